package fr.boussole.outcome;

import fr.boussole.careplan.Assessment;
import fr.boussole.careplan.CarePlan;
import fr.boussole.careplan.PlannedProblem;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * How a person's plan went, from admission to now.
 *
 * @param lines problems that are acted on and rated first, then those of which care has ended, in the order of display
 * @param problems ever raised with her
 * @param victories that stand, newest first
 * @param outcomes of her problems that have both ratings
 */
public record Evolution(
        List<Line> lines, List<PlannedProblem> problems, List<Victory> victories, List<ProblemOutcome> outcomes) {
    public Evolution {
        lines = List.copyOf(lines);
        problems = List.copyOf(problems);
        victories = List.copyOf(victories);
        outcomes = List.copyOf(outcomes);
    }

    /**
     * A problem at admission and at its latest rating.
     *
     * @param latest empty while it was rated once
     */
    public record Line(CarePlan.Entry entry, Assessment admission, Optional<Assessment> latest) {
        /** The rating that counts now. */
        public Assessment now() {
            return latest.orElse(admission);
        }

        public boolean current() {
            return entry.problem().actedOn();
        }

        @Override
        public String toString() {
            return "Line[" + entry + "]";
        }
    }

    static List<Line> lines(CarePlan plan) {
        List<CarePlan.Entry> rated = plan.entries().stream()
                .filter(entry -> !entry.ratings().isEmpty())
                .toList();
        List<Line> lines = new ArrayList<>();
        rated.stream()
                .filter(entry -> entry.problem().actedOn())
                .map(Evolution::line)
                .forEach(lines::add);
        rated.stream()
                .filter(entry -> !entry.problem().actedOn())
                .map(Evolution::line)
                .forEach(lines::add);
        return lines;
    }

    private static Line line(CarePlan.Entry entry) {
        return Advance.last(entry.ratings())
                .map(one -> new Line(entry, one.admission(), Optional.of(one.latest())))
                .orElseGet(() -> new Line(entry, entry.ratings().getLast(), Optional.empty()));
    }

    @Override
    public String toString() {
        return "Evolution[" + lines.size() + "]";
    }
}
