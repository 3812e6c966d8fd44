package fr.boussole.patient;

import java.time.LocalDate;
import java.util.Optional;

/** What lists show of a person, without opening her file. */
public record PatientLine(
        PatientId id,
        String code,
        Sex sex,
        String familyName,
        String givenName,
        LocalDate birthDate,
        Nir nir,
        String city,
        PatientStatus status,
        Optional<LocalDate> includedOn) {

    /** « Lemoine François-Xavier », for sorted lists. */
    public String sortedName() {
        return (familyName + " " + givenName).strip();
    }

    public String fullName() {
        return (givenName + " " + familyName).strip();
    }

    @Override
    public String toString() {
        return "Patient#" + id.value();
    }
}
