package fr.boussole.handover;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.boussole.billing.Invoice;
import fr.boussole.billing.Invoices;
import fr.boussole.billing.MonthReader;
import fr.boussole.billing.Selection;
import fr.boussole.billing.Tariff;
import fr.boussole.billing.Tariffs;
import fr.boussole.careplan.PlanExtracts;
import fr.boussole.patient.FieldHistory;
import fr.boussole.patient.Inclusion;
import fr.boussole.patient.MergeField;
import fr.boussole.patient.Merges;
import fr.boussole.patient.Patient;
import fr.boussole.patient.PatientId;
import fr.boussole.patient.PatientLine;
import fr.boussole.patient.PatientStatus;
import fr.boussole.patient.Patients;
import fr.boussole.platform.Progress;
import fr.boussole.platform.Refusal;
import fr.boussole.platform.Workers;
import fr.boussole.platform.db.Database;
import fr.boussole.prescription.Prescriptions;
import fr.boussole.team.Address;
import fr.boussole.team.Practice;
import fr.boussole.team.PracticeKind;
import fr.boussole.team.Team;
import fr.boussole.testing.Samples;
import fr.boussole.testing.TestDatabase;
import fr.boussole.testing.TestSession;
import fr.boussole.visit.Visit;
import fr.boussole.visit.Visits;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two files of one person joined and parted, with everything that hangs on them, up to the association's bundle. */
class JoinedFilesTest {
    private static final Clock NOON = Clock.fixed(Instant.parse("2026-11-21T11:00:00Z"), ZoneId.of("Europe/Paris"));
    private static final YearMonth OCTOBER = YearMonth.of(2026, 10);
    private static final YearMonth NOVEMBER = YearMonth.of(2026, 11);
    private static final LocalDate DAY = LocalDate.of(2026, 10, 14);
    private static final PatientId KEPT = new PatientId(1);
    private static final PatientId OTHER = new PatientId(2);
    private static final PatientId THIRD = new PatientId(3);

    @TempDir
    Path folder;

    final TestSession session = new TestSession();
    Database database;
    Patients patients;
    Merges merges;
    Visits visits;
    Invoices invoices;
    Handovers handovers;

    @BeforeEach
    void open() {
        database = TestDatabase.fresh(folder);
        Team team = new Team(database, session, session::require);
        team.savePractice(new Practice(
                "Cabinet des Tilleuls",
                PracticeKind.CABINET,
                new Address("14 rue des Tilleuls", "35999", "Saint-Aubin-les-Prés"),
                new Practice.Reach("", ""),
                new Practice.Registration("", "", new Practice.Account("", "")),
                "",
                1));
        team.add(Samples.member(1, "HB", "Béranger", "Héloïse"));
        patients = new Patients(database, session, session, NOON);
        merges = new Merges(database, session, session, NOON);
        var prescriptions = new Prescriptions(
                database, session, session, NOON, new FieldHistory(database, session, NOON), patients);
        visits = new Visits(database, session, session, NOON);
        Tariffs tariffs = new Tariffs(database, session, session);
        tariffs.add(new Tariff(LocalDate.of(2025, 1, 1), new BigDecimal("54"), ""));
        invoices = new Invoices(
                database,
                session,
                session,
                NOON,
                new MonthReader(team, patients, prescriptions, visits, tariffs),
                visits,
                Workers.cores());
        PlanExtracts plans = new PlanExtracts(database, session);
        handovers = new Handovers(
                database,
                session,
                session,
                NOON,
                new Handovers.Sources(patients, visits, Billed.of(invoices), plans, () -> new byte[32]));
        patients.add(Samples.patient(1, "Nerval", "Élodie"));
        patients.add(Samples.patient(2, "Nervel", "Elodie"));
        patients.add(Samples.patient(3, "Lemoine", "Paul"));
    }

    @AfterEach
    void close() {
        database.close();
    }

    private void visit(long id, PatientId person, LocalDate day) {
        visits.record(Samples.visit(id, 1, person.value(), day, "09:00", "10:00"));
    }

    private void issue(YearMonth month) {
        invoices.issue(month, Selection.all(Optional.empty()), Progress.none());
    }

    private long join() {
        return merges.join(merges.compare(KEPT, OTHER), Set.of());
    }

    private List<String> listed() {
        return patients.page(EnumSet.allOf(PatientStatus.class), 0, 10).stream()
                .map(PatientLine::code)
                .toList();
    }

    @Test
    void oneIsLeftInListsAndFoundByBothNamesAndCodes() {
        assertThat(listed()).containsExactly("P0003", "P0001", "P0002");
        long merge = join();
        assertThat(listed()).containsExactly("P0003", "P0001");
        assertThat(patients.count(EnumSet.allOf(PatientStatus.class))).isEqualTo(2);
        for (String typed : List.of("nerval", "nervel", "p0001", "P0002", "elodie", "01/01/1950 nervel")) {
            assertThat(patients.search(typed, 10))
                    .as(typed)
                    .extracting(PatientLine::code)
                    .containsExactly("P0001");
        }
        assertThat(patients.byCode("p0002")).contains(KEPT);
        assertThat(patients.open(OTHER).orElseThrow().patient().id()).isEqualTo(KEPT);
        Patient kept = patients.open(KEPT).orElseThrow().patient();
        patients.save(kept);
        assertThat(patients.search("nervel", 10)).as("after a save").hasSize(1);

        merges.separate(merge);
        assertThat(listed()).containsExactly("P0003", "P0001", "P0002");
        assertThat(patients.search("nervel", 10)).extracting(PatientLine::code).containsExactly("P0002");
        assertThat(patients.open(OTHER).orElseThrow().patient().id()).isEqualTo(OTHER);
        assertThat(merges.of(KEPT)).isEmpty();
    }

    @Test
    void whatWasIssuedStaysAsItIsAndIsSeenInTheKeptFile() {
        visit(1, OTHER, DAY);
        issue(OCTOBER);
        Invoice before = invoices.of(OTHER, 0, 10).getFirst();
        byte[] paper = invoices.pdf(before.id());
        long merge = join();
        Invoice after = invoices.of(KEPT, 0, 10).getFirst();
        assertThat(invoices.of(OTHER, 0, 10)).isEmpty();
        assertThat(invoices.count(KEPT)).isOne();
        assertThat(after.number()).isEqualTo(before.number());
        assertThat(after.figures()).isEqualTo(before.figures());
        assertThat(after.parties().patientCode()).isEqualTo("P0002");
        assertThat(invoices.pdf(after.id())).isEqualTo(paper);

        invoices.credit(after.id(), "Erreur de dossier");
        merges.separate(merge);
        assertThat(invoices.of(KEPT, 0, 10)).isEmpty();
        assertThat(invoices.of(OTHER, 0, 10)).as("invoice and its credit note").hasSize(2);
    }

    @Test
    void aMonthIsBilledOnceToTheKeptPersonAndVisitsGoBackWhenParted() {
        visit(1, KEPT, DAY);
        visit(2, OTHER, DAY.plusDays(1));
        long merge = join();
        assertThat(visits.of(KEPT, 0, 10)).hasSize(2);
        assertThat(visits.count(KEPT)).isEqualTo(2);
        assertThat(visits.totals(KEPT, OCTOBER, OCTOBER).getFirst().visits()).isEqualTo(2);
        // Corrected while joined, it is still the other file's.
        Visit second = visits.of(KEPT, 0, 10).getFirst();
        visits.correct(second);
        issue(OCTOBER);
        assertThat(invoices.of(OCTOBER)).hasSize(1);
        Invoice invoice = invoices.of(KEPT, 0, 10).getFirst();
        assertThat(invoice.parties().patientCode()).isEqualTo("P0001");
        assertThat(invoice.figures().visits()).isEqualTo(2);
        visit(3, KEPT, DAY.plusDays(20));

        merges.separate(merge);
        assertThat(visits.of(KEPT, 0, 10)).extracting(one -> one.id().value()).containsExactly(3L, 1L);
        assertThat(visits.of(OTHER, 0, 10)).extracting(one -> one.id().value()).containsExactly(2L);
        assertThat(invoices.of(KEPT, 0, 10)).hasSize(1);
    }

    @Test
    void theBundleCountsOnePersonAndItsFiguresAddUp() throws Exception {
        visit(1, KEPT, DAY);
        visit(2, OTHER, DAY.plusDays(1));
        visit(3, THIRD, DAY);
        issue(OCTOBER);
        visit(4, OTHER, LocalDate.of(2026, 11, 3));
        Months both = new Months(OCTOBER, NOVEMBER);
        Figures apart = handovers.preview(both).figures();
        long merge = join();
        issue(NOVEMBER);
        Path file = folder.resolve("transmission.zip");
        handovers.write(both, file, Progress.none());
        Verdict verdict = BundleVerifier.verify(file);
        assertThat(verdict.faults()).isEmpty();
        Figures joined = verdict.figures();
        assertThat(apart.patients()).isEqualTo(3);
        assertThat(joined.patients()).isEqualTo(2);
        assertThat(joined.visits()).isEqualTo(apart.visits()).isEqualTo(4);
        Map<String, byte[]> entries = Zips.entries(file);
        assertThat(Zips.text(entries, "billing.csv")).contains("2026-10").contains(",2,3,3,");
        merges.separate(merge);
        assertThat(handovers.preview(both).figures().patients()).isEqualTo(3);
    }

    @Test
    void anOppositionInEitherFileIsProposedAndKeepsBothOutOfTheBundle() {
        Patient other = patients.open(OTHER).orElseThrow().patient();
        patients.save(other.with(new Inclusion(other.inclusion().includedOn(), Optional.empty(), false)));
        visit(1, KEPT, DAY);
        visit(2, OTHER, DAY.plusDays(1));
        Merges.Comparison seen = merges.compare(KEPT, OTHER);
        assertThat(seen.proposed()).containsExactly(MergeField.SHARES_DATA);
        merges.join(seen, seen.proposed());
        assertThat(handovers.preview(new Months(OCTOBER, OCTOBER)).figures().patients())
                .isZero();
    }

    @Test
    void valuesTakenOverArePutBackUnlessChangedSince() {
        Merges.Comparison seen = merges.compare(KEPT, OTHER);
        assertThat(seen.differing()).containsExactly(MergeField.BIRTH_NAME, MergeField.BIRTH_GIVEN_NAMES);
        long merge = merges.join(seen, Set.of(MergeField.BIRTH_NAME, MergeField.BIRTH_GIVEN_NAMES));
        Patient kept = patients.open(KEPT).orElseThrow().patient();
        assertThat(kept.identity().fullName()).isEqualTo("Elodie Nervel");
        patients.save(new Patient(
                KEPT,
                kept.code(),
                Samples.patient(1, "Nerval-Roy", "Elodie").identity(),
                kept.identityStatus(),
                kept.coverage(),
                kept.home(),
                kept.referral(),
                kept.inclusion(),
                kept.standing(),
                kept.version()));
        merges.separate(merge);
        assertThat(patients.open(KEPT).orElseThrow().patient().identity().fullName())
                .isEqualTo("Élodie Nerval-Roy");
        assertThat(patients.open(OTHER).orElseThrow().patient().identity().fullName())
                .isEqualTo("Elodie Nervel");
        assertThat(new FieldHistory(database, session, NOON).count(KEPT)).isEqualTo(4);
        assertThatThrownBy(() -> merges.separate(merge)).isInstanceOf(Refusal.class);
    }

    @Test
    void aFileWithOthersJoinedToItTakesThemAlong() {
        long first = join();
        long second = merges.join(merges.compare(THIRD, KEPT), Set.of());
        assertThat(patients.kept(OTHER)).isEqualTo(THIRD);
        assertThat(patients.search("nervel", 10)).extracting(PatientLine::id).containsExactly(THIRD);
        assertThat(merges.ids(THIRD)).containsExactly(KEPT, OTHER, THIRD);
        merges.separate(second);
        assertThat(patients.kept(OTHER)).isEqualTo(KEPT);
        assertThat(patients.search("nervel", 10)).extracting(PatientLine::id).containsExactly(KEPT);
        merges.separate(first);
        assertThat(listed()).hasSize(3);
    }

    @Test
    void whatWasSeenMustStillBeSo() {
        Merges.Comparison seen = merges.compare(KEPT, OTHER);
        patients.changeStatus(OTHER, Patient.StatusChange.of(PatientStatus.ABSENT, DAY));
        assertThatThrownBy(() -> merges.join(seen, Set.of())).isInstanceOf(Refusal.class);
        assertThat(listed()).hasSize(3);
        Patient stale = patients.open(OTHER).orElseThrow().patient();
        join();
        assertThatThrownBy(() -> patients.save(stale)).isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> merges.compare(KEPT, OTHER)).isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> merges.compare(KEPT, KEPT)).isInstanceOf(Refusal.class);
    }
}
