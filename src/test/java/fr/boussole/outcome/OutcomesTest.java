package fr.boussole.outcome;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import fr.boussole.careplan.Assessment;
import fr.boussole.careplan.Occasion;
import fr.boussole.careplan.PlannedProblem;
import fr.boussole.careplan.Rating;
import fr.boussole.careplan.omaha.Dimension;
import fr.boussole.patient.PatientId;
import fr.boussole.testing.PlanRoom;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The figures against a plain computation over rows of a file, made by another way. */
class OutcomesTest {
    static final Period ALL = new Period(LocalDate.of(2020, 1, 1), PlanRoom.TODAY);

    @TempDir
    Path folder;

    PlanRoom room;
    Outcomes outcomes;

    @BeforeEach
    void open() {
        room = new PlanRoom(folder);
        outcomes = new Outcomes(room.database, room.session, room.session, room.plans);
    }

    @AfterEach
    void close() {
        room.close();
    }

    @Test
    void onlyProblemsWithBothRatingsCount() {
        room.filled();
        Outcomes.Report report = outcomes.practice(ALL);
        assertThat(report.n()).isEqualTo(1);
        assertThat(report.problems()).extracting(one -> one.problem().code()).containsExactly("26");
        Outcome behavior = report.problems().getFirst().of(Dimension.BEHAVIOR);
        assertThat(behavior.before()).isEqualTo(2);
        assertThat(behavior.after()).isEqualTo(4);
        assertThat(behavior.mean()).isEqualTo(2);
        assertThat(behavior.reached()).isEqualTo(1);
        assertThat(report.problems().getFirst().of(Dimension.STATUS).reached()).isZero();
        assertThat(outcomes.of(PlanRoom.HER)).isEqualTo(report.problems());
        assertThat(outcomes.of(PlanRoom.OTHER)).isEmpty();
    }

    @Test
    void withdrawnAndSecondRatingsCountInNone() {
        room.filled();
        PlannedProblem skin = room.entry("26").problem();
        Assessment last = room.entry("26").last().orElseThrow();
        room.plans.rate(second(skin, last, 1, 1, 1));
        assertThat(outcomes.practice(ALL).scales().get(Dimension.STATUS).after())
                .isEqualTo(3);
        room.plans.withdraw(last, "autre personne");
        assertThat(outcomes.practice(ALL).scales().get(Dimension.STATUS).after())
                .isEqualTo(2);
        assertThat(outcomes.practice(ALL).agreements().getFirst().pairs())
                .as("beside a rating that was withdrawn")
                .isZero();
    }

    @Test
    void aPeriodCountsWhatEndsInItAsItWasThen() {
        room.filled();
        LocalDate second = PlanRoom.TODAY.minusDays(127);
        Outcomes.Report then = outcomes.practice(new Period(second.minusDays(1), second.plusDays(1)));
        assertThat(then.n()).isEqualTo(1);
        assertThat(then.scales().get(Dimension.BEHAVIOR).after()).isEqualTo(2);
        assertThat(outcomes.practice(new Period(second.plusDays(1), second.plusDays(2)))
                        .n())
                .isZero();
    }

    @Test
    void figuresEqualAPlainComputation() {
        for (int seed = 1; seed <= 3; seed++) {
            List<String> rows = written(new Random(seed));
            for (Period period : List.of(
                    ALL,
                    new Period(PlanRoom.TODAY.minusDays(200), PlanRoom.TODAY.minusDays(90)),
                    new Period(PlanRoom.TODAY, PlanRoom.TODAY))) {
                Outcomes.Report report = outcomes.practice(period);
                PlainOutcomes plain = new PlainOutcomes(
                        rows, period.from().toString(), period.to().toString());
                assertThat(report.n()).isEqualTo(plain.n(""));
                for (Dimension scale : Dimension.values()) {
                    same(report.scales().get(scale), plain, "", scale);
                }
                assertThat(report.problems().stream()
                                .mapToInt(ProblemOutcome::n)
                                .sum())
                        .isEqualTo(report.n());
                for (ProblemOutcome one : report.problems()) {
                    for (Dimension scale : Dimension.values()) {
                        same(one.of(scale), plain, one.problem().code(), scale);
                    }
                }
            }
            for (PatientId person : List.of(PlanRoom.HER, PlanRoom.OTHER)) {
                PlainOutcomes plain = new PlainOutcomes(
                        rows.stream()
                                .filter(row -> row.startsWith(person.value() + ","))
                                .toList(),
                        "0000",
                        "9999");
                for (ProblemOutcome one : outcomes.of(person)) {
                    for (Dimension scale : Dimension.values()) {
                        same(one.of(scale), plain, one.problem().code(), scale);
                    }
                }
                assertThat(outcomes.of(person).stream()
                                .mapToInt(ProblemOutcome::n)
                                .sum())
                        .isEqualTo(plain.n(""));
            }
            close();
            folder = folder.resolve("again" + seed);
            open();
        }
    }

    static void same(Outcome figures, PlainOutcomes plain, String problem, Dimension scale) {
        String as = problem + " " + scale;
        assertThat(figures.n()).as(as).isEqualTo(plain.n(problem));
        if (figures.n() == 0) {
            return;
        }
        assertThat(figures.mean()).as(as).isCloseTo(plain.mean(problem, scale.ordinal()), within(1e-9));
        assertThat(figures.median()).as(as).isEqualTo(plain.median(problem, scale.ordinal()));
        assertThat(figures.better()).as(as).isEqualTo(plain.count(problem, scale.ordinal(), change -> change > 0));
        assertThat(figures.same()).as(as).isEqualTo(plain.count(problem, scale.ordinal(), change -> change == 0));
        assertThat(figures.worse()).as(as).isEqualTo(plain.count(problem, scale.ordinal(), change -> change < 0));
        assertThat(figures.reached()).as(as).isEqualTo(plain.reached(problem, scale.ordinal()));
    }

    /** Two people with random courses; rows as {@code patient,problem,rated_on,k,b,s,occasion} of those that stand. */
    private List<String> written(Random random) {
        List<String> rows = new ArrayList<>();
        for (PatientId person : List.of(PlanRoom.HER, PlanRoom.OTHER)) {
            for (String code : List.of("07", "24", "26", "27", "42", "36")) {
                PlannedProblem problem = room.plans.add(of(room.problem(code), person), Optional.empty());
                LocalDate day = PlanRoom.TODAY.minusDays(300 + random.nextInt(60));
                Occasion occasion = Occasion.ADMISSION;
                int ratings = random.nextInt(9);
                for (int i = 0; i < ratings && !day.isAfter(PlanRoom.TODAY); i++) {
                    int[] kbs = {1 + random.nextInt(5), 1 + random.nextInt(5), 1 + random.nextInt(5)};
                    Assessment made = room.rated(problem, day, occasion, kbs);
                    if (random.nextInt(6) == 0) {
                        room.plans.withdraw(made, "erreur");
                    } else {
                        rows.add("%d,%s,%s,%d,%d,%d,%s"
                                .formatted(person.value(), code, day, kbs[0], kbs[1], kbs[2], occasion));
                        if (random.nextInt(4) == 0) {
                            room.plans.rate(second(problem, made, 1 + random.nextInt(5), 3, 3));
                        }
                    }
                    occasion = occasion == Occasion.DISCHARGE
                            ? Occasion.ADMISSION
                            : random.nextInt(5) == 0 ? Occasion.DISCHARGE : Occasion.INTERIM;
                    day = day.plusDays(random.nextInt(70));
                }
            }
        }
        assertThat(rows).hasSizeGreaterThan(25);
        return rows;
    }

    private static PlannedProblem of(PlannedProblem one, PatientId person) {
        return new PlannedProblem(
                one.id(),
                person,
                one.problem(),
                one.scope(),
                one.state(),
                one.priority(),
                one.signs(),
                one.words(),
                one.onset(),
                one.prescription(),
                one.reviewDays(),
                one.openedOn(),
                one.ending(),
                one.version());
    }

    private Assessment second(PlannedProblem problem, Assessment first, int... kbs) {
        Assessment made = room.rating(problem, first.ratedOn(), first.occasion(), kbs);
        return new Assessment(
                made.id(),
                made.problem(),
                PlanRoom.AL,
                made.ratedOn(),
                new Rating(kbs[0], kbs[1], kbs[2]),
                made.occasion(),
                made.rated(),
                "",
                Optional.of(first.id()),
                made.withdrawn(),
                1);
    }

    @Test
    void agreementCountsPairsOfAllProblems() {
        room.filled();
        int[][] pairs = {{1, 1}, {2, 3}, {3, 3}, {4, 4}, {5, 5}, {2, 2}, {3, 4}, {4, 4}, {5, 5}, {1, 1}, {3, 3}};
        for (int i = 0; i < pairs.length; i++) {
            pair(room.entry("26").problem(), PlanRoom.TODAY.minusDays(pairs.length - i), pairs[i][0], pairs[i][1]);
            RaterAgreement now = outcomes.practice(ALL).agreements().getFirst();
            assertThat(now.pairs()).isEqualTo(i + 1);
            assertThat(now.kappa().isPresent()).isEqualTo(i + 1 >= 10);
        }
        RaterAgreement knowledge = outcomes.practice(ALL).agreements().getFirst();
        assertThat(knowledge.scale()).isEqualTo(Dimension.KNOWLEDGE);
        assertThat(knowledge.equal()).isEqualTo(9);
        assertThat(knowledge.near()).isEqualTo(11);
        assertThat(knowledge.kappa().orElseThrow()).isBetween(0.9, 1.0);
    }

    private void pair(PlannedProblem problem, LocalDate day, int first, int second) {
        Assessment one = room.rated(problem, day, Occasion.INTERIM, first, first, first);
        room.plans.rate(second(problem, one, second, second, second));
    }
}
