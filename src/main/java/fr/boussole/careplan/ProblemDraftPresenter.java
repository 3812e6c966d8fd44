package fr.boussole.careplan;

import fr.boussole.careplan.omaha.Problem;
import fr.boussole.careplan.omaha.ProblemState;
import fr.boussole.careplan.omaha.Scope;
import fr.boussole.careplan.omaha.Sign;
import fr.boussole.patient.PatientId;
import fr.boussole.platform.Refusal;
import fr.boussole.platform.text.Texts;
import fr.boussole.prescription.PrescriptionId;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableSet;
import org.jspecify.annotations.Nullable;

/** What is noted of a problem itself, being typed: what is chosen leads to what is asked next. */
final class ProblemDraftPresenter {
    final ObjectProperty<Scope> scope = new SimpleObjectProperty<>(Scope.INDIVIDUAL);
    final ObjectProperty<ProblemState> state = new SimpleObjectProperty<>(ProblemState.ACTUAL);
    final ObjectProperty<Priority> priority = new SimpleObjectProperty<>(Priority.HIGH);
    /** Ticked; kept, but not meant, while the problem is not actual. */
    final ObservableSet<Sign> signs = FXCollections.observableSet();

    final StringProperty words = new SimpleStringProperty("");
    final ObjectProperty<@Nullable LocalDate> onset = new SimpleObjectProperty<>();
    final ObjectProperty<Optional<PrescriptionId>> prescription = new SimpleObjectProperty<>(Optional.empty());
    final StringProperty reviewDays = new SimpleStringProperty(Integer.toString(PlannedProblem.REVIEW_DAYS));

    private final Texts texts = Texts.beside(ProblemDraftPresenter.class);

    /** All of it at one moment, to be compared and written. */
    record Typed(
            Scope scope,
            ProblemState state,
            Priority priority,
            Set<Sign> signs,
            String words,
            Optional<LocalDate> onset,
            Optional<PrescriptionId> prescription,
            String reviewDays) {
        /** As a problem of her plan. @param was as it was until now, or a blank one */
        PlannedProblem planned(PlannedProblem was) {
            return new PlannedProblem(
                    was.id(),
                    was.patient(),
                    was.problem(),
                    scope,
                    state,
                    priority,
                    signs.stream().sorted(Comparator.comparing(Sign::code)).toList(),
                    words,
                    onset,
                    prescription,
                    Integer.parseInt(reviewDays),
                    was.openedOn(),
                    was.ending(),
                    was.version());
        }

        /** Health data stays out of logs. */
        @Override
        public String toString() {
            return "Typed";
        }
    }

    void show(Optional<PlannedProblem> planned) {
        scope.set(planned.map(PlannedProblem::scope).orElse(Scope.INDIVIDUAL));
        state.set(planned.map(PlannedProblem::state).orElse(ProblemState.ACTUAL));
        priority.set(planned.map(PlannedProblem::priority).orElse(Priority.HIGH));
        signs.clear();
        planned.ifPresent(hers -> signs.addAll(hers.signs()));
        words.set(planned.map(PlannedProblem::words).orElse(""));
        onset.set(planned.flatMap(PlannedProblem::onset).orElse(null));
        prescription.set(planned.flatMap(PlannedProblem::prescription));
        reviewDays.set(Integer.toString(planned.map(PlannedProblem::reviewDays).orElse(PlannedProblem.REVIEW_DAYS)));
    }

    void tick(Sign sign, boolean on) {
        if (on) {
            signs.add(sign);
        } else {
            signs.remove(sign);
        }
    }

    /** « Autre » must be said in words. */
    boolean other() {
        return state.get() == ProblemState.ACTUAL && signs.stream().anyMatch(Sign::other);
    }

    /**
     * What the service would refuse too comes from it; this is what only a screen can half hold.
     *
     * @param before what was noted until now; an older risk without words is not asked again
     * @throws Refusal at {@code reviewDays} or {@code words}
     */
    void refuse(Optional<Typed> before) {
        Typed now = typed();
        if (!now.reviewDays().matches("[0-9]{1,4}")) {
            throw Refusal.at("reviewDays", texts.get("rule.review", PlannedProblem.MOST_REVIEW_DAYS));
        }
        boolean asked = before.filter(was -> was.state() == now.state()).isEmpty();
        if (asked && now.words().isBlank() && now.state() != ProblemState.ACTUAL) {
            throw Refusal.at(
                    "words",
                    now.state() == ProblemState.POTENTIAL
                            ? texts.get("panel.risk.missing")
                            : texts.get("panel.interest.missing"));
        }
    }

    Typed typed() {
        return new Typed(
                scope.get(),
                state.get(),
                priority.get(),
                state.get() == ProblemState.ACTUAL ? Set.copyOf(signs) : Set.of(),
                words.get().strip(),
                Optional.ofNullable(onset.get()),
                prescription.get(),
                reviewDays.get().strip());
    }

    /** One not yet in her plan. */
    static PlannedProblem blank(PlannedProblemId id, PatientId person, Problem one, LocalDate today) {
        return new PlannedProblem(
                id,
                person,
                one,
                Scope.INDIVIDUAL,
                ProblemState.ACTUAL,
                Priority.HIGH,
                List.of(),
                "",
                Optional.empty(),
                Optional.empty(),
                PlannedProblem.REVIEW_DAYS,
                today,
                Ending.NONE,
                1);
    }
}
