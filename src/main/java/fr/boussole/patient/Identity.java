package fr.boussole.patient;

import java.time.LocalDate;
import java.time.Period;

/**
 * The INS traits and the names she goes by.
 *
 * @param birthPlace INSEE code of the municipality or country, 99999 if unknown
 * @param usedName family name in use, empty when it is the birth name
 * @param usedGivenName given name in use, empty when it is the first of the birth given names
 */
public record Identity(
        String birthName,
        String birthGivenNames,
        LocalDate birthDate,
        Sex sex,
        String birthPlace,
        String usedName,
        String usedGivenName) {

    public String familyName() {
        return usedName.isBlank() ? birthName : usedName;
    }

    public String givenName() {
        if (!usedGivenName.isBlank()) {
            return usedGivenName;
        }
        int space = birthGivenNames.indexOf(' ');
        return space < 0 ? birthGivenNames : birthGivenNames.substring(0, space);
    }

    /** « Geneviève d'Hautefeuille ». */
    public String fullName() {
        return (givenName() + " " + familyName()).strip();
    }

    /** In whole years. */
    public int ageOn(LocalDate day) {
        return Math.max(0, Period.between(birthDate, day).getYears());
    }
}
