package fr.boussole.careplan;

import fr.boussole.patient.PatientId;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What the person wants to reach, or what others propose to her.
 *
 * @param goal at most 300 characters
 * @param measure how one will know that it is reached; at most 300 characters, may be empty
 */
public record Goal(
        GoalId id,
        PatientId patient,
        String goal,
        String measure,
        Optional<LocalDate> dueOn,
        Decision decision,
        End end,
        int version) {
    static final int LONGEST = 300;

    /** @param reason the person's own, when she has reserves or refuses; may be empty; at most 500 characters */
    public record Decision(ProposedBy by, Agreement agreement, String reason) {
        static final int LONGEST = 500;

        @Override
        public String toString() {
            return agreement.toString();
        }
    }

    /** @param on the day it was reached or dropped; empty while it is open */
    public record End(GoalOutcome outcome, Optional<LocalDate> on) {
        public static final End OPEN = new End(GoalOutcome.OPEN, Optional.empty());
    }

    public boolean open() {
        return end.outcome() == GoalOutcome.OPEN;
    }

    Goal with(GoalId key) {
        return new Goal(key, patient, goal, measure, dueOn, decision, end, version);
    }

    Goal with(End now) {
        return new Goal(id, patient, goal, measure, dueOn, decision, now, version);
    }

    Goal with(int newVersion) {
        return new Goal(id, patient, goal, measure, dueOn, decision, end, newVersion);
    }

    /** Health data stays out of logs. */
    @Override
    public String toString() {
        return "Goal[" + id.value() + "]";
    }
}
