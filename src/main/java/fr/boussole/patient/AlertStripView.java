package fr.boussole.patient;

import fr.boussole.platform.text.Formats;
import fr.boussole.platform.text.Texts;
import fr.boussole.platform.ui.ActionButton;
import fr.boussole.platform.ui.Chip;
import fr.boussole.platform.ui.Tone;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import org.kordamp.ikonli.feather.Feather;

/** The chips of her alerts. That nobody asked about allergies is said too: silence must not read as « none ». */
final class AlertStripView {
    private final AlertForms forms;
    private final Texts texts = Texts.beside(AlertStripView.class);

    AlertStripView(AlertForms forms) {
        this.forms = forms;
    }

    /** @param alerts empty when they could not be read */
    List<Node> chips(Optional<List<Alert>> alerts) {
        List<Node> chips = new ArrayList<>();
        if (alerts.isEmpty()) {
            chips.add(new Chip(
                    "alerts-unread",
                    Tone.DANGER,
                    Feather.ALERT_OCTAGON,
                    texts.get("alerts.unread"),
                    "",
                    () -> forms.add(AlertKind.ALLERGY)));
            return chips;
        }
        if (alerts.get().stream().noneMatch(AlertStripView::aboutAllergies)) {
            chips.add(new Chip(
                    "alerts-ask",
                    Tone.WARNING,
                    Feather.HELP_CIRCLE,
                    texts.get("alerts.ask"),
                    texts.get("alerts.ask.detail"),
                    () -> forms.add(AlertKind.NO_ALLERGY)));
        }
        alerts.get().forEach(alert -> chips.add(chip(alert)));
        return chips;
    }

    Node add() {
        return new ActionButton("alert-add", texts.get("alert.add"), () -> forms.add(AlertKind.RISK))
                .icon(Feather.PLUS)
                .flat();
    }

    private static boolean aboutAllergies(Alert alert) {
        return alert.kind() == AlertKind.ALLERGY || alert.kind() == AlertKind.NO_ALLERGY;
    }

    private Chip chip(Alert alert) {
        String words = switch (alert.kind()) {
            case ALLERGY -> texts.get("alert.allergy", alert.words());
            case NO_ALLERGY -> texts.get("alertkind.no_allergy");
            default -> alert.words();
        };
        return new Chip(
                "alert-" + alert.id().value(),
                tone(alert.kind()),
                icon(alert.kind()),
                words,
                detail(alert),
                () -> forms.edit(alert));
    }

    private String detail(Alert alert) {
        if (alert.kind() == AlertKind.NO_ALLERGY && alert.detail().isBlank()) {
            return alert.since()
                    .map(day -> texts.get("alert.asked.on", Formats.date(day)))
                    .orElse("");
        }
        return alert.kind() == AlertKind.ALLERGY && !alert.detail().isBlank()
                ? texts.get("alert.reaction", alert.detail())
                : alert.detail();
    }

    private static Tone tone(AlertKind kind) {
        return switch (kind) {
            case ALLERGY -> Tone.DANGER;
            case RISK -> Tone.WARNING;
            case NO_ALLERGY, HOME, INFO -> Tone.NEUTRAL;
        };
    }

    private static Feather icon(AlertKind kind) {
        return switch (kind) {
            case ALLERGY -> Feather.ALERT_OCTAGON;
            case NO_ALLERGY -> Feather.CHECK;
            case RISK -> Feather.ALERT_TRIANGLE;
            case HOME -> Feather.HOME;
            case INFO -> Feather.INFO;
        };
    }
}
