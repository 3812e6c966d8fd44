package fr.boussole.prescription;

import static fr.boussole.prescription.SamplePrescriptions.by;
import static fr.boussole.prescription.SamplePrescriptions.month;
import static fr.boussole.prescription.SamplePrescriptions.of;
import static fr.boussole.prescription.SamplePrescriptions.prescribedOn;
import static fr.boussole.prescription.SamplePrescriptions.withCare;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import fr.boussole.platform.Refusal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The rules of a prescription as tables a nurse could read. */
class PrescriptionRulesTest {
    static final LocalDate TODAY = LocalDate.of(2026, 11, 19);
    static final LocalDate BIRTH = LocalDate.of(1950, 1, 1);
    final PrescriptionCheck check = new PrescriptionCheck();

    @ParameterizedTest(name = "from {0} for {1} {2}, renewed {3} times: until {4}")
    @CsvSource({
        "2026-10-14, 1, DAYS, 0, 2026-10-14",
        "2026-10-14, 10, DAYS, 0, 2026-10-23",
        "2026-10-14, 10, DAYS, 2, 2026-11-12",
        "2026-10-14, 366, DAYS, 0, 2027-10-14",
        "2026-10-14, 2, WEEKS, 0, 2026-10-27",
        "2026-10-14, 1, MONTHS, 0, 2026-11-13",
        "2026-10-15, 2, MONTHS, 0, 2026-12-14",
        "2026-10-14, 1, MONTHS, 2, 2027-01-13",
        "2026-10-01, 1, MONTHS, 0, 2026-10-31",
        "2027-01-31, 1, MONTHS, 0, 2027-02-28",
        "2027-01-30, 1, MONTHS, 0, 2027-02-28",
        "2027-01-29, 1, MONTHS, 0, 2027-02-28",
        "2027-01-28, 1, MONTHS, 0, 2027-02-27",
        "2028-01-31, 1, MONTHS, 0, 2028-02-29",
        "2028-01-29, 1, MONTHS, 0, 2028-02-28",
        "2027-01-31, 1, MONTHS, 1, 2027-03-30",
        "2026-08-31, 6, MONTHS, 0, 2027-02-28",
        "2028-02-29, 12, MONTHS, 0, 2029-02-28",
        "2026-12-15, 1, MONTHS, 0, 2027-01-14",
    })
    void theEndIsTheLastDayCovered(LocalDate start, int duration, DurationUnit unit, int renewals, LocalDate end) {
        assertThat(new Course(start, duration, unit, renewals).end()).isEqualTo(end);
    }

    @ParameterizedTest(name = "{0} {1}, renewed {2} times: refused at {3}")
    @CsvSource({
        "0, DAYS, 0, duration",
        "-1, DAYS, 0, duration",
        "367, DAYS, 0, duration",
        "53, WEEKS, 0, duration",
        "13, MONTHS, 0, duration",
        "1, MONTHS, -1, renewals",
        "1, MONTHS, 13, renewals",
    })
    void aDurationHasItsBounds(int duration, DurationUnit unit, int renewals, String field) {
        Refusal refusal = catchThrowableOfType(Refusal.class, () -> new Course(TODAY, duration, unit, renewals));
        assertThat(refusal.field()).contains(field);
        assertThat(refusal.sentence()).doesNotContain("{");
    }

    @ParameterizedTest(name = "on {0}: covered {1}, {2} days left")
    @CsvSource({
        "2026-10-13, false, 31",
        "2026-10-14, true, 30",
        "2026-11-06, true, 7",
        "2026-11-13, true, 0",
        "2026-11-14, false, -1",
    })
    void itRunsFromItsFirstToItsLastDay(LocalDate day, boolean covered, long left) {
        Prescription one = month(1, 7, "Pansement", "2026-10-14");
        assertThat(one.covers(day)).isEqualTo(covered);
        assertThat(one.runs(day)).isEqualTo(covered);
        assertThat(one.daysLeft(day)).isEqualTo(left);
    }

    @ParameterizedTest(name = "stopped on {0}: on {1} covered {2}, never served {3}")
    @CsvSource({
        "2026-10-20, 2026-10-20, true, false",
        "2026-10-20, 2026-10-21, false, false",
        "2026-10-14, 2026-10-14, true, false",
        "2026-10-13, 2026-10-14, false, true",
        "2026-12-25, 2026-11-14, false, false",
    })
    void oneThatIsStoppedCountsUntilThatDayAndRunsNoMore(
            LocalDate stop, LocalDate day, boolean covered, boolean neverServed) {
        Prescription one =
                month(1, 7, "Pansement", "2026-10-14").with(new Prescription.Stop(Optional.of(stop), "Guérie"));
        assertThat(one.covers(day)).isEqualTo(covered);
        assertThat(one.runs(day)).isFalse();
        assertThat(one.neverServed()).isEqualTo(neverServed);
    }

    @ParameterizedTest(name = "prescribed {0}, from {1}: refused at {2}")
    @CsvSource({
        "2026-11-20, 2026-11-20, prescribedOn",
        "1949-12-31, 1949-12-31, prescribedOn",
        "1950-01-01, 1949-12-31, start",
        "2026-01-01, 2027-01-02, start",
    })
    void datesThatCannotBeAreRefused(String prescribed, String start, String field) {
        Prescription one = prescribedOn(month(1, 7, "Pansement", start), prescribed);
        assertThat(refusedAt(one)).contains(field);
    }

    @Test
    void somebodyPrescribesSomething() {
        Prescription one = month(1, 7, "Pansement", "2026-11-19");
        assertThat(refusedAt(one)).isEmpty();
        assertThat(refusedAt(by(one, Prescriber.named("  ")))).contains("prescriber");
        assertThat(refusedAt(withCare(one, " "))).contains("care");
        assertThat(refusedAt(withCare(one, "x".repeat(1001)))).contains("care");
        assertThat(refusedAt(by(one, new Prescriber(Optional.empty(), "Dr Hamelin", "100012345651"))))
                .contains("rpps");
    }

    @ParameterizedTest(name = "prescribed {0}, from {1}, {2} months, renewed {3} times: look at {4}")
    @CsvSource(
            value = {
                "2026-11-10, 2026-11-01, 1, 0, start",
                "2026-11-01, 2026-11-01, 6, 2, renewals",
                "2026-06-01, 2026-06-01, 1, 0, duration",
                "2026-11-01, 2026-11-01, 1, 0, ''",
                "2026-11-01, 2026-11-01, 12, 0, ''",
            })
    void whatIsOnlyDoubtfulIsKept(String prescribed, String start, int duration, int renewals, String field) {
        Prescription one = prescribedOn(
                of(1, 7, "Pansement", new Course(LocalDate.parse(start), duration, DurationUnit.MONTHS, renewals)),
                prescribed);
        assertThat(refusedAt(one)).isEmpty();
        assertThat(doubts(one))
                .containsExactlyElementsOf(
                        Stream.of(field).filter(f -> !f.isEmpty()).toList());
    }

    @ParameterizedTest
    @CsvSource({"10001234565, false", "10001766123, true", "1000 1234 565, false", "123, true", "'', false"})
    void aNumberThatDoesNotVerifyIsKeptAndFlagged(String rpps, boolean doubtful) {
        Prescription one =
                by(month(1, 7, "Pansement", "2026-11-19"), new Prescriber(Optional.empty(), "Dr Hamelin", rpps));
        assertThat(refusedAt(one)).isEmpty();
        assertThat(doubts(one)).isEqualTo(doubtful ? List.of("rpps") : List.of());
    }

    @ParameterizedTest(name = "stopped on {0} because « {1} »: refused at {2}")
    @CsvSource(
            value = {
                "2026-11-20, Guérie, on",
                "2026-10-12, Guérie, on",
                "2026-11-19, '', why",
                "2026-11-19, Guérie, ''",
                "2026-10-13, Erreur, ''",
            })
    void aStopHasADayAndAReason(LocalDate on, String why, String field) {
        Prescription one = of(1, 7, "Pansement", SamplePrescriptions.months("2026-10-14", 3))
                .with(new Prescription.Stop(Optional.of(on), why));
        Refusal refusal = catchThrowableOfType(Refusal.class, () -> check.refuseStop(one, TODAY));
        assertThat(Optional.ofNullable(refusal).flatMap(Refusal::field).orElse(""))
                .isEqualTo(field);
    }

    @Test
    void oneStillToComeCanBeStoppedOnlyAsNeverServed() {
        Prescription next = month(1, 7, "Pansement", "2026-12-01");
        Refusal refusal = catchThrowableOfType(
                Refusal.class,
                () -> check.refuseStop(next.with(new Prescription.Stop(Optional.of(TODAY), "Hospitalisée")), TODAY));
        assertThat(refusal.field()).contains("on");
        Prescription never = next.with(new Prescription.Stop(Optional.of(LocalDate.of(2026, 11, 30)), "Hospitalisée"));
        check.refuseStop(never, TODAY);
        assertThat(never.neverServed()).isTrue();
    }

    @ParameterizedTest(name = "{0} days left: {1}")
    @CsvSource({"16, FAR", "15, FIRST", "8, FIRST", "7, SECOND", "1, SECOND", "0, LAST", "-3, LAST"})
    void theEndIsSpokenOfThreeTimes(long left, Reminders.Level level) {
        assertThat(Reminders.USUAL.level(left)).isEqualTo(level);
    }

    @ParameterizedTest(name = "{0}, {1}, {2}: refused at {3}")
    @CsvSource({"0, 7, 0, first", "91, 7, 0, first", "15, 15, 0, second", "15, 7, 7, last", "15, 7, -1, last"})
    void alertsComeOneAfterTheOther(int first, int second, int last, String field) {
        Refusal refusal = catchThrowableOfType(Refusal.class, () -> new Reminders(first, second, last));
        assertThat(refusal.field()).contains(field);
    }

    @Test
    void aRenewalStartsTheDayAfterTheEndAndIsPrescribedToday() {
        Prescription one = of(3, 7, "Pansement", new Course(LocalDate.of(2026, 9, 25), 2, DurationUnit.MONTHS, 1));
        Prescription next = one.renewed(new PrescriptionId(4), TODAY);
        assertThat(next.course().start()).isEqualTo(one.course().end().plusDays(1));
        assertThat(next.course().end()).isEqualTo(LocalDate.of(2027, 5, 24));
        assertThat(next.prescribedOn()).isEqualTo(TODAY);
        assertThat(next.prescriber()).isEqualTo(one.prescriber());
        assertThat(next.care()).isEqualTo("Pansement");
        assertThat(next.renews()).contains(one.id());
    }

    @ParameterizedTest(name = "visits on {0}: named is {1}")
    @CsvSource({
        "2026-10-02 2026-10-05, Dr Ancien",
        "2026-10-16 2026-10-20, Dr Nouveau",
        "2026-10-02 2026-10-20, Dr Nouveau",
        "2026-10-08, Dr Bref",
        "2026-10-02 2026-10-08, Dr Ancien",
        "2026-12-24, nobody",
    })
    void anInvoiceNamesTheLatestThatCoversItsVisits(String days, String named) {
        List<Cover> covers = List.of(
                cover("Dr Ancien", "2026-09-15", "2026-09-16", "2026-10-15"),
                cover("Dr Nouveau", "2026-10-14", "2026-10-16", "2026-11-15"),
                cover("Dr Bref", "2026-10-08", "2026-10-08", "2026-10-08"));
        List<LocalDate> visits =
                Stream.of(days.split(" ")).map(LocalDate::parse).toList();
        assertThat(Cover.naming(covers, visits).map(Cover::prescriber).orElse("nobody"))
                .isEqualTo(named);
    }

    private static Cover cover(String who, String prescribed, String from, String to) {
        return new Cover(who, LocalDate.parse(prescribed), LocalDate.parse(from), LocalDate.parse(to));
    }

    private Optional<String> refusedAt(Prescription one) {
        Refusal refusal = catchThrowableOfType(Refusal.class, () -> check.refuse(one, BIRTH, TODAY));
        return Optional.ofNullable(refusal).flatMap(Refusal::field);
    }

    private List<String> doubts(Prescription one) {
        return check.doubts(one, TODAY).stream()
                .map(PrescriptionCheck.Doubt::field)
                .toList();
    }
}
