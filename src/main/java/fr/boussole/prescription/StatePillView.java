package fr.boussole.prescription;

import fr.boussole.platform.ui.Pill;
import org.kordamp.ikonli.feather.Feather;

/** How far a prescription still reaches, as a pill. */
final class StatePillView {
    private StatePillView() {}

    static Pill of(PrescriptionWords.State state) {
        return new Pill(
                state.tone(),
                switch (state.tone()) {
                    case SUCCESS -> Feather.CHECK;
                    case WARNING -> Feather.CLOCK;
                    case DANGER -> Feather.ALERT_CIRCLE;
                    case ACCENT -> Feather.CALENDAR;
                    case NEUTRAL -> null;
                },
                state.words());
    }
}
