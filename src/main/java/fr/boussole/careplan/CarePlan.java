package fr.boussole.careplan;

import fr.boussole.careplan.omaha.Problem;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A person's plan at one moment.
 *
 * @param entries in the order of display of problems; of files joined to hers a problem may stand twice, hers first
 */
public record CarePlan(List<Entry> entries) {
    public CarePlan {
        entries = List.copyOf(entries);
    }

    /**
     * A problem with all that belongs to it.
     *
     * @param ratings that stand and are no second ones, oldest first
     * @param interventions those that run first, then by category and target
     */
    public record Entry(PlannedProblem problem, List<Assessment> ratings, List<Intervention> interventions) {
        public Entry {
            ratings = List.copyOf(ratings);
            interventions = List.copyOf(interventions);
        }

        public Optional<Assessment> last() {
            return ratings.isEmpty() ? Optional.empty() : Optional.of(ratings.getLast());
        }

        /**
         * The day by which it is to be rated: the problem's rhythm after its last rating; the day it was opened if
         * there is none. Empty for one that is not acted on.
         */
        public Optional<LocalDate> due() {
            if (!problem.actedOn()) {
                return Optional.empty();
            }
            return Optional.of(last().map(last -> last.ratedOn().plusDays(problem.reviewDays()))
                    .orElse(problem.openedOn()));
        }

        /** What the next rating will be, unless it is the last. */
        public Occasion next() {
            return ratings.isEmpty() || ratings.getLast().occasion() == Occasion.DISCHARGE
                    ? Occasion.ADMISSION
                    : Occasion.INTERIM;
        }

        @Override
        public String toString() {
            return "Entry[" + problem + "]";
        }
    }

    /** Hers, if it was ever raised. */
    public Optional<Entry> of(Problem problem) {
        return entries.stream()
                .filter(entry -> entry.problem().problem().equals(problem))
                .findFirst();
    }

    public Optional<Entry> of(PlannedProblemId id) {
        return entries.stream().filter(entry -> entry.problem().id().equals(id)).findFirst();
    }

    /** Open and acted on. */
    public List<Entry> current() {
        return entries.stream().filter(entry -> entry.problem().actedOn()).toList();
    }

    @Override
    public String toString() {
        return "CarePlan[" + entries.size() + "]";
    }
}
