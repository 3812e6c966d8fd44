package fr.boussole.patient;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TypedDateTest {
    static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

    @ParameterizedTest
    @CsvSource({
        "12/07/1953, 1953-07-12, 1953-07-12",
        "12071953,   1953-07-12, 1953-07-12",
        "120753,     1953-07-12, 2053-07-12",
        "12 7 1953,  1953-07-12, 1953-07-12",
        "12.7.53,    1953-07-12, 2053-07-12",
        "1-2-22,     1922-02-01, 2022-02-01",
        "1/2/20,     2020-02-01, 2020-02-01",
        "29/02/2024, 2024-02-29, 2024-02-29",
        "29/02/2023, ,",
        "12/13/1953, ,",
        "1953,       ,",
        "bonjour,    ,",
    })
    void aDateIsReadAsHandsTypeIt(String typed, LocalDate birth, LocalDate recent) {
        assertThat(TypedDate.birth(typed, TODAY).orElse(null)).isEqualTo(birth);
        assertThat(TypedDate.recent(typed).orElse(null)).isEqualTo(recent);
    }
}
