package fr.boussole.intake;

import fr.boussole.careplan.Ending;
import fr.boussole.careplan.Occasion;
import fr.boussole.careplan.PlannedProblem;
import fr.boussole.careplan.PlannedProblemId;
import fr.boussole.patient.PatientId;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A problem of a file while the ratings that tell its days are read: its first day, and its last if it was left. */
final class RaisedProblem {
    private final PlannedProblemId id;
    private final Optional<LocalDate> noted;
    private Optional<PlannedProblem> read = Optional.empty();
    private @Nullable LocalDate first;
    private @Nullable LocalDate last;
    private boolean left;

    /** @param id among those of the file. @param noted as the file says */
    RaisedProblem(PlannedProblemId id, Optional<LocalDate> noted) {
        this.id = id;
        this.noted = noted;
    }

    PlannedProblemId id() {
        return id;
    }

    void is(PlannedProblem problem) {
        read = Optional.of(problem);
    }

    /** Empty when its line could not be read. */
    Optional<PlannedProblem> read() {
        return read;
    }

    void rated(LocalDate day, Occasion occasion) {
        boolean discharge = occasion == Occasion.DISCHARGE;
        left = last == null || day.isAfter(last) ? discharge : day.isEqual(last) ? left || discharge : left;
        first = first == null || day.isBefore(first) ? day : first;
        last = last == null || day.isAfter(last) ? day : last;
    }

    /** As noted or first rated, whichever was earlier. */
    Optional<LocalDate> opened() {
        LocalDate rated = first;
        return noted.filter(day -> rated == null || day.isBefore(rated)).or(() -> Optional.ofNullable(rated));
    }

    /** @param why it is closed when its last rating was the one at discharge */
    PlannedProblem of(PatientId person, String why) {
        PlannedProblem problem = read.orElseThrow();
        LocalDate end = last;
        return new PlannedProblem(
                id,
                person,
                problem.problem(),
                problem.scope(),
                problem.state(),
                problem.priority(),
                problem.signs(),
                problem.words(),
                problem.onset(),
                problem.prescription(),
                problem.reviewDays(),
                opened().orElse(problem.openedOn()),
                left && end != null ? Ending.of(end, why) : Ending.NONE,
                1);
    }

    /** Health data stays out of logs. */
    @Override
    public String toString() {
        return "RaisedProblem[" + id.value() + "]";
    }
}
