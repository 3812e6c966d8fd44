package fr.boussole.prescription;

import fr.boussole.patient.PatientId;
import fr.boussole.patient.SynthesisBlock;
import fr.boussole.platform.text.Texts;
import fr.boussole.platform.ui.ActionButton;
import fr.boussole.platform.ui.Card;
import fr.boussole.platform.ui.Words;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** « Ordonnances en cours » on the first page of a file: three at most, the first to end on top. */
final class RunningBlock implements SynthesisBlock {
    private static final int MOST = 3;

    private final Prescriptions prescriptions;
    private final Alerting alerting;
    private final Clock clock;
    private final PrescriptionWords words = new PrescriptionWords();
    private final Texts texts = Texts.beside(RunningBlock.class);

    RunningBlock(Prescriptions prescriptions, Alerting alerting, Clock clock) {
        this.prescriptions = prescriptions;
        this.alerting = alerting;
        this.clock = clock;
    }

    @Override
    public Place place() {
        return Place.RIGHT;
    }

    @Override
    public String tab() {
        return "prescriptions";
    }

    @Override
    public Function<Runnable, Node> read(PatientId person) {
        List<Listed> current = prescriptions.current(person);
        Reminders alerts = alerting.alerts();
        LocalDate today = LocalDate.now(clock);
        return open -> card(current, alerts, today, open);
    }

    private Node card(List<Listed> current, Reminders alerts, LocalDate today, Runnable open) {
        Card card = new Card(texts.get("block.title"))
                .icon(Feather.CLIPBOARD)
                .empty(texts.get("block.none"))
                .action(new ActionButton("prescriptions-open", texts.get("block.open"), open)
                        .flat()
                        .small());
        card.setId("block-prescriptions");
        card.rows();
        current.stream().limit(MOST).forEach(one -> card.rows().add(row(one, alerts, today)));
        if (current.size() > MOST) {
            card.countProperty().set(texts.get("block.more", current.size() - MOST));
        }
        return card;
    }

    private Node row(Listed one, Reminders alerts, LocalDate today) {
        Label care = Words.of(one.prescription().care(), "strong");
        care.setTooltip(new Tooltip(one.prescription().care()));
        VBox lines = new VBox(care, Words.paragraph(words.detail(one), "second"));
        lines.setMinWidth(0);
        HBox.setHgrow(lines, Priority.ALWAYS);
        return Card.row(lines, StatePillView.of(words.state(one, alerts, today)));
    }
}
