package fr.boussole.patient;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What must be seen before anything else of a person's file.
 *
 * @param words a few, up to 80 characters: « pénicilline »; empty only for {@link AlertKind#NO_ALLERGY}
 * @param detail up to 200 characters: « œdème, 2011 »
 * @param since the day it is known from; for {@link AlertKind#NO_ALLERGY} the day she was asked
 * @param endedOn the day it ceased to hold; it is kept
 */
public record Alert(
        AlertId id,
        PatientId patient,
        AlertKind kind,
        String words,
        String detail,
        Optional<LocalDate> since,
        Optional<LocalDate> endedOn,
        int version) {

    boolean current() {
        return endedOn.isEmpty();
    }

    Alert ended(Optional<LocalDate> on) {
        return new Alert(id, patient, kind, words, detail, since, on, version);
    }

    Alert at(int now) {
        return new Alert(id, patient, kind, words, detail, since, endedOn, now);
    }

    /** Health stays out of logs. */
    @Override
    public String toString() {
        return "Alert#" + id.value();
    }
}
