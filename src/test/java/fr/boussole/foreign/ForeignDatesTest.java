package fr.boussole.foreign;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ForeignDatesTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

    @ParameterizedTest
    @CsvSource({
        "23/05/1949, 1949-05-23",
        "3-5-49, 1949-05-03",
        "23.05.1949 00:00:00, 1949-05-23",
        "1949-05-23, 1949-05-23",
        "1949-05-23T00:00:00, 1949-05-23",
        "23051949, 1949-05-23",
        "19490523, 1949-05-23",
        "18041, 1949-05-23",
        "29/02/1952, 1952-02-29",
        "01/01/15, 2015-01-01",
        "01/01/30, 1930-01-01"
    })
    void eachWayIsReadAlone(String typed, LocalDate born) {
        assertThat(ForeignDates.best(List.of(typed), TODAY).birth(typed, TODAY)).contains(born);
    }

    @ParameterizedTest
    @CsvSource({"29/02/1951", "31/04/1950", "22/11/2026", "12/07/1802", "hier", "''", "0", "99/99/9999"})
    void whatIsNoBirthDateIsNone(String typed) {
        for (ForeignDates way : ForeignDates.values()) {
            assertThat(way.birth(typed, TODAY)).as(way.name()).isEmpty();
        }
    }

    @Test
    void theWholeColumnTellsWhichNumberIsTheMonth() {
        assertThat(ForeignDates.best(List.of("03/04/1950", "05/23/1949", "12/31/1938"), TODAY))
                .isEqualTo(ForeignDates.MONTH_FIRST);
        assertThat(ForeignDates.best(List.of("03/04/1950", "04/05/1949"), TODAY))
                .isEqualTo(ForeignDates.DAY_FIRST);
    }
}
