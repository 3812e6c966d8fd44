package fr.boussole.careplan;

import fr.boussole.careplan.omaha.OmahaCatalog;
import fr.boussole.careplan.omaha.Problem;
import fr.boussole.careplan.omaha.ProblemState;
import fr.boussole.careplan.omaha.Scope;
import fr.boussole.careplan.omaha.Sign;
import fr.boussole.patient.PatientId;
import fr.boussole.prescription.PrescriptionId;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A problem of a plan as its table holds it. */
record PlannedProblemRow(
        PlannedProblemId id,
        PatientId patientId,
        String problem,
        Scope scope,
        ProblemState state,
        Priority priority,
        String signs,
        String words,
        @Nullable LocalDate onset,
        @Nullable PrescriptionId prescriptionId,
        int reviewDays,
        LocalDate openedOn,
        @Nullable LocalDate closedOn,
        String closedWhy,
        int version) {
    static PlannedProblemRow of(PlannedProblem one) {
        return new PlannedProblemRow(
                one.id(),
                one.patient(),
                one.problem().code(),
                one.scope(),
                one.state(),
                one.priority(),
                one.signs().stream().map(Sign::code).sorted().collect(Collectors.joining(" ")),
                one.words().strip(),
                one.onset().orElse(null),
                one.prescription().orElse(null),
                one.reviewDays(),
                one.openedOn(),
                one.ending().on().orElse(null),
                one.ending().why().strip(),
                one.version());
    }

    PlannedProblem planned() {
        Problem known = OmahaCatalog.get().problem(problem).orElseThrow();
        return new PlannedProblem(
                id,
                patientId,
                known,
                scope,
                state,
                priority,
                signs(known),
                words,
                Optional.ofNullable(onset),
                Optional.ofNullable(prescriptionId),
                reviewDays,
                openedOn,
                new Ending(Optional.ofNullable(closedOn), closedWhy),
                version);
    }

    private List<Sign> signs(Problem known) {
        return Stream.of(signs.split(" "))
                .filter(code -> !code.isEmpty())
                .map(code -> known.sign(code).orElseThrow())
                .toList();
    }
}
