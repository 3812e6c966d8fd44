package fr.boussole.platform.ui;

import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** What an empty screen or table is for, in one sentence, and its first action. */
public final class EmptyState extends VBox {
    public EmptyState(Feather icon, String sentence, @Nullable ActionButton first) {
        getStyleClass().add("empty-state");
        getChildren().addAll(Icon.large(icon), Words.paragraph(sentence));
        if (first != null) {
            getChildren().add(first);
        }
    }
}
