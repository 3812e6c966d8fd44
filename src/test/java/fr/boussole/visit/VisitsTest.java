package fr.boussole.visit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.boussole.patient.PatientId;
import fr.boussole.patient.Patients;
import fr.boussole.platform.Refusal;
import fr.boussole.platform.db.Database;
import fr.boussole.team.Team;
import fr.boussole.testing.Samples;
import fr.boussole.testing.TestDatabase;
import fr.boussole.testing.TestSession;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VisitsTest {
    static final LocalDate DAY = LocalDate.of(2026, 10, 14);

    static final Clock EVENING = Clock.fixed(Instant.parse("2026-11-15T20:00:00Z"), ZoneId.of("Europe/Paris"));

    @TempDir
    Path folder;

    Database database;
    Visits visits;
    final TestSession session = new TestSession();

    @BeforeEach
    void open() {
        database = TestDatabase.fresh(folder);
        Team team = new Team(database, session, session::require);
        team.add(Samples.member(1, "HB", "Béranger", "Héloïse"));
        new Patients(database, session, session, Clock.systemUTC()).add(Samples.patient(7, "Lemoine", "Ana"));
        visits = new Visits(database, session, session, EVENING);
    }

    @AfterEach
    void close() {
        database.close();
    }

    @ParameterizedTest
    @CsvSource({"08:10, 08:35, 25", "23:50, 00:20, 30", "00:00, 23:59, 1439"})
    void minutesRunAlsoAcrossMidnight(LocalTime start, LocalTime end, int minutes) {
        assertThat(VisitTime.between(DAY, start, end).minutes()).hasValue(minutes);
    }

    @Test
    void anEndEqualToTheStartSaysNothing() {
        assertThat(VisitTime.between(DAY, LocalTime.NOON, LocalTime.NOON).minutes())
                .isEmpty();
    }

    @Test
    void aVisitComesBackWholeAndLocksOnceInvoiced() {
        Visit visit = Samples.visit(3, 1, 7, DAY, "08:10", "08:35");
        visits.record(visit);
        assertThat(visits.in(YearMonth.of(2026, 10))).containsExactly(visit);
        visits.markInvoiced(List.of(visit.id()), "HB-2026-0001");
        assertThatThrownBy(() -> visits.correct(visit))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("HB-2026-0001");
        visits.release(List.of(visit.id()), "HB-2026-0001");
        assertThat(visits.byId(visit.id()).orElseThrow().invoiced().credited()).isTrue();
    }

    @Test
    void theSameMembersTimeTwiceIsSeen() {
        visits.record(Samples.visit(3, 1, 7, DAY, "23:50", "00:20"));
        assertThat(visits.overlapping(Samples.visit(4, 1, 7, DAY.plusDays(1), "00:10", "00:30")))
                .hasSize(1);
        assertThat(visits.overlapping(Samples.visit(4, 1, 7, DAY.plusDays(1), "00:20", "00:30")))
                .isEmpty();
    }

    @Test
    void anImportIsWrittenWholeWithOneNoteInTheJournal() {
        List<VisitId> ids = visits.nextIds(2500);
        assertThat(ids).doesNotHaveDuplicates().hasSize(2500);
        Visit early = Samples.visit(0, 1, 7, DAY, "23:50", "00:20");
        Visit talk = new Visit(
                ids.get(1),
                early.member(),
                Optional.empty(),
                VisitTime.lasting(DAY, 45),
                VisitKind.COORDINATION,
                VisitStatus.CANCELLED,
                "à l'hôpital",
                Visit.Invoiced.NOT_YET,
                1);
        List<Visit> all = new ArrayList<>();
        for (VisitId id : ids) {
            all.add(
                    id.equals(talk.id())
                            ? talk
                            : Samples.visit(id.value(), 1, 7, DAY.plusDays(id.value() % 20), "23:50", "00:20"));
        }
        session.noted.clear();
        assertThat(visits.addAll(all)).isEqualTo(2500);
        assertThat(session.noted).containsExactly("IMPORT visit 2500");
        assertThat(visits.between(DAY, DAY.plusDays(30))).containsExactlyInAnyOrderElementsOf(all);
    }

    @Test
    void anImportThatFailsInTheMiddleLeavesNothing() {
        List<Visit> all = new ArrayList<>();
        for (VisitId id : visits.nextIds(1500)) {
            all.add(Samples.visit(id.value(), 1, 7, DAY, "08:10", "08:35"));
        }
        all.add(Samples.visit(9999, 1, 8, DAY, "08:10", "08:35"));
        assertThatThrownBy(() -> visits.addAll(all)).isInstanceOf(RuntimeException.class);
        assertThat(visits.on(DAY)).isEmpty();
    }

    @Test
    void aVisitIsAFactSoNoneIsWrittenAhead() {
        LocalDate today = LocalDate.of(2026, 11, 15);
        visits.record(Samples.visit(3, 1, 7, today, "20:50", "21:05"));
        refusedAt("date", Samples.visit(4, 1, 7, today.plusDays(1), "08:10", "08:35"));
        refusedAt("start", Samples.visit(4, 1, 7, today, "21:05", "21:20"));
        refusedAt("end", Samples.visit(4, 1, 7, today, "20:50", "21:30"));
        assertThat(visits.on(today)).hasSize(1);
    }

    private void refusedAt(String field, Visit visit) {
        assertThatThrownBy(() -> visits.record(visit))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.field()).contains(field));
    }

    @Test
    void aCancelledVisitIsKeptAndCanBeRestored() {
        Visit visit = Samples.visit(3, 1, 7, DAY, "08:10", "08:35");
        visits.record(visit);
        session.noted.clear();
        Visit cancelled = visits.cancel(visit);
        assertThat(visits.byId(visit.id())).contains(cancelled);
        assertThat(cancelled.status()).isEqualTo(VisitStatus.CANCELLED);
        Visit back = visits.restore(cancelled);
        assertThat(visits.byId(visit.id())).contains(back);
        assertThat(back).isEqualTo(visit.with(3));
        assertThat(session.noted).containsExactly("DELETE visit 3", "UPDATE visit 3");
        assertThatThrownBy(() -> visits.cancel(visit))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("entre-temps");
    }

    @Test
    void aVisitOverMidnightTouchesBothDays() {
        visits.record(Samples.visit(3, 1, 7, DAY, "23:50", "00:20"));
        visits.record(Samples.visit(4, 1, 7, DAY, "23:30", "00:00"));
        assertThat(visits.touching(DAY)).hasSize(2);
        assertThat(visits.touching(DAY.plusDays(1)))
                .extracting(visit -> visit.id().value())
                .containsExactly(3L);
        assertThat(visits.on(DAY.plusDays(1))).isEmpty();
    }

    @Test
    void visitsWithoutAnEndAreFound() {
        visits.record(Samples.visit(3, 1, 7, DAY, "08:10", "08:35"));
        visits.record(Samples.visit(4, 1, 7, DAY, "09:10", "09:10"));
        visits.record(timed(5, new VisitTime(DAY, Optional.of(LocalTime.NOON), Optional.empty(), OptionalInt.empty())));
        visits.record(timed(6, VisitTime.lasting(DAY, 25)));
        visits.cancel(visits.byId(new VisitId(4)).orElseThrow());
        assertThat(visits.unfinished(DAY))
                .extracting(visit -> visit.id().value())
                .containsExactly(5L);
        assertThat(visits.unfinished(DAY.plusDays(1))).isEmpty();
    }

    @Test
    void monthTotalsCountCareByTheClockAlsoOverMidnight() {
        visits.record(Samples.visit(3, 1, 7, DAY, "23:50", "00:20"));
        visits.record(Samples.visit(4, 1, 7, DAY, "08:10", "08:35"));
        visits.record(timed(5, VisitTime.lasting(DAY.minusMonths(1), 40)));
        visits.cancel(visits.byId(new VisitId(4)).orElseThrow());
        YearMonth october = YearMonth.of(2026, 10);
        assertThat(visits.totals(new PatientId(7), october.minusMonths(3), october))
                .containsExactly(
                        new Visits.MonthTotal(october, 1, 30), new Visits.MonthTotal(october.minusMonths(1), 1, 40));
    }

    private static Visit timed(long id, VisitTime time) {
        Visit visit = Samples.visit(id, 1, 7, DAY, "08:10", "08:35");
        return new Visit(
                visit.id(),
                visit.member(),
                visit.patient(),
                time,
                visit.kind(),
                visit.status(),
                "",
                visit.invoiced(),
                1);
    }
}
