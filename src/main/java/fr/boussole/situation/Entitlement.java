package fr.boussole.situation;

import fr.boussole.patient.PatientId;
import java.time.LocalDate;
import java.util.Optional;

/**
 * One right of one person.
 *
 * @param label up to 120 characters; needed for {@link EntitlementKind#OTHER}, elsewhere a precision: « GIR 4 »
 * @param reference of the decision, up to 60 characters
 * @param endsOn last day it holds
 */
public record Entitlement(
        EntitlementId id,
        PatientId patient,
        EntitlementKind kind,
        EntitlementState state,
        String label,
        String reference,
        Optional<LocalDate> startsOn,
        Optional<LocalDate> endsOn,
        String note,
        int version) {

    /** The same under its key. */
    Entitlement under(EntitlementId key) {
        return new Entitlement(key, patient, kind, state, label, reference, startsOn, endsOn, note, version);
    }

    Entitlement at(int now) {
        return new Entitlement(id, patient, kind, state, label, reference, startsOn, endsOn, note, now);
    }

    /** Open, and its last day is that one or before. */
    boolean endsBy(LocalDate day) {
        return state == EntitlementState.OPEN
                && endsOn.filter(end -> !end.isAfter(day)).isPresent();
    }

    @Override
    public String toString() {
        return "Entitlement#" + id.value();
    }
}
