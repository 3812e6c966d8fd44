package fr.boussole.careplan;

import fr.boussole.team.MemberId;
import java.time.LocalDate;
import java.util.Optional;

/**
 * One rating of one problem, kept for ever: a wrong one is withdrawn with its reason.
 *
 * @param reason for the change since the one before; at most 500 characters
 * @param secondOf the rating it was made beside without being shown it, to learn from the difference; such a one counts
 *     in no curve and no outcome
 */
public record Assessment(
        AssessmentId id,
        PlannedProblemId problem,
        MemberId member,
        LocalDate ratedOn,
        Rating rating,
        Occasion occasion,
        Rated rated,
        String reason,
        Optional<AssessmentId> secondOf,
        Ending withdrawn,
        int version) {
    static final int LONGEST = 500;

    /** Who was rated. @param name of the carer, may be empty; at most 120 characters */
    public record Rated(RatedWho who, String name) {
        public static final Rated PERSON = new Rated(RatedWho.PERSON, "");

        @Override
        public String toString() {
            return who.toString();
        }
    }

    public boolean stands() {
        return withdrawn.on().isEmpty();
    }

    Assessment with(Ending now, int newVersion) {
        return new Assessment(id, problem, member, ratedOn, rating, occasion, rated, reason, secondOf, now, newVersion);
    }

    /** Health data stays out of logs. */
    @Override
    public String toString() {
        return "Assessment[" + id.value() + "]";
    }
}
