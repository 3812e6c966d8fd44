package fr.boussole.careplan;

import fr.boussole.team.MemberId;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A rating as its table holds it. */
record AssessmentRow(
        AssessmentId id,
        PlannedProblemId plannedProblemId,
        MemberId memberId,
        LocalDate ratedOn,
        int knowledge,
        int behavior,
        int status,
        Occasion occasion,
        RatedWho ratedWho,
        String ratedName,
        String reason,
        @Nullable AssessmentId secondOf,
        @Nullable LocalDate withdrawnOn,
        String withdrawnWhy,
        int version) {
    static AssessmentRow of(Assessment one) {
        return new AssessmentRow(
                one.id(),
                one.problem(),
                one.member(),
                one.ratedOn(),
                one.rating().knowledge(),
                one.rating().behavior(),
                one.rating().status(),
                one.occasion(),
                one.rated().who(),
                one.rated().name().strip(),
                one.reason().strip(),
                one.secondOf().orElse(null),
                one.withdrawn().on().orElse(null),
                one.withdrawn().why().strip(),
                one.version());
    }

    Assessment assessment() {
        return new Assessment(
                id,
                plannedProblemId,
                memberId,
                ratedOn,
                new Rating(knowledge, behavior, status),
                occasion,
                new Assessment.Rated(ratedWho, ratedName),
                reason,
                Optional.ofNullable(secondOf),
                new Ending(Optional.ofNullable(withdrawnOn), withdrawnWhy),
                version);
    }
}
