package fr.boussole.patient;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A line as the tables hold it, with what it is found by.
 *
 * @param kept the file under which the person is read: itself, or the one it was joined to
 * @param searchKey of the names, and of those of files joined to it
 */
record PatientLineRow(
        PatientId id,
        String code,
        Sex sex,
        String familyName,
        String usedGivenName,
        String birthGivenNames,
        LocalDate birthDate,
        String nir,
        String city,
        PatientStatus status,
        @Nullable LocalDate includedOn,
        Shelf shelf,
        PatientId kept,
        String searchKey,
        String codeKey) {
    PatientLine line() {
        String given = new Identity("", birthGivenNames, birthDate, sex, "", "", usedGivenName).givenName();
        return new PatientLine(
                id,
                code,
                sex,
                familyName,
                given,
                birthDate,
                new Nir(nir),
                city,
                status,
                Optional.ofNullable(includedOn));
    }

    /** Names stay out of logs. */
    @Override
    public String toString() {
        return "Patient#" + id.value();
    }
}
