package fr.boussole.situation;

import fr.boussole.patient.PatientId;
import fr.boussole.patient.SynthesisBlock;
import fr.boussole.platform.text.Formats;
import fr.boussole.platform.text.Texts;
import fr.boussole.platform.ui.ActionButton;
import fr.boussole.platform.ui.Card;
import fr.boussole.platform.ui.Icon;
import fr.boussole.platform.ui.Pill;
import fr.boussole.platform.ui.Tone;
import fr.boussole.platform.ui.Words;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.kordamp.ikonli.feather.Feather;

/** « Ce qui compte » on the first page: her words, then rights that end and steps to be done, most pressing first. */
final class SituationBlock implements SynthesisBlock {
    private final SituationReader reader;
    private final SituationWords words = new SituationWords();
    private final Texts texts = Texts.beside(SituationBlock.class);

    SituationBlock(SituationReader reader) {
        this.reader = reader;
    }

    @Override
    public Place place() {
        return Place.RIGHT;
    }

    @Override
    public String tab() {
        return "situation";
    }

    @Override
    public Function<Runnable, Node> read(PatientId person) {
        SituationReader.Reading read = reader.read(person);
        return open -> card(read, open);
    }

    private Card card(SituationReader.Reading read, Runnable open) {
        Card card = new Card(texts.get("block.title"))
                .icon(Feather.HEART)
                .action(new ActionButton("synthesis-situation", texts.get("block.open"), open).flat())
                .empty(texts.get("block.none"));
        List<Node> rows = new ArrayList<>();
        if (!read.situation().ownWords().isBlank()) {
            rows.add(Card.row(line(SituationWords.quoted(read.situation().ownWords()))));
        }
        for (Entitlement right : read.ending()) {
            LocalDate end = right.endsOn().orElseThrow();
            rows.add(Card.row(
                    Icon.of(Feather.SHIELD),
                    line(words.right(right)),
                    new Pill(words.tone(end, read.today()), Feather.CLOCK, words.ending(end, read.today()))));
        }
        for (SocialStep step : read.underWay()) {
            HBox row = Card.row(Icon.of(Feather.CHECK_SQUARE), line(step.what()));
            step.dueOn()
                    .ifPresent(day -> row.getChildren()
                            .add(
                                    day.isBefore(read.today())
                                            ? new Pill(Tone.WARNING, Feather.CLOCK, texts.get("step.late"))
                                            : Pill.neutral(texts.get("step.due", Formats.shortDate(day)))));
            rows.add(row);
        }
        String home = read.situation().household();
        if (rows.size() < ROWS && !home.isBlank()) {
            rows.add(Card.row(line(home)));
        }
        if (!read.questions().isEmpty() && rows.size() < ROWS) {
            rows.add(Card.row(
                    Icon.of(Feather.HELP_CIRCLE),
                    line(texts.get("block.questions", read.questions().size()))));
        }
        card.rows().setAll(rows.stream().limit(ROWS).toList());
        if (rows.size() > ROWS) {
            card.countProperty().set(texts.get("block.more", rows.size() - ROWS));
        }
        return card;
    }

    /** One line; what does not fit is in the tooltip. */
    private static Label line(String text) {
        String one = text.replace('\n', ' ');
        Label label = Words.of(one);
        label.setMinWidth(0);
        label.setMaxWidth(Double.MAX_VALUE);
        label.setTooltip(new Tooltip(text));
        HBox.setHgrow(label, Priority.ALWAYS);
        return label;
    }
}
