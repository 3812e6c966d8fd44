package fr.boussole.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.boussole.billing.Tariff;
import fr.boussole.patient.Patient;
import fr.boussole.patient.PatientId;
import fr.boussole.patient.PatientStatus;
import fr.boussole.platform.Progress;
import fr.boussole.platform.Refusal;
import fr.boussole.platform.db.Database;
import fr.boussole.team.Member;
import fr.boussole.team.Practice;
import fr.boussole.team.Right;
import fr.boussole.testing.IntakeRooms;
import fr.boussole.testing.TestDatabase;
import fr.boussole.testing.TestSession;
import fr.boussole.visit.Visit;
import fr.boussole.visit.VisitKind;
import fr.boussole.visit.VisitStatus;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class IntakeTest {
    static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-19T10:00:00Z"), ZoneOffset.UTC);
    static final String JSON = """
            {"name": "Cabinet", "kind": "cabinet", "tariffs": [{"from": "2025-01-01", "rate": 53.94}]}
            """;
    static final String MEMBERS = """
            code,family_name,given_name,profession,rpps,am_number,rights,bills_for
            TV,Remplaçant,Théo,remplaçant,,,care,hb
            HB,Béranger,Héloïse,infirmière,10001234565,349101808,care billing admin,
            """;
    static final String PATIENTS = """
            code,birth_name,given_names,birth_date,sex,nir,postal_code,city,status,included_on,shares_data
            P1,d'Hautefeuille,Geneviève,1935-02-03,F,,35999,Saint-Aubin-les-Prés,active,2026-01-05,true
            P2,Lemoine,François-Xavier,1959-03-03,M,,35999,Saint-Aubin-les-Prés,died,,false
            """;
    static final String VISITS = """
            patient,member,date,start,end,minutes,kind,status,note
            P1,HB,2026-10-01,08:05,08:30,,care,done,"Le café, offert"
            p1,TV,2026-10-01,23:50,00:15,,care,done,
            P2,HB,2026-10-02,9:00,09:00,,care,done,
            P2,HB,2026-10-02,,,25,shadowing,done,
            ,HB,2026-10-02,14:00,15:00,,group,done,
            P1,HB,2026-10-03,08:05,,,coordination,cancelled,
            """;

    @TempDir
    Path folder;

    private final TestSession session = new TestSession();
    private final Intake intake = new Intake(CLOCK);
    private Database database;
    private Intake.Rooms rooms;

    @BeforeEach
    void open() throws IOException {
        database = TestDatabase.fresh(folder);
        rooms = IntakeRooms.of(database, session, CLOCK);
        write("practice.json", JSON);
        write("members.csv", MEMBERS);
        write("patients.csv", PATIENTS);
        write("visits.csv", VISITS);
    }

    @AfterEach
    void close() {
        database.close();
    }

    private void write(String file, String text) throws IOException {
        Files.writeString(folder.resolve(file), text);
    }

    private IntakeFolder here() {
        return IntakeFolder.at(folder);
    }

    @Test
    void theSamplePracticeComesInWhole() {
        IntakeFolder sample = IntakeFolder.sample();
        assertThat(intake.read(sample).problems()).isEmpty();
        Report report = intake.apply(sample, rooms, Progress.none());
        assertThat(report.counts()).isEqualTo(new Report.Counts(6, 300, 14_473));
        assertThat(rooms.tariffs().table().tariffs())
                .extracting(Tariff::hourlyRate)
                .containsExactly(new BigDecimal("53.94"), new BigDecimal("54.00"));
        Practice practice = rooms.team().practice().orElseThrow();
        assertThat(practice.reach().phone()).isEqualTo("+33261914567");
        assertThat(practice.legalMentions().lines()).hasSize(3);
        Member remplacant = rooms.team().byCode("TV").orElseThrow();
        assertThat(remplacant.details().billsFor())
                .isEqualTo(rooms.team().byCode("HB").map(Member::id));
        Patient.Whole first = rooms.patients()
                .open(rooms.patients().byCode("P0001").orElseThrow())
                .orElseThrow();
        assertThat(first.patient().identity().birthName()).isEqualTo("Lacoste-Bétancourt");
        assertThat(rooms.persons().circle().of(first.patient().id()))
                .first()
                .matches(one -> one.marks().trusted() && one.callRank() == 1);
        assertThat(rooms.visits().in(YearMonth.of(2026, 10))).hasSizeGreaterThan(1000);
        knownPerson(rooms.patients().byCode("P0004").orElseThrow());
    }

    /** The one in the pictures has everything a file may hold. */
    private void knownPerson(PatientId lemoine) {
        assertThat(rooms.persons().alerts().of(lemoine)).hasSize(3);
        assertThat(rooms.persons().documents().of(lemoine)).hasSize(2);
        assertThat(rooms.cares().prescriptions().all(lemoine)).isNotEmpty();
        assertThat(rooms.cares().measures().count(lemoine, Optional.empty())).isGreaterThan(20);
        assertThat(session.noted)
                .contains("IMPORT planned_problem " + lines("problems.csv"))
                .contains("IMPORT assessment " + lines("ratings.csv"))
                .contains("IMPORT intervention " + lines("interventions.csv"))
                .contains("IMPORT goal " + lines("goals.csv"));
    }

    /** Without the first. */
    private static long lines(String file) {
        try (var in =
                new BufferedReader(new InputStreamReader(IntakeFolder.sample().open(file), StandardCharsets.UTF_8))) {
            return in.lines().count() - 1;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void theSampleMovesToToday() {
        IntakeFolder moved = IntakeFolder.sampleUntil(LocalDate.of(2026, 11, 19));
        assertThat(intake.read(moved).acceptable()).isTrue();
        intake.apply(moved, rooms, Progress.none());
        assertThat(rooms.visits().on(LocalDate.of(2026, 11, 19))).isNotEmpty();
        assertThat(rooms.tariffs().table().tariffs().getFirst().from()).isEqualTo(LocalDate.of(2025, 1, 20));
        assertThat(intake.read(IntakeFolder.sample().movedBy(20)).acceptable()).isFalse();
    }

    @Test
    void everyColumnFindsItsPlace() {
        intake.apply(here(), rooms, Progress.none());
        Patient genevieve = rooms.patients()
                .open(rooms.patients().byCode("P1").orElseThrow())
                .orElseThrow()
                .patient();
        assertThat(genevieve.identity().birthGivenNames()).isEqualTo("Geneviève");
        assertThat(genevieve.standing().status()).isEqualTo(PatientStatus.ACTIVE);
        assertThat(genevieve.inclusion().includedOn()).contains(LocalDate.of(2026, 1, 5));
        List<Visit> visits = rooms.visits().in(YearMonth.of(2026, 10));
        assertThat(visits).hasSize(6);
        assertThat(visits.stream().filter(Visit::locked)).isEmpty();
        assertThat(visits)
                .anyMatch(v ->
                        v.note().equals("Le café, offert") && v.time().minutes().equals(java.util.OptionalInt.of(25)))
                .anyMatch(v -> v.time().crossesMidnight() && v.time().minutes().getAsInt() == 25)
                .anyMatch(v -> v.time().start().isPresent()
                        && v.kind() == VisitKind.CARE
                        && v.time().minutes().isEmpty())
                .anyMatch(v -> v.time().typedMinutes().isPresent() && v.kind() == VisitKind.SHADOWING)
                .anyMatch(v -> v.patient().isEmpty() && v.kind() == VisitKind.GROUP)
                .anyMatch(v -> v.status() == VisitStatus.CANCELLED);
        assertThat(session.noted).contains("IMPORT visit 6");
    }

    @Test
    void spreadsheetsMayHaveTouchedTheFiles() throws IOException {
        Charset windows = Charset.forName("windows-1252");
        for (String file : List.of("members.csv", "patients.csv", "visits.csv")) {
            String text =
                    Files.readString(folder.resolve(file)).replace(",", ";").replace("\n", "\r\n");
            Files.write(folder.resolve(file), text.getBytes(windows));
        }
        Files.write(folder.resolve("patients.csv"), ("\ufeff" + PATIENTS).getBytes(StandardCharsets.UTF_8));
        assertThat(intake.read(here()).problems()).isEmpty();
        intake.apply(here(), rooms, Progress.none());
        assertThat(rooms.team().byCode("TV").orElseThrow().name().family()).isEqualTo("Remplaçant");
    }

    @Test
    void everyFaultIsSaidAndNothingIsWritten() throws IOException {
        write("practice.json", JSON.replace("cabinet\",", "clinique\",").replace("53.94", "\"cher\""));
        write("members.csv", MEMBERS + "hb,Double,Ada,nurse,,,care fly,\nÉÉ,Accent,Ada,nurse,,,care,ZZ\n");
        write(
                "patients.csv",
                PATIENTS
                        + "P3,,Ada,1950-13-01,X,1234567890123456,35999,Ville,gone,hier,\nP1,Double,Ada,2027-01-01,F,,,,active,,true\n");
        write("visits.csv", VISITS + """
                P9,ZZ,2026-10-32,25:00,08:61,0,soin,faite,
                P1,HB,2026-11-20,08:00,08:10,,care,done,
                ,HB,2026-10-05,08:00,08:10,,care,done,
                P1,HB,2026-10-05,08:00
                """);
        Report report = intake.read(here());
        assertThat(report.problems().stream().map(p -> p.file() + " " + p.line() + " " + p.column()))
                .containsExactlyInAnyOrder(
                        "practice.json 0 kind",
                        "practice.json 0 tariffs[0].rate",
                        "members.csv 4 rights",
                        "members.csv 4 code",
                        "members.csv 5 code",
                        "members.csv 5 bills_for",
                        "patients.csv 4 birth_name",
                        "patients.csv 4 birth_date",
                        "patients.csv 4 sex",
                        "patients.csv 4 nir",
                        "patients.csv 4 status",
                        "patients.csv 4 included_on",
                        "patients.csv 4 shares_data",
                        "patients.csv 5 code",
                        "patients.csv 5 birth_date",
                        "visits.csv 8 patient",
                        "visits.csv 8 member",
                        "visits.csv 8 date",
                        "visits.csv 8 start",
                        "visits.csv 8 end",
                        "visits.csv 8 minutes",
                        "visits.csv 8 kind",
                        "visits.csv 8 status",
                        "visits.csv 9 date",
                        "visits.csv 10 patient",
                        "visits.csv 11 ");
        assertThat(report.problems()).allMatch(problem -> problem.reason().endsWith("."));
        assertThatThrownBy(() -> intake.apply(here(), rooms, Progress.none()))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("26 points");
        assertThat(rooms.team().practice()).isEmpty();
        assertThat(rooms.team().members()).isEmpty();
        assertThat(rooms.patients().byCode("P1")).isEmpty();
    }

    @Test
    void aFaultInTheLastLineTakesBackTheFirst() throws IOException {
        write("visits.csv", VISITS + "P1,HB,2026-10-05,08:00,08:10,,care,maybe,\n");
        assertThatThrownBy(() -> intake.apply(here(), rooms, Progress.none())).isInstanceOf(Refusal.class);
        assertThat(rooms.team().members()).isEmpty();
        assertThat(rooms.visits().in(YearMonth.of(2026, 10))).isEmpty();
        write("visits.csv", VISITS);
        intake.apply(here(), rooms, Progress.none());
        assertThat(rooms.visits().in(YearMonth.of(2026, 10))).hasSize(6);
        assertThatThrownBy(() -> intake.apply(here(), rooms, Progress.none()))
                .as("twice")
                .isInstanceOf(Refusal.class);
    }

    @Test
    void missingColumnsAndFilesAreNamed() throws IOException {
        write("visits.csv", VISITS.replace("kind,", "sort,"));
        Files.delete(folder.resolve("patients.csv"));
        assertThat(intake.read(here()).problems().stream().map(p -> p.file() + " " + p.line() + " " + p.column()))
                .contains("patients.csv 0 ", "visits.csv 1 kind");
        write("practice.json", "{\"kind\": \n oops");
        assertThat(intake.read(here()).problems()).anyMatch(p -> p.file().equals("practice.json") && p.line() == 2);
    }

    @Test
    void somebodyMustAdministrate() throws IOException {
        write("members.csv", MEMBERS.replace(" admin", ""));
        assertThat(intake.read(here()).problems())
                .singleElement()
                .matches(p -> p.column().equals("rights"));
        assertThat(Right.values()).hasSize(3);
    }
}
