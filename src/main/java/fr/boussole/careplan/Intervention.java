package fr.boussole.careplan;

import fr.boussole.careplan.omaha.Category;
import fr.boussole.careplan.omaha.Target;
import java.time.LocalDate;

/**
 * What is done about a problem.
 *
 * @param detail what exactly, for this person; at most 500 characters
 * @param frequency how often, in plain words: « chaque jour », « lundi et jeudi »; at most 120 characters, may be empty
 * @param since first day
 */
public record Intervention(
        InterventionId id,
        PlannedProblemId problem,
        Category category,
        Target target,
        String detail,
        Doer doer,
        String frequency,
        InterventionStatus status,
        LocalDate since,
        Ending ending,
        int version) {
    static final int LONGEST_DETAIL = 500;
    static final int LONGEST_FREQUENCY = 120;

    /** Still to be done at visits. */
    public boolean running() {
        return status == InterventionStatus.PLANNED && ending.on().isEmpty();
    }

    Intervention with(int newVersion) {
        return new Intervention(
                id, problem, category, target, detail, doer, frequency, status, since, ending, newVersion);
    }

    Intervention with(InterventionStatus now) {
        return new Intervention(id, problem, category, target, detail, doer, frequency, now, since, ending, version);
    }

    Intervention with(InterventionId key) {
        return new Intervention(
                key, problem, category, target, detail, doer, frequency, status, since, ending, version);
    }

    Intervention with(Ending now) {
        return new Intervention(id, problem, category, target, detail, doer, frequency, status, since, now, version);
    }

    /** Health data stays out of logs. */
    @Override
    public String toString() {
        return "Intervention[" + id.value() + "]";
    }
}
