package fr.boussole.patient;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A line as the tables hold it. */
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
        @Nullable LocalDate includedOn) {
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
}
