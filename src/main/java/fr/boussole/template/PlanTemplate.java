package fr.boussole.template;

import fr.boussole.careplan.DoerKind;
import fr.boussole.careplan.Priority;
import fr.boussole.careplan.omaha.Category;
import fr.boussole.careplan.omaha.Problem;
import fr.boussole.careplan.omaha.ProblemState;
import fr.boussole.careplan.omaha.Scope;
import fr.boussole.careplan.omaha.Sign;
import fr.boussole.careplan.omaha.Target;
import java.util.List;

/**
 * A plan to begin from, about nobody.
 *
 * @param name at most 120 characters
 * @param description for whom and what for; at most 1000 characters, may be empty
 * @param problems each at most once
 */
public record PlanTemplate(String name, String description, List<Part> problems) {
    static final int LONGEST_NAME = 120;
    static final int LONGEST_DESCRIPTION = 1000;

    public PlanTemplate {
        problems = List.copyOf(problems);
    }

    /**
     * One problem and what is usually done about it.
     *
     * @param signs suggested; whoever applies it keeps those the person has
     * @param words risk factors, interest, or what « other » is
     */
    public record Part(
            Problem problem,
            Scope scope,
            ProblemState state,
            Priority priority,
            List<Sign> signs,
            String words,
            List<Step> steps) {
        public Part {
            signs = List.copyOf(signs);
            steps = List.copyOf(steps);
        }

        Part with(List<Sign> newSigns, List<Step> newSteps) {
            return new Part(problem, scope, state, priority, newSigns, words, newSteps);
        }
    }

    /** One intervention. @param frequency in plain words, may be empty */
    public record Step(Category category, Target target, String detail, DoerKind by, String frequency) {}

    PlanTemplate named(String newName) {
        return new PlanTemplate(newName, description, problems);
    }

    /** Of all problems. */
    int steps() {
        return problems.stream().mapToInt(part -> part.steps().size()).sum();
    }
}
