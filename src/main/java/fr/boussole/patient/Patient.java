package fr.boussole.patient;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** A person's file: what is known of her, without what happened. */
public record Patient(
        PatientId id,
        String code,
        Identity identity,
        IdentityStatus identityStatus,
        Coverage coverage,
        Home home,
        Referral referral,
        Inclusion inclusion,
        Standing standing,
        int version) {

    /** @param since the day the status began, empty when unknown */
    public record Standing(PatientStatus status, Optional<LocalDate> since) {}

    /**
     * One status she had, from when and why.
     *
     * @param destination where she went, only when discharged; so is {@code autonomy}
     */
    public record StatusChange(
            PatientStatus status,
            LocalDate since,
            String reason,
            Optional<Destination> destination,
            Optional<Autonomy> autonomy) {
        public static StatusChange of(PatientStatus status, LocalDate since) {
            return new StatusChange(status, since, "", Optional.empty(), Optional.empty());
        }

        Standing standing() {
            return new Standing(status, Optional.of(since));
        }

        /** A reason may tell of her health: it stays out of logs. */
        @Override
        public String toString() {
            return "StatusChange[" + status + "]";
        }
    }

    /** The file with the history of her status. */
    public record Whole(Patient patient, List<StatusChange> history) {}

    /** The same file under its key. */
    public Patient with(PatientId key) {
        return new Patient(key, code, identity, identityStatus, coverage, home, referral, inclusion, standing, version);
    }

    /** The same file with another status. */
    public Patient with(Standing now) {
        return new Patient(id, code, identity, identityStatus, coverage, home, referral, inclusion, now, version);
    }

    /** The same file with another part in ÉQUILIBRES. */
    public Patient with(Inclusion now) {
        return new Patient(id, code, identity, identityStatus, coverage, home, referral, now, standing, version);
    }

    /** Names stay out of logs: a patient prints as a number. */
    @Override
    public String toString() {
        return "Patient#" + id.value();
    }
}
