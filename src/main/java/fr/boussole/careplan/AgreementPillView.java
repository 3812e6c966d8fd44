package fr.boussole.careplan;

import fr.boussole.platform.text.Texts;
import fr.boussole.platform.ui.Pill;
import fr.boussole.platform.ui.Tone;
import javafx.scene.control.Tooltip;
import org.kordamp.ikonli.feather.Feather;

/** What she says to a goal; her reason in the tooltip. */
final class AgreementPillView {
    private AgreementPillView() {}

    static Pill of(Goal goal) {
        Agreement agreement = goal.decision().agreement();
        String words = Texts.beside(AgreementPillView.class).of(agreement);
        Pill pill = switch (agreement) {
            case AGREED -> new Pill(Tone.SUCCESS, Feather.CHECK_CIRCLE, words);
            case RESERVED -> new Pill(Tone.WARNING, Feather.HELP_CIRCLE, words);
            case REFUSED -> new Pill(Tone.NEUTRAL, Feather.X_CIRCLE, words);
        };
        String reason = goal.decision().reason();
        if (!reason.isBlank()) {
            pill.setTooltip(new Tooltip(reason));
            pill.setAccessibleText(words + ", " + reason);
        }
        return pill;
    }
}
