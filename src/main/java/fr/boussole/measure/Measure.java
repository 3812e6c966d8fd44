package fr.boussole.measure;

import fr.boussole.patient.PatientId;
import fr.boussole.team.MemberId;
import java.time.LocalDateTime;
import java.util.Optional;

/**
 * One value read at one moment, kept for ever: a wrong one is withdrawn with its reason.
 *
 * @param takenAt in the practice's time
 * @param detail of a scale the answers, of a wound or a pain the place; at most 300 characters
 * @param note in her own words; at most 300 characters
 */
public record Measure(
        MeasureId id,
        PatientId patient,
        MemberId member,
        LocalDateTime takenAt,
        MeasureKind kind,
        Amounts amounts,
        String detail,
        String note,
        Withdrawal withdrawn,
        int version) {

    /** @param at empty while it stands */
    public record Withdrawal(Optional<LocalDateTime> at, String why) {
        public static final Withdrawal NONE = new Withdrawal(Optional.empty(), "");

        public Withdrawal {
            if (at.isPresent() == why.isBlank()) {
                throw new IllegalArgumentException("a withdrawal has a reason");
            }
        }

        @Override
        public String toString() {
            return "Withdrawal[" + at.isPresent() + "]";
        }
    }

    public Measure {
        if (!kind.exists(amounts)) {
            throw new IllegalArgumentException("no such value of " + kind);
        }
        if (detail.length() > 300 || note.length() > 300) {
            throw new IllegalArgumentException("too long");
        }
    }

    /** Which curve it belongs to. */
    public Series series() {
        return Series.of(kind, detail);
    }

    public boolean stands() {
        return withdrawn.at().isEmpty();
    }

    Measure with(Withdrawal now, int newVersion) {
        return new Measure(id, patient, member, takenAt, kind, amounts, detail, note, now, newVersion);
    }

    /** Health data stays out of logs. */
    @Override
    public String toString() {
        return "Measure[" + id.value() + "]";
    }
}
