package fr.boussole.visit;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VisitWordsTest {
    static final LocalDate DAY = LocalDate.of(2026, 11, 19);
    static final LocalDateTime NOW = DAY.atTime(9, 30);
    /** 54 € an hour. */
    static final Price.OnDay PRICE = minutes -> Optional.of(
            BigDecimal.valueOf(minutes).multiply(new BigDecimal("0.90")).setScale(2, RoundingMode.HALF_UP));

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "9h05 25; 9:05 → 9:30 · 25 min · 22,50 €",
                "25; 9:05 → 9:30 · 25 min · 22,50 € · finie à l'instant",
                "23:50-0:20; 23:50 → 0:20 · 30 min · 27,00 € · jusqu'au lendemain",
                "8h10; à partir de 8:10 · fin à compléter",
                "8h-9h30; 8:00 → 9:30 · 1 h 30 · 81,00 €",
            })
    void whatWasUnderstoodIsSaid(String typed, String said) {
        String words = new VisitWords().understood(QuickEntry.read(typed, DAY, NOW), VisitKind.CARE, PRICE);
        assertThat(words.replace('\u00a0', ' ').replace('\u202f', ' ')).isEqualTo(said);
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = "25; 25 min · sans heure")
    void minutesOfAnotherDayHaveNoHours(String typed, String said) {
        String words = new VisitWords()
                .understood(QuickEntry.read(typed, DAY.minusDays(1), NOW), VisitKind.COORDINATION, PRICE);
        assertThat(words.replace('\u00a0', ' ')).isEqualTo(said);
    }
}
