package fr.boussole.outcome;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PeriodChoiceTest {
    static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

    @ParameterizedTest
    @CsvSource({
        "QUARTER,  0, 2026-10-01, 2026-11-21, 4e trimestre 2026",
        "QUARTER, -1, 2026-07-01, 2026-09-30, 3e trimestre 2026",
        "QUARTER, -3, 2026-01-01, 2026-03-31, 1er trimestre 2026",
        "QUARTER, -4, 2025-10-01, 2025-12-31, 4e trimestre 2025",
        "QUARTER,  1, 2026-10-01, 2026-11-21, 4e trimestre 2026",
        "YEAR,     0, 2026-01-01, 2026-11-21, 2026",
        "YEAR,    -1, 2025-01-01, 2025-12-31, 2025",
        "ALL,     -1, 1900-01-01, 2026-11-21, depuis le début",
    })
    void periods(PeriodChoice.Kind kind, int by, LocalDate from, LocalDate to, String title) {
        PeriodChoice choice = new PeriodChoice(kind, TODAY, TODAY).moved(by);
        assertThat(choice.period()).isEqualTo(new Period(from, to));
        assertThat(choice.title()).isEqualTo(title);
        assertThat(choice.newest()).isEqualTo(by >= 0 || kind == PeriodChoice.Kind.ALL);
    }

    @Test
    void signsAreThoseOfTypography() {
        assertThat(OutcomeRow.signed(0.5, 2)).isEqualTo("+0,5");
        assertThat(OutcomeRow.signed(-1, 1)).isEqualTo("−1");
        assertThat(OutcomeRow.signed(0.001, 2)).isEqualTo("0");
        assertThat(OutcomeRow.signedPlain(-0.104)).isEqualTo("−0,10");
        assertThat(OutcomeRow.decimal(2.649, 1)).isEqualTo("2,6");
    }
}
