package fr.boussole.document;

import fr.boussole.platform.text.Texts;
import javafx.beans.property.ObjectProperty;
import javafx.scene.control.ComboBox;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;

/** Which kind of paper it is. */
final class KindField extends ComboBox<DocumentKind> {
    KindField(ObjectProperty<DocumentKind> kind) {
        Texts texts = Texts.beside(KindField.class);
        setId("document-kind");
        getItems().setAll(DocumentKind.values());
        setVisibleRowCount(DocumentKind.values().length);
        setConverter(new StringConverter<>() {
            @Override
            public String toString(@Nullable DocumentKind one) {
                return one == null ? "" : texts.of(one);
            }

            @Override
            public @Nullable DocumentKind fromString(String words) {
                return null;
            }
        });
        valueProperty().bindBidirectional(kind);
    }
}
