package fr.boussole.carework;

import fr.boussole.careplan.CarePlan;
import fr.boussole.careplan.DoerKind;
import fr.boussole.careplan.Intervention;
import fr.boussole.careplan.InterventionId;
import fr.boussole.platform.Refusal;
import fr.boussole.platform.text.Formats;
import fr.boussole.platform.text.Texts;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** What is planned, each done, not done, or not spoken of. */
final class ChecklistPresenter {
    /** What is said of one intervention. */
    enum Said {
        NOTHING,
        DONE,
        NOT_DONE
    }

    /** One intervention as it is ticked. */
    final class Row {
        final Checklist.Line line;
        final String what;
        final String more;
        final ObjectProperty<Said> said = new SimpleObjectProperty<>(Said.NOTHING);
        final StringProperty why = new SimpleStringProperty("");
        final StringProperty error = new SimpleStringProperty("");
        final StringProperty warning = new SimpleStringProperty("");

        private Row(Checklist.Line line) {
            this.line = line;
            what = words.what(line.intervention());
            more = words.more(line);
            said.subscribe((before, now) -> {
                error.set("");
                changed.run();
            });
            why.subscribe((before, now) -> {
                error.set("");
                warning.set(words.copied(
                        now, line.before().map(Checklist.Before::whyNot).orElse("")));
                changed.run();
            });
        }

        InterventionId id() {
            return line.intervention().id();
        }

        boolean done() {
            return said.get() == Said.DONE;
        }

        /** The same said again is taken back. */
        void say(Said now) {
            said.set(said.get() == now ? Said.NOTHING : now);
        }
    }

    final ObservableList<Row> rows = FXCollections.observableArrayList();

    private final Runnable changed;
    private final WorkWords words = new WorkWords();
    private final Texts texts = Texts.beside(ChecklistPresenter.class);

    /** @param changed called when something else is ticked */
    ChecklistPresenter(Runnable changed) {
        this.changed = changed;
    }

    /** @param same what was ticked before belongs to the same person and stays */
    void show(List<Checklist.Line> lines, boolean same) {
        Map<InterventionId, Row> before = new HashMap<>();
        if (same) {
            rows.forEach(row -> before.put(row.id(), row));
        }
        List<Row> now = new ArrayList<>();
        for (Checklist.Line line : lines) {
            Row row = new Row(line);
            Row old = before.get(row.id());
            if (old != null) {
                row.why.set(old.why.get());
                row.said.set(old.said.get());
            } else {
                line.noted().ifPresent(mark -> {
                    row.why.set(mark.whyNot());
                    row.said.set(mark.done() ? Said.DONE : Said.NOT_DONE);
                });
            }
            now.add(row);
        }
        rows.setAll(now);
    }

    /** Adds what was not planned, as done. */
    void add(Intervention one, CarePlan.Entry of) {
        Row row = new Row(new Checklist.Line(one, of.problem().problem(), Optional.empty(), Optional.empty()));
        rows.add(row);
        row.said.set(Said.DONE);
    }

    /** « Tout fait comme prévu »: what the nurse does and nothing is said of yet. */
    void allDone() {
        rows.stream()
                .filter(row -> row.said.get() == Said.NOTHING
                        && row.line.intervention().doer().kind() == DoerKind.NURSE)
                .forEach(row -> row.said.set(Said.DONE));
    }

    /** @throws Refusal at {@code whyNot} for something not done without a reason */
    List<Mark> marks() {
        List<Mark> marks = new ArrayList<>();
        for (Row row : rows) {
            if (row.id().value() < 0 && !row.done()) {
                // Added to the plan by mistake: it was never in it.
                continue;
            }
            if (row.said.get() == Said.NOT_DONE) {
                if (row.why.get().isBlank()) {
                    row.error.set(texts.get("why.missing"));
                    throw Refusal.at("whyNot", texts.get("why.missing.of", row.what));
                }
                marks.add(Mark.notDone(row.id(), row.why.get().strip()));
            } else if (row.done()) {
                marks.add(Mark.done(row.id()));
            }
        }
        return marks;
    }

    String count() {
        long said = rows.stream().filter(row -> row.said.get() != Said.NOTHING).count();
        return texts.get("list.count", rows.size(), said);
    }

    /** Told apart as people do: case, accents and blanks do not count. */
    static boolean same(String one, String other) {
        String key = Formats.searchKey(one);
        return !key.isBlank() && key.equals(Formats.searchKey(other));
    }
}
