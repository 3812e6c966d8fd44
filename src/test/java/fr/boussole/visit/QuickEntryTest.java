package fr.boussole.visit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.boussole.platform.Refusal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class QuickEntryTest {
    static final LocalDate DAY = LocalDate.of(2026, 11, 19);
    static final LocalDateTime NOW = DAY.atTime(9, 30, 45);

    @ParameterizedTest
    @CsvSource({
        "8h10 25, 08:10, 08:35, 25",
        "8h10 25 min, 08:10, 08:35, 25",
        "'8h10 25''', 08:10, 08:35, 25",
        "8:10 25, 08:10, 08:35, 25",
        "8.10 25, 08:10, 08:35, 25",
        "810 25, 08:10, 08:35, 25",
        "0810 25, 08:10, 08:35, 25",
        "8h 25, 08:00, 08:25, 25",
        "'  8H10   25 ', 08:10, 08:35, 25",
        "8:10-8:35, 08:10, 08:35, 25",
        "8h10-8h35, 08:10, 08:35, 25",
        "8h10 - 8h35, 08:10, 08:35, 25",
        "8h10–8h35, 08:10, 08:35, 25",
        "8h10 à 8h35, 08:10, 08:35, 25",
        "810-835, 08:10, 08:35, 25",
        "8h-9h, 08:00, 09:00, 60",
        "8h10 120, 08:10, 10:10, 120",
        "23:50-0:20, 23:50, 00:20, 30",
        "23h50 30, 23:50, 00:20, 30",
        "23h30-0h, 23:30, 00:00, 30",
    })
    void aStartWithAnEndOrMinutesIsBoth(String typed, LocalTime start, LocalTime end, int minutes) {
        QuickEntry read = QuickEntry.read(typed, DAY, NOW);
        assertThat(read.time()).isEqualTo(VisitTime.between(DAY, start, end));
        assertThat(read.time().minutes()).hasValue(minutes);
        assertThat(read.endsNow()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"25, 09:05", "25 min, 09:05", "25mn, 09:05", "120, 07:30", "5, 09:25", "240, 05:30", "300 min, 04:30"})
    void minutesAloneEndNow(String typed, LocalTime start) {
        QuickEntry read = QuickEntry.read(typed, DAY, NOW);
        assertThat(read.time()).isEqualTo(VisitTime.between(DAY, start, LocalTime.of(9, 30)));
        assertThat(read.endsNow()).isTrue();
    }

    @Test
    void minutesThatReachBackOverMidnightBeganYesterday() {
        QuickEntry read = QuickEntry.read("25", DAY, DAY.atTime(0, 10));
        assertThat(read.time())
                .isEqualTo(VisitTime.between(DAY.minusDays(1), LocalTime.of(23, 45), LocalTime.of(0, 10)));
    }

    @Test
    void minutesAloneOnAnotherDayHaveNoHours() {
        QuickEntry read = QuickEntry.read("25", DAY.minusDays(3), NOW);
        assertThat(read.time()).isEqualTo(VisitTime.lasting(DAY.minusDays(3), 25));
        assertThat(read.endsNow()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"8h10, 08:10", "8:10, 08:10", "810, 08:10", "0810, 08:10", "1830, 18:30", "8h, 08:00", "245, 02:45"})
    void aStartAloneLeavesTheEndToBeCompleted(String typed, LocalTime start) {
        VisitTime time = QuickEntry.read(typed, DAY, NOW).time();
        assertThat(time.start()).contains(start);
        assertThat(time.end()).isEmpty();
        assertThat(time.minutes()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "abc",
                "25h10",
                "8h60",
                "8h10 0",
                "0",
                "8h10-8h10",
                "8h10 1440",
                "8h10 8h35",
                "8 25",
                "-",
                "8h10-",
                "-8h35",
                "8h10-25h",
                "8h10 25 30",
                "99999",
                "241 m2",
                "8h10 25 €",
                "²5",
                "٢٥",
                "2460"
            })
    void nonsenseIsRefusedInASentence(String typed) {
        assertThatThrownBy(() -> QuickEntry.read(typed, DAY, NOW)).isInstanceOfSatisfying(Refusal.class, refusal -> {
            assertThat(refusal.field()).contains("time");
            assertThat(refusal.sentence()).endsWith(".").hasSizeLessThan(120);
        });
    }
}
