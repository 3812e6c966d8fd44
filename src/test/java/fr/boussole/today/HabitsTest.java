package fr.boussole.today;

import static org.assertj.core.api.Assertions.assertThat;

import fr.boussole.testing.Samples;
import fr.boussole.visit.Visit;
import fr.boussole.visit.VisitStatus;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class HabitsTest {
    static final LocalDate DAY = LocalDate.of(2026, 11, 19);

    @Test
    void whoWasSeenOneOrTwoWeeksBeforeIsExpectedByUsualHour() {
        assertThat(patients(Habits.expected(
                        List.of(weeksAgo(1, 8, "09:05", "09:30"), weeksAgo(2, 7, "07:05", "07:20")), List.of())))
                .containsExactly(7L, 8L);
    }

    @Test
    void lastWeeksTimeCountsNotTheWeeksBefore() {
        List<Habits.Slot> expected =
                Habits.expected(List.of(weeksAgo(2, 7, "08:00", "08:40"), weeksAgo(1, 7, "09:05", "09:30")), List.of());
        assertThat(expected).hasSize(1);
        assertThat(expected.getFirst().on(DAY).start()).hasToString("Optional[09:05]");
        assertThat(expected.getFirst().minutes()).isEqualTo(25);
    }

    @Test
    void morningAndEveningAreTwoHabits() {
        List<Visit> before = List.of(weeksAgo(1, 7, "07:05", "07:20"), weeksAgo(1, 7, "18:30", "18:45"));
        assertThat(Habits.expected(before, List.of())).hasSize(2);
        assertThat(Habits.expected(before, List.of(today(7, "07:40", "07:50"))))
                .extracting(slot -> slot.start().getHour())
                .containsExactly(18);
        assertThat(Habits.expected(before, List.of(today(7, "07:40", "07:50"), today(7, "19:40", "19:50"))))
                .isEmpty();
    }

    @Test
    void whoWasSeenAlreadyIsNotExpectedWhateverTheHour() {
        assertThat(Habits.expected(List.of(weeksAgo(1, 7, "07:05", "07:20")), List.of(today(7, "15:00", "15:20"))))
                .isEmpty();
    }

    @Test
    void aCancelledVisitNeitherMakesAHabitNorAnswersOne() {
        assertThat(Habits.expected(List.of(weeksAgo(1, 7, "07:05", "07:20").with(VisitStatus.CANCELLED)), List.of()))
                .isEmpty();
        assertThat(Habits.expected(
                        List.of(weeksAgo(1, 7, "07:05", "07:20")),
                        List.of(today(7, "07:05", "07:20").with(VisitStatus.CANCELLED))))
                .hasSize(1);
    }

    private static List<Long> patients(List<Habits.Slot> slots) {
        return slots.stream().map(slot -> slot.patient().value()).toList();
    }

    private static Visit weeksAgo(int weeks, long patient, String start, String end) {
        return Samples.visit(weeks * 100L + patient, 1, patient, DAY.minusWeeks(weeks), start, end);
    }

    private static Visit today(long patient, String start, String end) {
        return Samples.visit(patient, 1, patient, DAY, start, end);
    }
}
