package fr.boussole.measure;

import fr.boussole.patient.PatientId;
import fr.boussole.platform.Refusal;
import fr.boussole.platform.text.Texts;
import fr.boussole.platform.ui.Desk;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** The line in which values are typed: says what it understands while one types, asks once about what is doubtful. */
final class QuickMeasuresPresenter {
    /** What a word may mean instead. @param typed the whole line that means so */
    record Choice(String words, String typed) {}

    /** One value understood. @param doubtful it is asked about before it is kept */
    record Preview(String words, boolean doubtful, List<Choice> others) {
        @Override
        public String toString() {
            return "Preview";
        }
    }

    final StringProperty typed = new SimpleStringProperty("");
    /** What is asked, or what was not understood; empty when all is well. */
    final StringProperty sentence = new SimpleStringProperty("");

    final ObservableList<Preview> previews = FXCollections.observableArrayList();

    private final PatientId person;
    private final Measures measures;
    private final Desk desk;
    private final Runnable saved;
    private final MeasureWords words = new MeasureWords();
    private final Texts texts = Texts.beside(QuickMeasuresPresenter.class);
    private String confirmed = "";

    /** @param saved called once values are on the disk, and again when they are taken back */
    QuickMeasuresPresenter(PatientId person, Measures measures, Desk desk, Runnable saved) {
        this.person = person;
        this.measures = measures;
        this.desk = desk;
        this.saved = saved;
        typed.subscribe(now -> {
            sentence.set("");
            preview();
        });
    }

    boolean unsaved() {
        return !typed.get().isBlank();
    }

    private void preview() {
        QuickMeasures read = read();
        List<Preview> found = new ArrayList<>();
        for (QuickMeasures.Item item : read.items()) {
            boolean doubtful = !doubts(item).isEmpty();
            String value = said(item.best());
            String moment = item.moment().certainty() == QuickMoment.Certainty.NOW
                    ? value
                    : texts.get("quick.at", value, words.when(item.moment().at(), now().toLocalDate()));
            boolean unusual = !doubtful && item.best().kind().doubt(item.best().amounts()) == Doubt.UNLIKELY;
            found.add(new Preview(
                    unusual ? texts.get("quick.unusual", moment) : moment,
                    doubtful || unusual,
                    item.others().stream()
                            .map(guess -> new Choice(said(guess), QuickMeasures.choose(typed.get(), item, guess)))
                            .toList()));
        }
        if (!previews.equals(found)) {
            previews.setAll(found);
        }
    }

    private String said(QuickMeasures.Guess guess) {
        String value = texts.get("quick.value", words.kind(guess.kind()), words.value(guess.kind(), guess.amounts()));
        String placed = guess.place().isEmpty() ? value : texts.get("value.place", value, guess.place());
        return guess.note().isEmpty() ? placed : texts.get("value.note", placed, guess.note());
    }

    /** Keeps what was understood; what was not stays in the field. */
    void save() {
        String line = typed.get();
        QuickMeasures read = read();
        if (read.items().isEmpty()) {
            sentence.set(
                    read.unread().isEmpty()
                            ? texts.get("quick.empty")
                            : texts.get("quick.nonsense", String.join(" ", read.unread())));
            return;
        }
        List<String> doubts = new ArrayList<>(read.items().stream()
                .flatMap(item -> doubts(item).stream())
                .distinct()
                .toList());
        if (twice(read)) {
            doubts.add(texts.get("quick.ask.twice"));
        }
        if (!doubts.isEmpty() && !confirmed.equals(line)) {
            confirmed = line;
            doubts.add(texts.get("quick.ask.again"));
            sentence.set(String.join(" ", doubts));
            return;
        }
        confirmed = "";
        List<Entry> entries =
                read.items().stream().map(QuickMeasures.Item::entry).toList();
        desk.background()
                .run(
                        () -> measures.record(person, entries),
                        written -> written(written, line, String.join(" ", read.unread())),
                        this::fail);
    }

    private void written(List<Measure> written, String line, String left) {
        if (typed.get().equals(line)) {
            typed.set(left);
            sentence.set(left.isEmpty() ? "" : texts.get("quick.left", left));
        }
        desk.notices().say(texts.get("quick.saved", summary(written)), () -> takeBack(written));
        saved.run();
    }

    private String summary(List<Measure> written) {
        return written.stream()
                .map(one -> texts.get("quick.value", words.kind(one.kind()), words.value(one.kind(), one.amounts())))
                .collect(Collectors.joining(texts.get("quick.between")));
    }

    /** A record is never deleted: what was taken back at once stays in the list, withdrawn. */
    private void takeBack(List<Measure> written) {
        desk.background()
                .run(
                        () -> measures.withdrawAll(written, texts.get("withdraw.at.once")),
                        done -> saved.run(),
                        this::fail);
    }

    private List<String> doubts(QuickMeasures.Item item) {
        List<String> doubts = new ArrayList<>();
        if (!item.others().isEmpty()) {
            doubts.add(texts.get(
                    "quick.ask.guess",
                    typed.get().substring(item.from(), item.to()).strip(),
                    said(item.best())));
        }
        if (item.best().kind().doubt(item.best().amounts()) == Doubt.IMPOSSIBLE) {
            doubts.add(texts.get("quick.ask.impossible", said(item.best())));
        }
        if (item.moment().certainty().doubtful()) {
            doubts.add(texts.get("quick.ask.moment", words.when(item.moment().at(), now().toLocalDate())));
        }
        return doubts;
    }

    /** The same kind at the same minute: most often a date read as a blood pressure. */
    private static boolean twice(QuickMeasures read) {
        return read.items().stream()
                        .map(item -> List.of(
                                item.best().kind(),
                                item.moment().at(),
                                item.best().place()))
                        .distinct()
                        .count()
                < read.items().size();
    }

    private QuickMeasures read() {
        return QuickMeasures.read(typed.get(), now());
    }

    private LocalDateTime now() {
        return LocalDateTime.now(desk.clock());
    }

    private void fail(Exception cause) {
        if (cause instanceof Refusal refused) {
            sentence.set(refused.sentence());
        } else {
            desk.dialogs().failed(texts.get("save.failed"), cause);
        }
    }
}
