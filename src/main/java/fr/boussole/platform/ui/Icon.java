package fr.boussole.platform.ui;

import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** A Feather icon that grows with the text and takes its colour from where it stands. Always beside words. */
public final class Icon extends FontIcon {
    private Icon(Feather feather, String size) {
        super(feather);
        getStyleClass().add(size);
        setFocusTraversable(false);
    }

    /** 16 px at normal text size: rail, buttons, card titles. */
    public static Icon of(Feather feather) {
        return new Icon(feather, "normal-icon");
    }

    /** 13 px: in pills and small text. */
    public static Icon small(Feather feather) {
        return new Icon(feather, "small-icon");
    }

    /** 32 px: an empty screen. */
    public static Icon large(Feather feather) {
        return new Icon(feather, "large-icon");
    }
}
