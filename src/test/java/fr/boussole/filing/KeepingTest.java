package fr.boussole.filing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KeepingTest {
    @ParameterizedTest
    @CsvSource({
        // last care,  today,      archive, eliminate
        "2021-11-22, 2026-11-21, false, false",
        "2021-11-21, 2026-11-21, true,  false",
        "2006-11-22, 2026-11-21, true,  false",
        "2006-11-21, 2026-11-21, true,  true",
        "2004-02-29, 2024-02-29, true,  true",
        "2026-11-21, 2026-11-21, false, false",
    })
    void fiveYearsAtHandAndFifteenInTheArchive(
            LocalDate lastCare, LocalDate today, boolean archivable, boolean eliminable) {
        Keeping keeping = new Keeping(lastCare);
        assertThat(keeping.archivable(today)).isEqualTo(archivable);
        assertThat(keeping.eliminable(today)).isEqualTo(eliminable);
    }
}
