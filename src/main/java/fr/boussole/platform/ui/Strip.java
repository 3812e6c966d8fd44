package fr.boussole.platform.ui;

import javafx.scene.control.Label;
import org.kordamp.ikonli.feather.Feather;

/** One fact about the whole page, in a coloured line with icon and words. */
public final class Strip extends Label {
    public Strip(Tone tone, Feather icon, String text) {
        super(text, Icon.of(icon));
        getStyleClass().addAll("strip", tone.styleClass());
        setWrapText(true);
        setMinHeight(USE_PREF_SIZE);
        setMaxWidth(Double.MAX_VALUE);
    }
}
