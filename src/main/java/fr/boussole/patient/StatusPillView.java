package fr.boussole.patient;

import fr.boussole.platform.ui.Pill;
import fr.boussole.platform.ui.Tone;
import org.kordamp.ikonli.feather.Feather;

/** A status as lists and files show it. */
final class StatusPillView {
    private StatusPillView() {}

    static Pill of(PatientStatus status, String words) {
        return switch (status) {
            case ACTIVE -> new Pill(Tone.SUCCESS, Feather.CHECK, words);
            case ABSENT -> new Pill(Tone.WARNING, Feather.LOG_OUT, words);
            case HOSPITALISED -> new Pill(Tone.WARNING, Feather.PLUS_SQUARE, words);
            case SUSPENDED -> new Pill(Tone.WARNING, Feather.PAUSE, words);
            case DISCHARGED, DIED -> Pill.neutral(words);
        };
    }
}
