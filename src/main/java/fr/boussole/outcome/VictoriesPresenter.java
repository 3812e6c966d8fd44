package fr.boussole.outcome;

import fr.boussole.careplan.PlannedProblem;
import fr.boussole.patient.PatientId;
import fr.boussole.platform.Refusal;
import fr.boussole.platform.text.Texts;
import fr.boussole.platform.ui.Desk;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/** The log of small victories of one person, and the line a new one is noted in. */
final class VictoriesPresenter {
    final StringProperty words = new SimpleStringProperty("");
    final ObjectProperty<@Nullable LocalDate> day = new SimpleObjectProperty<>();
    /** None of them: {@link Optional#empty}. */
    final ObjectProperty<Optional<PlannedProblem>> problem = new SimpleObjectProperty<>(Optional.empty());

    final ObservableList<Optional<PlannedProblem>> problems = FXCollections.observableArrayList();
    final ObservableList<Victory> victories = FXCollections.observableArrayList();
    final ObjectProperty<@Nullable Refusal> refusal = new SimpleObjectProperty<>();

    private final PatientId person;
    private final Victories service;
    private final Desk desk;
    private final Runnable changed;
    private final Texts texts = Texts.beside(VictoriesPresenter.class);

    /** @param changed called when the log is another: what shows it reads again */
    VictoriesPresenter(PatientId person, Victories service, Desk desk, Runnable changed) {
        this.person = person;
        this.service = service;
        this.desk = desk;
        this.changed = changed;
        day.set(LocalDate.now(desk.clock()));
    }

    void show(Evolution evolution) {
        List<PlannedProblem> known = evolution.problems();
        Optional<PlannedProblem> before = problem.get();
        problems.setAll(Optional.empty());
        known.forEach(one -> problems.add(Optional.of(one)));
        problem.set(before.flatMap(
                was -> known.stream().filter(one -> one.id().equals(was.id())).findFirst()));
        // After the problems: its rows name them.
        victories.setAll(evolution.victories());
    }

    /** Of the problem it belongs to; empty without one. */
    String name(Victory one) {
        return problems.stream()
                .flatMap(Optional::stream)
                .filter(known -> one.problem().filter(known.id()::equals).isPresent())
                .map(known -> known.problem().name())
                .findFirst()
                .orElse("");
    }

    /** Something is typed and not noted yet. */
    boolean unsaved() {
        return !words.get().isBlank();
    }

    void note() {
        refusal.set(null);
        LocalDate on = Objects.requireNonNullElse(day.get(), LocalDate.now(desk.clock()));
        String typed = words.get();
        var of = problem.get().map(PlannedProblem::id);
        desk.background()
                .run(
                        () -> service.note(person, of, on, typed),
                        made -> {
                            words.set("");
                            problem.set(Optional.empty());
                            changed.run();
                            desk.notices().say(texts.get("victory.noted"), () -> withdraw(made));
                        },
                        this::refused);
    }

    /** At once; the notice brings it back. */
    void withdraw(Victory one) {
        desk.background()
                .run(
                        () -> service.withdraw(one),
                        gone -> {
                            changed.run();
                            desk.notices().say(texts.get("victory.withdrawn"), () -> restore(gone));
                        },
                        this::refused);
    }

    private void restore(Victory gone) {
        desk.background().run(() -> service.restore(gone), back -> changed.run(), this::refused);
    }

    private void refused(Exception cause) {
        if (cause instanceof Refusal no) {
            refusal.set(no);
        } else {
            desk.dialogs().failed(texts.get("victory.failed"), cause);
        }
    }
}
