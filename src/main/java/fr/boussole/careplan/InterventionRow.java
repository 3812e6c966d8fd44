package fr.boussole.careplan;

import fr.boussole.careplan.omaha.OmahaCatalog;
import fr.boussole.circle.CircleMemberId;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** An intervention as its table holds it. */
record InterventionRow(
        InterventionId id,
        PlannedProblemId plannedProblemId,
        String category,
        String target,
        String detail,
        DoerKind byKind,
        @Nullable CircleMemberId circleMemberId,
        String byName,
        String frequency,
        InterventionStatus status,
        LocalDate since,
        @Nullable LocalDate stoppedOn,
        String stoppedWhy,
        int version) {
    static InterventionRow of(Intervention one) {
        return new InterventionRow(
                one.id(),
                one.problem(),
                one.category().code(),
                one.target().code(),
                one.detail().strip(),
                one.doer().kind(),
                one.doer().around().orElse(null),
                one.doer().name().strip(),
                one.frequency().strip(),
                one.status(),
                one.since(),
                one.ending().on().orElse(null),
                one.ending().why().strip(),
                one.version());
    }

    Intervention intervention() {
        OmahaCatalog catalog = OmahaCatalog.get();
        return new Intervention(
                id,
                plannedProblemId,
                catalog.category(category).orElseThrow(),
                catalog.target(target).orElseThrow(),
                detail,
                new Doer(byKind, Optional.ofNullable(circleMemberId), byName),
                frequency,
                status,
                since,
                new Ending(Optional.ofNullable(stoppedOn), stoppedWhy),
                version);
    }
}
