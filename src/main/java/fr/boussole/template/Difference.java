package fr.boussole.template;

import fr.boussole.careplan.CarePlan;
import fr.boussole.careplan.Intervention;
import fr.boussole.careplan.Priority;
import fr.boussole.platform.text.Formats;
import fr.boussole.template.PlanTemplate.Part;
import fr.boussole.template.PlanTemplate.Step;
import java.util.List;
import java.util.Optional;

/** What a template would add to a plan; nothing of what is in it would change. */
record Difference(List<Line> lines) {
    Difference {
        lines = List.copyOf(lines);
    }

    /** What becomes of a problem. */
    enum Kind {
        NEW,
        /** Was closed, and would be opened again as it was. */
        AGAIN,
        /** Was documented only, and would be acted on. */
        RAISED,
        /** Is left as it is. */
        HERS
    }

    /** What becomes of an intervention. */
    enum Fit {
        NEW,
        /** One like it runs: the same category and target, in other words. */
        ALIKE,
        /** The very same runs. */
        HERS
    }

    /** A problem of the template beside hers. */
    record Line(Part part, Kind kind, List<StepLine> steps) {
        Line {
            steps = List.copyOf(steps);
        }

        @Override
        public String toString() {
            return "Line[" + part.problem().code() + " " + kind + "]";
        }
    }

    /** @param beside what hers says, when one is like it */
    record StepLine(Step step, Fit fit, String beside) {
        @Override
        public String toString() {
            return "StepLine[" + fit + "]";
        }
    }

    static Difference of(CarePlan plan, PlanTemplate template) {
        return new Difference(
                template.problems().stream().map(part -> line(plan, part)).toList());
    }

    private static Line line(CarePlan plan, Part part) {
        Optional<CarePlan.Entry> hers = plan.of(part.problem());
        List<StepLine> steps = part.steps().stream()
                .map(step -> step(hers.map(CarePlan.Entry::interventions).orElse(List.of()), step))
                .toList();
        return new Line(part, kind(hers, part.priority()), steps);
    }

    static Kind kind(Optional<CarePlan.Entry> hers, Priority wanted) {
        if (hers.isEmpty()) {
            return Kind.NEW;
        }
        if (!hers.get().problem().open()) {
            return Kind.AGAIN;
        }
        boolean raised = wanted == Priority.HIGH && hers.get().problem().priority() == Priority.LOW;
        return raised ? Kind.RAISED : Kind.HERS;
    }

    static StepLine step(List<Intervention> hers, Step step) {
        List<Intervention> alike = hers.stream()
                .filter(one -> one.running()
                        && one.category().equals(step.category())
                        && one.target().equals(step.target()))
                .toList();
        String wanted = Formats.searchKey(step.detail());
        if (alike.stream().anyMatch(one -> Formats.searchKey(one.detail()).equals(wanted))) {
            return new StepLine(step, Fit.HERS, "");
        }
        return alike.isEmpty()
                ? new StepLine(step, Fit.NEW, "")
                : new StepLine(step, Fit.ALIKE, alike.getFirst().detail());
    }

    /** Something would be added. */
    boolean adds() {
        return lines.stream()
                .anyMatch(line ->
                        line.kind() != Kind.HERS || line.steps().stream().anyMatch(step -> step.fit() != Fit.HERS));
    }

    @Override
    public String toString() {
        return "Difference[" + lines.size() + "]";
    }
}
