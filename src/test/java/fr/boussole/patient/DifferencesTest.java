package fr.boussole.patient;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class DifferencesTest {
    private record Inner(String words, Optional<LocalDate> day) {}

    private record Outer(int number, Inner inner, Sex sex, int version) {}

    private static final Inner INNER = new Inner("un", Optional.empty());

    @Test
    void whatIsTheSameIsNotAChangeNorIsTheVersion() {
        assertThat(Differences.between(new Outer(1, INNER, Sex.F, 1), new Outer(1, INNER, Sex.F, 2)))
                .isEmpty();
    }

    @Test
    void eachFieldIsNamedByItsPathWithBothValues() {
        Outer before = new Outer(1, INNER, Sex.F, 1);
        Outer after = new Outer(2, new Inner("deux", Optional.of(LocalDate.of(2026, 11, 2))), Sex.M, 1);
        assertThat(Differences.between(before, after))
                .isEqualTo(List.of(
                        new Differences.Difference("number", "1", "2"),
                        new Differences.Difference("inner.words", "un", "deux"),
                        new Differences.Difference("inner.day", "", "2026-11-02"),
                        new Differences.Difference("sex", "F", "M")));
    }

    @Test
    void aValueTakenAwayIsAnEmptyText() {
        Inner dated = new Inner("un", Optional.of(LocalDate.of(2026, 11, 2)));
        assertThat(Differences.between(dated, INNER))
                .containsExactly(new Differences.Difference("day", "2026-11-02", ""));
    }
}
