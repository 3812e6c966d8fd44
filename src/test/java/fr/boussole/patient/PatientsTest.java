package fr.boussole.patient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

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
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PatientsTest {
    static final Clock NOON = Clock.fixed(Instant.parse("2026-11-21T11:00:00Z"), ZoneId.of("Europe/Paris"));

    @TempDir
    Path folder;

    Database database;
    Patients patients;
    final TestSession session = new TestSession();

    @BeforeEach
    void open() {
        database = TestDatabase.fresh(folder);
        patients = new Patients(database, session, session, NOON);
        new Team(database, session, session::require).add(Samples.member(1, "HB", "Béranger", "Héloïse"));
        session.noted.clear();
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void aFileComesBackWhole() {
        Patient patient = Samples.patient(7, "d'Hautefeuille", "Geneviève Marie");
        patients.add(patient);
        Patient.Whole whole = patients.open(patient.id()).orElseThrow();
        assertThat(whole.patient()).isEqualTo(patient);
        assertThat(whole.history()).hasSize(1);
        assertThat(session.noted).containsExactly("CREATE patient 7", "READ patient 7");
    }

    @Test
    void searchIgnoresAccentsAndCaseAndRanksStartsFirst() {
        patients.add(Samples.patient(1, "Nerval", "Élodie"));
        patients.add(Samples.patient(2, "Le Nerf", "Paul"));
        patients.add(Samples.patient(3, "Caner", "Anne"));
        patients.add(Samples.patient(4, "Martin", "Zoé"));
        assertThat(patients.search("NÉR", 10))
                .extracting(PatientLine::familyName)
                .containsExactly("Nerval", "Le Nerf", "Caner");
        assertThat(patients.search("elo", 10))
                .extracting(PatientLine::familyName)
                .containsExactly("Nerval");
        assertThat(patients.search("01/01/1950", 10)).hasSize(4);
        assertThat(patients.search("p0004", 10))
                .extracting(PatientLine::familyName)
                .containsExactly("Martin");
        assertThat(patients.search("  ", 10)).isEmpty();
        assertThat(patients.page(Set.of(PatientStatus.ACTIVE), 1, 2))
                .extracting(PatientLine::familyName)
                .containsExactly("Le Nerf", "Martin");
    }

    @Test
    void aStaleSaveIsRefusedAndChangesNothing() {
        Patient patient = Samples.patient(1, "Nerval", "Élodie");
        patients.add(patient);
        patients.save(patient);
        assertThatThrownBy(() -> patients.save(patient))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("entre-temps");
    }

    @Test
    void wordsAreFoundInAnyOrderAndWithOrWithoutApostrophe() {
        patients.add(Samples.patient(1, "d'Hautefeuille", "Geneviève Marie"));
        patients.add(Samples.patient(2, "Lemoine", "François-Xavier"));
        patients.add(Samples.patient(3, "Lemaire", "Paul"));
        for (String typed : List.of("d'hautefeuille", "hautefeuille d", "dhaute", "haute gen", "marie haut", "d’Hau")) {
            assertThat(patients.search(typed, 10))
                    .as(typed)
                    .extracting(PatientLine::familyName)
                    .containsExactly("d'Hautefeuille");
        }
        for (String typed : List.of("lem fra", "fra lem", "xav", "lemoine françois-x", "francoisxavier")) {
            assertThat(patients.search(typed, 10))
                    .as(typed)
                    .extracting(PatientLine::familyName)
                    .containsExactly("Lemoine");
        }
        assertThat(patients.search("lem zzz", 10)).isEmpty();
        assertThat(patients.search("%", 10)).isEmpty();
        assertThat(patients.search("lem", Set.of(PatientStatus.DIED), 10)).isEmpty();
    }

    @Test
    void birthDatesAreFoundAsHandsTypeThem() {
        patients.add(Samples.patient(1, "Nerval", "Élodie"));
        for (String typed : List.of("01/01/1950", "010150", "1 1 50", "1950", "nerval 1950", "01011950 ner")) {
            assertThat(patients.search(typed, 10)).as(typed).hasSize(1);
        }
        assertThat(patients.search("lemoine 1950", 10)).isEmpty();
        assertThat(patients.search("31/02/1950", 10)).isEmpty();
    }

    @Test
    void anImportIsWrittenAtOnceOrNotAtAll() {
        List<Patient> files = patients.nextIds(1200).stream()
                .map(id -> Samples.patient(id.value(), "Nerval", "Élodie"))
                .toList();
        assertThat(patients.addAll(files)).isEqualTo(1200);
        assertThat(patients.count(Set.of(PatientStatus.ACTIVE))).isEqualTo(1200);
        Patient.Whole last = patients.open(files.getLast().id()).orElseThrow();
        assertThat(last.patient()).isEqualTo(files.getLast());
        assertThat(last.history()).hasSize(1);
        assertThat(session.noted).contains("IMPORT patient 1200");

        Patient fresh = Samples.patient(5000, "Lemoine", "Paul");
        assertThatThrownBy(() -> patients.addAll(List.of(fresh, files.getFirst())))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("P0001");
        assertThat(patients.search("lemoine", 10)).isEmpty();
    }

    @Test
    void aCodeIsProposedAndTheSameInCapitals() {
        assertThat(patients.nextCode()).isEqualTo("P0001");
        patients.add(Samples.patient(1, "Nerval", "Élodie"));
        patients.add(Samples.patient(3, "Nerval", "Anne"));
        assertThat(patients.nextCode()).isEqualTo("P0004");
        assertThat(patients.byCode("p0003")).contains(new PatientId(3));
        assertThat(PatientCodes.after(Optional.of("P9999"))).isEqualTo("P10000");
        assertThat(PatientCodes.after(Optional.of("X"))).isEqualTo("X2");
    }

    @Test
    void aLikelySecondFileOfTheSamePersonIsSeen() {
        patients.add(Samples.patient(1, "Nerval", "Élodie"));
        patients.add(Samples.patient(2, "Lemoine", "Paul"));
        assertThat(patients.alike(Samples.patient(9, "NERVAL", "Elodie")))
                .extracting(PatientLine::id)
                .containsExactly(new PatientId(1));
        assertThat(patients.alike(Samples.patient(1, "Nerval", "Élodie"))).isEmpty();
    }

    @Test
    void aStatusIsChangedInOneStepAndTakenBack() {
        patients.add(Samples.patient(1, "Nerval", "Élodie"));
        var hospital = new Patient.StatusChange(
                PatientStatus.HOSPITALISED,
                LocalDate.of(2026, 11, 20),
                "Chute dans l'escalier",
                Optional.empty(),
                Optional.empty());
        Patient before = patients.changeStatus(new PatientId(1), hospital);
        Patient.Whole now = patients.open(new PatientId(1)).orElseThrow();
        assertThat(now.patient().standing()).isEqualTo(hospital.standing());
        assertThat(now.history()).hasSize(2).last().isEqualTo(hospital);
        patients.takeBack(before);
        Patient.Whole back = patients.open(new PatientId(1)).orElseThrow();
        assertThat(back.patient().standing()).isEqualTo(before.standing());
        assertThat(back.history()).hasSize(1);
        assertThatThrownBy(() -> patients.takeBack(before)).isInstanceOf(Refusal.class);
    }

    @Test
    void aDischargeSaysWhereToAndWhatSheDoesByHerself() {
        patients.add(Samples.patient(1, "Nerval", "Élodie"));
        LocalDate day = LocalDate.of(2026, 11, 20);
        PatientId id = new PatientId(1);
        var bare = Patient.StatusChange.of(PatientStatus.DISCHARGED, day);
        assertThatThrownBy(() -> patients.changeStatus(id, bare))
                .isInstanceOfSatisfying(
                        Refusal.class, refused -> assertThat(refused.field()).contains("destination"));
        var where = new Patient.StatusChange(
                PatientStatus.DISCHARGED, day, "", Optional.of(Destination.FAMILY), Optional.empty());
        assertThatThrownBy(() -> patients.changeStatus(id, where))
                .isInstanceOfSatisfying(
                        Refusal.class, refused -> assertThat(refused.field()).contains("autonomy"));
        assertThat(patients.open(id).orElseThrow().history()).hasSize(1);
        var whole = new Patient.StatusChange(
                PatientStatus.DISCHARGED,
                day,
                "Sa fille s'installe près d'elle",
                Optional.of(Destination.FAMILY),
                Optional.of(Autonomy.PARTLY));
        patients.changeStatus(id, whole);
        assertThat(patients.open(id).orElseThrow().history()).last().isEqualTo(whole);
    }

    @Test
    void everyFieldThatChangesIsInTheHistoryOfItsFile() {
        Patient before = Samples.patient(1, "Nerval", "Élodie");
        patients.add(before);
        patients.save(before.with(new Inclusion(Optional.of(LocalDate.of(2026, 2, 3)), Optional.empty(), false)));
        patients.changeStatus(before.id(), Patient.StatusChange.of(PatientStatus.ABSENT, LocalDate.of(2026, 11, 20)));
        FieldHistory history = new FieldHistory(database, session, NOON);
        assertThat(history.of(before.id(), 0, 10))
                .extracting(one -> one.field() + ": " + one.before() + " > " + one.after())
                .containsExactly(
                        "standing.since: 2026-01-01 > 2026-11-20",
                        "standing.status: ACTIVE > ABSENT",
                        "inclusion.sharesData: true > false",
                        "inclusion.includedOn: 2026-01-01 > 2026-02-03");
        assertThat(history.of(before.id(), 0, 10)).allSatisfy(one -> {
            assertThat(new FieldWords().name(one.field())).isPresent();
            assertThat(one.at()).isEqualTo(NOON.instant());
            assertThat(one.member()).isEqualTo(session.member());
        });
    }
}
