package fr.boussole.document;

import fr.boussole.platform.Refusal;
import fr.boussole.platform.text.Texts;
import fr.boussole.platform.ui.Form;
import fr.boussole.platform.ui.FormField;
import java.time.LocalDate;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.DatePicker;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** The three things one says of a paper. */
final class DraftView extends VBox {
    /** Not there where several files keep their names. */
    final FormField title;

    private final TextField words = new TextField();

    DraftView(
            ObjectProperty<DocumentKind> kind,
            StringProperty typed,
            ObjectProperty<@Nullable LocalDate> day,
            ObservableValue<? extends @Nullable Refusal> refusal) {
        Texts texts = Texts.beside(DraftView.class);
        words.setId("document-title");
        words.textProperty().bindBidirectional(typed);
        DatePicker date = new DatePicker();
        date.setId("document-date");
        date.setShowWeekNumbers(false);
        date.valueProperty().bindBidirectional(day);
        title = new FormField("title", texts.get("form.title"), words);
        getChildren()
                .add(new Form(
                                title,
                                Form.beside(
                                        new FormField("kind", texts.get("form.kind"), new KindField(kind)),
                                        new FormField("date", texts.get("form.date"), date)
                                                .help(texts.get("form.date.help"))))
                        .refusals(refusal));
    }

    /** Where the keyboard begins. */
    Node first() {
        return words;
    }
}
