package fr.boussole.careplan;

import fr.boussole.careplan.omaha.Problem;
import fr.boussole.careplan.omaha.ProblemState;
import fr.boussole.careplan.omaha.Scope;
import fr.boussole.careplan.omaha.Sign;
import fr.boussole.patient.PatientId;
import fr.boussole.prescription.PrescriptionId;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * One of the 42 in a person's plan; each at most once.
 *
 * @param signs of an actual problem at least one, of another none
 * @param words risk factors, the person's interest, or what « other » is; at most 1000 characters
 * @param reviewDays from one rating to the next, 1 to 366
 */
public record PlannedProblem(
        PlannedProblemId id,
        PatientId patient,
        Problem problem,
        Scope scope,
        ProblemState state,
        Priority priority,
        List<Sign> signs,
        String words,
        Optional<LocalDate> onset,
        Optional<PrescriptionId> prescription,
        int reviewDays,
        LocalDate openedOn,
        Ending ending,
        int version) {
    public static final int REVIEW_DAYS = 60;
    static final int LONGEST = 1000;
    static final int MOST_REVIEW_DAYS = 366;

    public PlannedProblem {
        signs = List.copyOf(signs);
    }

    public boolean open() {
        return ending.on().isEmpty();
    }

    public boolean actedOn() {
        return open() && priority == Priority.HIGH;
    }

    PlannedProblem with(Priority now) {
        return new PlannedProblem(
                id,
                patient,
                problem,
                scope,
                state,
                now,
                signs,
                words,
                onset,
                prescription,
                reviewDays,
                openedOn,
                ending,
                version);
    }

    PlannedProblem with(Ending now) {
        return new PlannedProblem(
                id,
                patient,
                problem,
                scope,
                state,
                priority,
                signs,
                words,
                onset,
                prescription,
                reviewDays,
                openedOn,
                now,
                version);
    }

    PlannedProblem with(int newVersion) {
        return new PlannedProblem(
                id,
                patient,
                problem,
                scope,
                state,
                priority,
                signs,
                words,
                onset,
                prescription,
                reviewDays,
                openedOn,
                ending,
                newVersion);
    }

    /** Health data stays out of logs. */
    @Override
    public String toString() {
        return "PlannedProblem[" + id.value() + "]";
    }
}
