package fr.boussole.outcome;

import fr.boussole.careplan.PlannedProblemId;
import fr.boussole.patient.PatientId;
import fr.boussole.team.MemberId;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Something small that she can do again, or that went well: « elle a mis ses bas seule ».
 *
 * @param problem of her plan it belongs to, if any
 * @param words at most 500 characters
 */
public record Victory(
        VictoryId id,
        PatientId patient,
        Optional<PlannedProblemId> problem,
        MemberId member,
        LocalDate happenedOn,
        String words,
        boolean withdrawn,
        int version) {
    static final int LONGEST = 500;

    Victory with(boolean nowWithdrawn, int newVersion) {
        return new Victory(id, patient, problem, member, happenedOn, words, nowWithdrawn, newVersion);
    }

    /** Health data stays out of logs. */
    @Override
    public String toString() {
        return "Victory[" + id.value() + "]";
    }
}
