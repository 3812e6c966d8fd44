package fr.boussole.careplan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import fr.boussole.careplan.omaha.Dimension;
import fr.boussole.team.MemberId;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class RatingCurveTest {
    static final LocalDate TODAY = LocalDate.of(2026, 11, 19);

    @Test
    void timeGoesFromTheFirstRatingToTodayAndHeightFromOneToFive() {
        RatingCurve curve = RatingCurve.of(
                Dimension.BEHAVIOR,
                List.of(rated(TODAY.minusDays(200), 1, 1, 5), rated(TODAY.minusDays(100), 1, 3, 5)),
                Optional.of(new Rating(2, 5, 4)),
                TODAY);
        assertThat(curve.points()).extracting(RatingCurve.Point::x).containsExactly(0.0, 0.5, 1.0);
        assertThat(curve.points()).extracting(RatingCurve.Point::y).containsExactly(0.0, 0.5, 1.0);
        assertThat(curve.points()).extracting(RatingCurve.Point::rating).containsExactly(1, 3, 5);
    }

    @Test
    void aLineEndsAtItsLastRatingAndTheAxisAtToday() {
        RatingCurve curve = RatingCurve.of(
                Dimension.KNOWLEDGE, List.of(rated(TODAY.minusDays(100), 2, 2, 2)), Optional.empty(), TODAY);
        assertThat(curve.points().getFirst().x()).isZero();
        assertThat(curve.months(0.2)).extracting(RatingCurve.Mark::words).containsExactly("août", "auj.");
    }

    @Test
    void aFirstRatingOfTodayStandsAtTheRight() {
        RatingCurve curve = RatingCurve.of(Dimension.STATUS, List.of(rated(TODAY, 2, 2, 2)), Optional.empty(), TODAY);
        assertThat(curve.points()).extracting(RatingCurve.Point::x).containsExactly(1.0);
        assertThat(curve.months(0.2)).extracting(RatingCurve.Mark::words).containsExactly("auj.");
        RatingCurve fresh =
                RatingCurve.of(Dimension.STATUS, List.of(rated(TODAY.minusDays(10), 2, 2, 2)), Optional.empty(), TODAY);
        assertThat(fresh.points().getFirst().x()).isCloseTo(2 / 3.0, within(1e-9));
    }

    @Test
    void monthsAreWrittenOnceInFrenchAndOlderOnesWithTheirYear() {
        RatingCurve curve = RatingCurve.of(
                Dimension.STATUS,
                List.of(
                        rated(LocalDate.of(2025, 5, 2), 2, 2, 2),
                        rated(LocalDate.of(2026, 5, 4), 2, 2, 2),
                        rated(LocalDate.of(2026, 5, 30), 2, 2, 2),
                        rated(LocalDate.of(2026, 7, 14), 2, 2, 2),
                        rated(LocalDate.of(2026, 9, 14), 2, 2, 2),
                        rated(TODAY, 3, 3, 3)),
                Optional.empty(),
                TODAY);
        assertThat(curve.months(0))
                .extracting(RatingCurve.Mark::words)
                .containsExactly("mai 25", "mai", "juil.", "sept.", "auj.");
    }

    @Test
    void whatHasNoRoomIsLeftOutTheNewestLast() {
        List<Assessment> weekly = IntStream.rangeClosed(0, 40)
                .mapToObj(week -> rated(TODAY.minusDays(280).plusWeeks(week), 3, 3, 3))
                .toList();
        RatingCurve curve = RatingCurve.of(Dimension.STATUS, weekly, Optional.empty(), TODAY);
        assertThat(curve.points()).hasSize(41);
        List<RatingCurve.Point> told = curve.told(0.1);
        assertThat(told).hasSizeBetween(8, 11);
        assertThat(told.getLast()).isEqualTo(curve.points().getLast());
        for (int i = 1; i < told.size(); i++) {
            assertThat(told.get(i).x() - told.get(i - 1).x()).isGreaterThanOrEqualTo(0.1);
        }
        List<RatingCurve.Mark> months = curve.months(0.25);
        assertThat(months).hasSizeBetween(3, 5);
        assertThat(months.getLast().words()).isEqualTo("auj.");
    }

    @Test
    void itIsSaidInWords() {
        RatingCurve curve = RatingCurve.of(
                Dimension.KNOWLEDGE, List.of(rated(TODAY.minusDays(1), 2, 3, 4)), Optional.empty(), TODAY);
        assertThat(curve.said("Connaissance")).isEqualTo("Connaissance\u00a0: 2 le 18/11/2026.");
        assertThat(RatingCurve.of(Dimension.STATUS, List.of(), Optional.empty(), TODAY)
                        .said("Statut"))
                .contains("pas encore");
    }

    static Assessment rated(LocalDate day, int knowledge, int behavior, int status) {
        return new Assessment(
                new AssessmentId(1),
                new PlannedProblemId(1),
                new MemberId(1),
                day,
                new Rating(knowledge, behavior, status),
                Occasion.INTERIM,
                Assessment.Rated.PERSON,
                "",
                Optional.empty(),
                Ending.NONE,
                1);
    }
}
