package fr.boussole.patient;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NirTest {
    @ParameterizedTest
    @CsvSource({
        "295109912611193, true",
        "253072B07300470, true",
        "253072A07300443, true",
        "799017500100134, true",
        "295109912611199, false",
        "253072C07300443, false",
        "29510991261119,  false",
        "'',              true",
    })
    void verifiesShapeMonthAndKey(String nir, boolean verifies) {
        assertThat(new Nir(nir).verifies()).isEqualTo(verifies);
    }

    @Test
    void isShownInGroupsAndHiddenInLists() {
        assertThat(new Nir("2 95 10 99 126 111 93").shown().replace('\u00a0', ' '))
                .isEqualTo("2 95 10 99 126 111 93");
        assertThat(new Nir("295109912611193").masked()).doesNotContain("126").doesNotContain("93");
    }
}
