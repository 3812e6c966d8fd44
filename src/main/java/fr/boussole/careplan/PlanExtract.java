package fr.boussole.careplan;

import fr.boussole.careplan.omaha.ProblemState;
import fr.boussole.careplan.omaha.Scope;
import fr.boussole.patient.PatientId;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Plans of several people in codes and numbers, without a word that was written in them. */
public record PlanExtract(List<Raised> problems, List<Rated> ratings, List<Acted> interventions) {
    public PlanExtract {
        problems = List.copyOf(problems);
        ratings = List.copyOf(ratings);
        interventions = List.copyOf(interventions);
    }

    /** A problem of a person, at most once. @param problem its code. @param signs their codes, separated by spaces */
    public record Raised(
            PatientId person,
            String problem,
            Scope scope,
            ProblemState state,
            Priority priority,
            String signs,
            LocalDate openedOn,
            Optional<LocalDate> closedOn) {
        public boolean actedOn() {
            return priority == Priority.HIGH && closedOn.isEmpty();
        }
    }

    /** A rating that stands and is no second one. */
    public record Rated(
            PatientId person, String problem, LocalDate on, Rating rating, Occasion occasion, RatedWho who) {}

    /** An intervention. @param category its code, as {@code target} */
    public record Acted(
            PatientId person,
            String problem,
            String category,
            String target,
            DoerKind by,
            Stage stage,
            LocalDate since) {}

    /** Where an intervention stands. */
    public enum Stage {
        PLANNED,
        DONE,
        /** Given up, or its problem is no longer acted on. */
        STOPPED
    }

    @Override
    public String toString() {
        return "PlanExtract[" + problems.size() + "]";
    }
}
