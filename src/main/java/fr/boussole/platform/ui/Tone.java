package fr.boussole.platform.ui;

import java.util.Locale;

/** What a colour means. Three states, no fourth; colour is never alone, an icon and words go with it. */
public enum Tone {
    /** Outlined, no state. */
    NEUTRAL,
    /** What is chosen or comes next. */
    ACCENT,
    /** Done, verified, agreed. */
    SUCCESS,
    /** Soon, to check, nobody yet. */
    WARNING,
    /** Allergy, conflict, today is the last day. */
    DANGER;

    String styleClass() {
        return name().toLowerCase(Locale.ROOT);
    }
}
