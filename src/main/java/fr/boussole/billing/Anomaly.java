package fr.boussole.billing;

import fr.boussole.patient.PatientId;
import fr.boussole.platform.text.Texts;
import fr.boussole.team.MemberId;
import fr.boussole.visit.VisitId;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Something about a visit to look at before the month is issued.
 *
 * @param day of the visit
 * @param person as lists show her, empty without one
 * @param nurse who made the visit, as lists show her
 */
public record Anomaly(
        Kind kind,
        LocalDate day,
        VisitId visit,
        Optional<PatientId> patient,
        String person,
        MemberId member,
        String nurse) {

    /** What is odd; the first ones leave the visit out until it is put right. */
    public enum Kind {
        NO_PERSON(true),
        NO_END(true),
        END_EQUALS_START(true),
        NOT_INCLUDED(true),
        BEFORE_INCLUSION(true),
        NO_TARIFF(true),
        /** Rounding leaves no minute of it. */
        ROUNDED_AWAY(true),
        OVERLAP(false),
        OVER_TWELVE_HOURS(false),
        /** The person was away, in hospital, suspended, discharged or dead on that day. */
        STATUS_MISMATCH(false),
        /** On a day that none of the person's prescriptions covers; not said of who has none on file. */
        OUTSIDE_PRESCRIPTION(false),
        /** Outside the days the nurse belongs to the team. */
        MEMBER_AWAY(false);

        private final boolean leavesOut;

        Kind(boolean leavesOut) {
            this.leavesOut = leavesOut;
        }

        public boolean leavesOut() {
            return leavesOut;
        }
    }

    /** What is odd, in words. */
    public String sentence() {
        return Texts.beside(Anomaly.class).of(kind);
    }

    /** Names stay out of logs. */
    @Override
    public String toString() {
        return kind + " Visit#" + visit.value();
    }
}
