package fr.boussole.patient;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LikenessTest {
    @ParameterizedTest
    @CsvSource({
        // the same as written by another hand
        "Nerval, Élodie, 1950-03-04,            NERVAL, elodie Anne, 1950-03-04,      true",
        "d'Hautefeuille, Geneviève, 1950-03-04, D Hautefeuille, Genevieve, 1950-03-04, true",
        "Le-Goff, Marie-Claude, 1950-03-04,     Le Goff, Marie Claude, 1950-03-04,     true",
        // one letter: another, left out, changed places
        "Nerval, Élodie, 1950-03-04,   Nervel, Élodie, 1950-03-04,   true",
        "Nerval, Élodie, 1950-03-04,   Nerva, Élodie, 1950-03-04,    true",
        "Nerval, Élodie, 1950-03-04,   Nreval, Eloide, 1950-03-04,   true",
        "Nerval, Élodie, 1950-03-04,   Nerfel, Élodie, 1950-03-04,   false",
        // day and month
        "Nerval, Élodie, 1950-03-04,   Nerval, Élodie, 1950-04-03,   true",
        "Nerval, Élodie, 1950-03-14,   Nerval, Élodie, 1950-03-15,   false",
        "Nerval, Élodie, 1950-03-04,   Nerval, Élodie, 1951-03-04,   false",
        // two people
        "Nerval, Élodie, 1950-03-04,   Nerval, Anne, 1950-03-04,     false",
        "Nerval, Léo, 1950-03-04,      Nerval, Léa, 1950-03-04,      false",
        "Roy, Anne, 1950-03-04,        Roi, Anne, 1950-03-04,        false",
        "Nerval, Élodie, 1950-03-04,   Lemoine, Élodie, 1950-03-04,  false",
    })
    void theSamePersonIsSeenUnderASlipOfTheHand(
            String name,
            String given,
            LocalDate born,
            String otherName,
            String otherGiven,
            LocalDate otherBorn,
            boolean alike) {
        Identity one = new Identity(name, given, born, Sex.F, "99999", "", "");
        Identity other = new Identity(otherName, otherGiven, otherBorn, Sex.F, "99999", "", "");
        assertThat(Likeness.between(one, other)).isEqualTo(alike);
        assertThat(Likeness.between(other, one)).isEqualTo(alike);
    }

    @ParameterizedTest
    @CsvSource({"1950-03-04, 1950-04-03", "1950-12-12, 1950-12-12", "1950-01-31,", "1951-02-12, 1951-12-02"})
    void dayAndMonthChangePlacesWhereThatIsADate(LocalDate date, LocalDate swapped) {
        assertThat(Likeness.swapped(date).orElse(null)).isEqualTo(swapped);
    }

    @ParameterizedTest
    @CsvSource({
        "Nerval, Anne, Lemoine, Anne, Nerval, true",
        "Nerval, Anne, Lemoine, Anne, '', false",
    })
    void aMarriedNameTypedAsBirthNameCounts(
            String name, String given, String otherName, String otherGiven, String used, boolean alike) {
        LocalDate day = LocalDate.of(1950, 3, 4);
        assertThat(Likeness.between(
                        new Identity(name, given, day, Sex.F, "99999", "", ""),
                        new Identity(otherName, otherGiven, day, Sex.F, "99999", used, "")))
                .isEqualTo(alike);
    }
}
