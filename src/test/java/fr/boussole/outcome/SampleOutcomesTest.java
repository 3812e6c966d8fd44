package fr.boussole.outcome;

import static org.assertj.core.api.Assertions.assertThat;

import fr.boussole.careplan.CarePlans;
import fr.boussole.careplan.omaha.Dimension;
import fr.boussole.intake.Intake;
import fr.boussole.intake.IntakeFolder;
import fr.boussole.patient.FieldHistory;
import fr.boussole.platform.Progress;
import fr.boussole.platform.db.Database;
import fr.boussole.testing.IntakeRooms;
import fr.boussole.testing.TestDatabase;
import fr.boussole.testing.TestSession;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The figures of the imported sample practice against a computation on its files that shares nothing with them. */
class SampleOutcomesTest {
    static final LocalDate LAST = LocalDate.of(2026, 10, 31);
    static final Period YEAR = new Period(LAST.minusYears(1).plusDays(1), LAST);

    @TempDir
    Path folder;

    Database database;
    Intake.Rooms rooms;
    Outcomes outcomes;

    @BeforeEach
    void open() {
        Clock clock = Clock.fixed(Instant.parse("2026-11-19T10:00:00Z"), ZoneOffset.UTC);
        TestSession session = new TestSession();
        database = TestDatabase.fresh(folder);
        rooms = IntakeRooms.of(database, session, clock);
        CarePlans plans = new CarePlans(
                database, session, session, clock, new FieldHistory(database, session, clock), rooms.patients());
        outcomes = new Outcomes(database, session, session, plans);
        new Intake(clock).apply(IntakeFolder.sample(), rooms, Progress.none());
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void figuresEqualAComputationOnTheFiles() throws IOException {
        List<String> ratings = ratings();
        assertThat(keys(lines("problems.csv"))).containsAll(keys(ratings));
        assertThat(outcomes.practice(YEAR).n()).isGreaterThan(300);
        same(ratings, YEAR);
        for (LocalDate from = YEAR.from(); from.isBefore(LAST); from = from.plusMonths(3)) {
            same(ratings, new Period(from, from.plusMonths(3).minusDays(1)));
        }
        for (String code :
                keys(ratings).stream().map(key -> key.split(",")[0]).collect(Collectors.toCollection(TreeSet::new))) {
            PlainOutcomes plain = new PlainOutcomes(
                    ratings.stream().filter(row -> row.startsWith(code + ",")).toList(), "0000", "9999");
            same(outcomes.of(rooms.patients().byCode(code).orElseThrow()), plain);
        }
    }

    private void same(List<String> ratings, Period period) {
        PlainOutcomes plain =
                new PlainOutcomes(ratings, period.from().toString(), period.to().toString());
        Outcomes.Report report = outcomes.practice(period);
        assertThat(report.n()).as("%s", period).isEqualTo(plain.n("")).isPositive();
        for (Dimension scale : Dimension.values()) {
            OutcomesTest.same(report.of(scale), plain, "", scale);
        }
        same(report.problems(), plain);
    }

    /** Also that no problem of the files is missing. */
    private static void same(List<ProblemOutcome> problems, PlainOutcomes plain) {
        assertThat(problems.stream().mapToInt(ProblemOutcome::n).sum()).isEqualTo(plain.n(""));
        for (ProblemOutcome one : problems) {
            for (Dimension scale : Dimension.values()) {
                OutcomesTest.same(one.of(scale), plain, one.problem().code(), scale);
            }
        }
    }

    /** The first seven columns are those {@link PlainOutcomes} reads. */
    private static List<String> ratings() throws IOException {
        assertThat(Files.readAllLines(Path.of("sample-data", "ratings.csv")).getFirst())
                .startsWith("patient,problem,rated_on,knowledge,behavior,status,occasion,");
        return lines("ratings.csv").stream()
                .map(row -> row.split(",", -1))
                .peek(cells -> cells[6] = cells[6].toUpperCase(Locale.ROOT))
                .map(cells -> String.join(",", Arrays.copyOf(cells, 7)))
                .toList();
    }

    private static List<String> lines(String file) throws IOException {
        return Files.readAllLines(Path.of("sample-data", file)).stream().skip(1).toList();
    }

    /** Person and problem. */
    private static Set<String> keys(List<String> rows) {
        return rows.stream()
                .map(row -> row.split(",", 3)[0] + "," + row.split(",", 3)[1])
                .collect(Collectors.toSet());
    }
}
