package fr.boussole.measure;

import fr.boussole.patient.PatientId;
import fr.boussole.patient.SynthesisBlock;
import fr.boussole.platform.text.Formats;
import fr.boussole.platform.text.Texts;
import fr.boussole.platform.ui.ActionButton;
import fr.boussole.platform.ui.Card;
import fr.boussole.platform.ui.Icon;
import fr.boussole.platform.ui.Tone;
import fr.boussole.platform.ui.Words;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.feather.Feather;

/** « Dernières mesures »: up to five, what is outside her limits first, two beside each other. */
public final class MeasuresBlock implements SynthesisBlock {
    private static final int MOST = 5;
    private static final int VALUES = 12;

    private final Measures measures;
    private final Clock clock;
    private final MeasureWords words = new MeasureWords();
    private final Texts texts = Texts.beside(MeasuresBlock.class);

    MeasuresBlock(Measures measures, Clock clock) {
        this.measures = measures;
        this.clock = clock;
    }

    @Override
    public Place place() {
        return Place.LEFT;
    }

    @Override
    public String tab() {
        return "measures";
    }

    @Override
    public Function<Runnable, Node> read(PatientId person) {
        Map<MeasureKind, Threshold> limits = measures.thresholds(person);
        List<Measures.Recent> newest = measures.newest(person, VALUES).stream()
                .filter(one -> one.series().kind() != MeasureKind.HEIGHT)
                .sorted(Comparator.comparing(
                                (Measures.Recent one) -> state(one, limits).tone())
                        .reversed())
                .toList();
        LocalDate today = LocalDate.now(clock);
        return open -> card(newest, limits, today, open);
    }

    private MeasureWords.State state(Measures.Recent recent, Map<MeasureKind, Threshold> limits) {
        return words.state(
                recent.last(), Optional.ofNullable(limits.get(recent.series().kind())));
    }

    private Card card(
            List<Measures.Recent> newest, Map<MeasureKind, Threshold> limits, LocalDate today, Runnable open) {
        Card card = new Card(texts.get("block.title"))
                .icon(Feather.ACTIVITY)
                .action(new ActionButton("block-measures", texts.get("block.open"), open)
                        .flat()
                        .small())
                .empty(texts.get("block.empty"));
        card.getStylesheets()
                .add(Objects.requireNonNull(MeasuresBlock.class.getResource("measure.css"))
                        .toExternalForm());
        if (newest.size() > MOST) {
            card.countProperty().set(texts.get("block.count", MOST, newest.size()));
        }
        List<Node> cells = new ArrayList<>();
        newest.stream().limit(MOST).forEach(one -> cells.add(cell(one, state(one, limits), today)));
        for (int i = 0; i < cells.size(); i += 2) {
            GridPane pair = new GridPane();
            pair.getStyleClass().add("measure-pair");
            for (int column = 0; column < 2; column++) {
                ColumnConstraints half = new ColumnConstraints();
                half.setPercentWidth(50);
                pair.getColumnConstraints().add(half);
            }
            pair.addRow(0, cells.subList(i, Math.min(i + 2, cells.size())).toArray(Node[]::new));
            HBox.setHgrow(pair, Priority.ALWAYS);
            card.rows().add(Card.row(pair));
        }
        return card;
    }

    private Node cell(Measures.Recent recent, MeasureWords.State state, LocalDate today) {
        Measure last = recent.last();
        boolean alert = state.tone() == Tone.DANGER;
        Label name = Words.of(words.series(recent.series()), "muted");
        name.setMinWidth(0);
        Label value = Words.of(brief(last), "strong");
        value.setMinWidth(Region.USE_PREF_SIZE);
        if (alert || state.tone() == Tone.WARNING) {
            value.getStyleClass().add(alert ? "danger" : "warning");
            value.setGraphic(Icon.small(alert ? Feather.ALERT_CIRCLE : Feather.ALERT_TRIANGLE));
        }
        LocalDate day = last.takenAt().toLocalDate();
        Label when = Words.of(
                day.equals(today)
                        ? Formats.shortTime(last.takenAt().toLocalTime())
                        : day.getYear() == today.getYear() ? Formats.shortDate(day) : Formats.date(day),
                "second");
        when.setMinWidth(Region.USE_PREF_SIZE);
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        HBox cell = new HBox(name, value, space, new SparkView(recent.series(), recent.values(), alert), when);
        cell.getStyleClass().add("measure-cell");
        cell.setAccessibleText(String.join(" ", name.getText(), value.getText(), state.words(), when.getText()));
        return cell;
    }

    /** Without the second unit: there is little room. */
    private String brief(Measure measure) {
        return measure.kind() == MeasureKind.GLUCOSE
                ? texts.get(
                        "value.unit",
                        words.number(measure.kind(), measure.amounts().first()),
                        words.unit(measure.kind()))
                : words.value(measure.kind(), measure.amounts());
    }
}
