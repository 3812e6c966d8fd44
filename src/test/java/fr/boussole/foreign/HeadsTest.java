package fr.boussole.foreign;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class HeadsTest {
    @Test
    void usualHeadsAreRecognised() {
        assertThat(Heads.guess(List.of(
                                "N° dossier",
                                "NOM",
                                "Prénom",
                                "Date de naissance",
                                "Civilité",
                                "N° Sécu.",
                                "CP",
                                "Ville",
                                "Tél.",
                                "Portable",
                                "Médecin traitant"))
                        .columns())
                .isEqualTo(Map.ofEntries(
                        Map.entry(Target.CODE, 0),
                        Map.entry(Target.BIRTH_NAME, 1),
                        Map.entry(Target.GIVEN_NAMES, 2),
                        Map.entry(Target.BIRTH_DATE, 3),
                        Map.entry(Target.SEX, 4),
                        Map.entry(Target.NIR, 5),
                        Map.entry(Target.POSTAL_CODE, 6),
                        Map.entry(Target.CITY, 7),
                        Map.entry(Target.PHONE, 8),
                        Map.entry(Target.MOBILE, 9),
                        Map.entry(Target.DOCTOR, 10)));
    }

    @Test
    void besideABirthNameTheOtherNameIsTheOneInUse() {
        Mapping mapping = Heads.guess(List.of("Nom", "Nom de naissance", "Prénom"));
        assertThat(mapping.column(Target.BIRTH_NAME)).contains(1);
        assertThat(mapping.column(Target.USED_NAME)).contains(0);
    }

    @Test
    void oneColumnIsTakenOnce() {
        Mapping mapping = Heads.guess(List.of("Patient", "Nom", "Prénom"));
        assertThat(mapping.columns().values()).doesNotHaveDuplicates();
        assertThat(mapping.has(Target.FULL_NAME)).isFalse();
    }

    @Test
    void eachKnownHeadIsWrittenAsHeadsAreCompared() {
        Heads.all()
                .forEach((target, names) -> assertThat(names)
                        .as(target.name())
                        .isNotEmpty()
                        .allMatch(name -> name.equals(Heads.key(name))));
        assertThat(Heads.all()).hasSize(Target.values().length);
    }
}
