package fr.boussole.platform.ui;

import javafx.scene.control.Label;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** A state in one to three words, with its icon. Not clickable: what can be clicked is a button. */
public final class Pill extends Label {
    private Tone tone;

    public Pill(Tone tone, @Nullable Feather icon, String text) {
        this.tone = tone;
        getStyleClass().addAll("pill", tone.styleClass());
        setMinWidth(USE_PREF_SIZE);
        set(tone, icon, text);
    }

    /** Outlined: a plain fact. */
    public static Pill neutral(String text) {
        return new Pill(Tone.NEUTRAL, null, text);
    }

    /** For a cell that is used again for another row. */
    public void set(Tone now, @Nullable Feather icon, String text) {
        getStyleClass().remove(tone.styleClass());
        tone = now;
        getStyleClass().add(tone.styleClass());
        setGraphic(icon == null ? null : Icon.small(icon));
        setText(text);
    }
}
