package fr.boussole.platform.ui;

import javafx.beans.value.ObservableValue;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;

/** Labels in the theme's few kinds of text. */
public final class Words {
    private Words() {}

    /** @param styles of {@code muted subtle second caption strong medium screen-title panel-title figure danger …} */
    public static Label of(String text, String... styles) {
        Label label = new Label(text);
        label.getStyleClass().addAll(styles);
        return label;
    }

    /** The same, following a presenter's property; takes no room while the text is empty. */
    public static Label of(ObservableValue<String> text, String... styles) {
        Label label = of("", styles);
        label.textProperty().bind(text);
        Shown.when(label, label.textProperty().isNotEmpty());
        return label;
    }

    /** A paragraph: wraps, and is never cut. */
    public static Label paragraph(String text, String... styles) {
        Label label = of(text, styles);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }
}
