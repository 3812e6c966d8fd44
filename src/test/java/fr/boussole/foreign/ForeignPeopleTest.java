package fr.boussole.foreign;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.boussole.patient.Patient;
import fr.boussole.patient.PatientStatus;
import fr.boussole.patient.Patients;
import fr.boussole.patient.Sex;
import fr.boussole.platform.Progress;
import fr.boussole.platform.Refusal;
import fr.boussole.platform.db.Database;
import fr.boussole.team.Right;
import fr.boussole.team.Team;
import fr.boussole.testing.TestDatabase;
import fr.boussole.testing.TestSession;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ForeignPeopleTest {
    private static final Clock NOON = Clock.fixed(Instant.parse("2026-11-21T11:00:00Z"), ZoneId.of("Europe/Paris"));
    private static final String LIST = """
            Nom;Prénom;Date de naissance;Sexe;N° Sécu;Code postal;Ville;Tél. portable
            BÉRANGER;Gaëlle Inès;23/05/1949;F;2 49 05 35 936 101 61;35999;Saint-Aubin;639981122
            Façonnier;Noël;01/12/1938;Monsieur;138123593210200;1400;Bourg;06 39 98 33 44
            Sanssexe;Dominique;07/08/1951;;;35999;Saint-Aubin;
            Sansdate;Camille;31/02/1950;F;;35999;Saint-Aubin;
            Béranger;Gaelle;23/05/1949;F;;35999;Saint-Aubin;
            """;

    @TempDir
    Path folder;

    private final TestSession session = new TestSession();
    private Database database;
    private Patients patients;
    private ForeignPeople people;

    @BeforeEach
    void open() {
        database = TestDatabase.fresh(folder);
        new Team(database, session, session::require);
        patients = new Patients(database, session, session, NOON);
        people = new ForeignPeople(database, session, patients, NOON);
    }

    @AfterEach
    void close() {
        database.close();
    }

    private Path file(String text, Charset charset) throws IOException {
        return Files.write(folder.resolve("liste.csv"), text.getBytes(charset));
    }

    private Look look(Path file) {
        return people.look(file, Optional.empty());
    }

    private int everybody() {
        return patients.count(EnumSet.allOf(PatientStatus.class));
    }

    @Test
    void aTrialSaysOfEachRowWhatWouldBecomeOfItAndWritesNothing() throws IOException {
        Path file = file(LIST, Charset.forName("windows-1252"));
        Look look = look(file);
        assertThat(look.rows()).isEqualTo(5);
        Trial trial = people.tryOut(file, look, look.mapping(), Progress.none());
        assertThat(trial.rows())
                .extracting(Trial.Row::verdict)
                .containsExactly(
                        Trial.Verdict.DOUBT,
                        Trial.Verdict.DOUBT,
                        Trial.Verdict.BAD,
                        Trial.Verdict.BAD,
                        Trial.Verdict.TWICE);
        assertThat(trial.rows().get(2).why()).contains("sexe");
        assertThat(trial.rows().get(3).why()).contains("31/02/1950");
        assertThat(trial.rows().get(4).why()).contains("ligne 2");
        assertThat(everybody()).isZero();
    }

    @Test
    void thoseWhoCanBeTakenAreTakenAsTheFileHasThem() throws IOException {
        Path file = file(LIST, Charset.forName("windows-1252"));
        Look look = look(file);
        assertThat(people.take(file, look, look.mapping(), Set.of(), Progress.none()))
                .isEqualTo(2);
        Patient gaelle = patients.open(patients.byCode("P0001").orElseThrow())
                .orElseThrow()
                .patient();
        assertThat(gaelle.identity().birthName()).isEqualTo("BÉRANGER");
        assertThat(gaelle.identity().birthGivenNames()).isEqualTo("Gaëlle Inès");
        assertThat(gaelle.identity().birthDate()).isEqualTo(LocalDate.of(1949, 5, 23));
        assertThat(gaelle.home().mobile()).isEqualTo("+33639981122");
        assertThat(gaelle.standing().status()).isEqualTo(PatientStatus.ACTIVE);
        assertThat(gaelle.inclusion().includedOn()).isEmpty();
        Patient noel = patients.open(patients.byCode("P0002").orElseThrow())
                .orElseThrow()
                .patient();
        assertThat(noel.identity().sex()).isEqualTo(Sex.M);
        assertThat(noel.home().address().postalCode()).isEqualTo("01400");
    }

    @Test
    void takenAgainNobodyIsTakenTwiceUnlessWanted() throws IOException {
        Path file = file(LIST, StandardCharsets.UTF_8);
        Look look = look(file);
        people.take(file, look, look.mapping(), Set.of(), Progress.none());
        Trial again = people.tryOut(file, look, look.mapping(), Progress.none());
        assertThat(again.taken()).isZero();
        assertThat(again.count(Trial.Verdict.ALIKE)).isEqualTo(2);
        assertThat(again.rows().getFirst().why()).contains("P0001");
        assertThat(people.take(file, look, look.mapping(), Set.of(), Progress.none()))
                .isZero();
        assertThat(everybody()).isEqualTo(2);
        assertThat(people.take(file, look, look.mapping(), Set.of(2L), Progress.none()))
                .isOne();
        assertThat(everybody()).isEqualTo(3);
    }

    @Test
    void theColumnsToldByHandAreRememberedForTheSameHeads() throws IOException {
        String strange = "A;B;C;D\nFaçonnier;Noël;1938-12-01;M\n";
        Path file = file(strange, StandardCharsets.UTF_8);
        Look look = look(file);
        assertThat(look.remembered()).isFalse();
        Mapping told = look.mapping()
                .with(Target.BIRTH_NAME, Optional.of(0))
                .with(Target.GIVEN_NAMES, Optional.of(1))
                .with(Target.BIRTH_DATE, Optional.of(2))
                .with(Target.SEX, Optional.of(3));
        people.take(file, look, told, Set.of(), Progress.none());
        Look next = look(file("a ; b;C;D\nAubépine;Zoé;1940-01-02;F\n", StandardCharsets.UTF_8));
        assertThat(next.remembered()).isTrue();
        assertThat(next.mapping()).isEqualTo(told);
        assertThat(look(file("A;B;C;E\nAubépine;Zoé;1940-01-02;F\n", StandardCharsets.UTF_8))
                        .remembered())
                .isFalse();
    }

    @Test
    void aCodeOfTheirsIsKeptWhenItIsFree() throws IOException {
        Path file = file("""
                Code;Nom;Prénom;Né le;Sexe
                A17;Façonnier;Noël;01/12/1938;M
                a17;Aubépine;Zoé;02/01/1940;F
                ;Lavoir;Inès;03/02/1941;F
                """, StandardCharsets.UTF_8);
        Look look = look(file);
        people.take(file, look, look.mapping(), Set.of(), Progress.none());
        assertThat(patients.byCode("A17")).isPresent();
        assertThat(patients.byCode("P0001")).isPresent();
        assertThat(patients.byCode("P0002")).isPresent();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "DUPONT-LAVOIR Marie Odile | DUPONT-LAVOIR | Marie Odile",
                "Mme DE LA TOUR Zoé | DE LA TOUR | Zoé",
                "Lavoir, Inès | Lavoir | Inès",
                "Lavoir Inès | Lavoir | Inès"
            })
    void nameAndGivenNameInOneColumnAreToldApart(String full, String name, String given) throws IOException {
        Path file = file("Patient\tNaissance\tSexe\n" + full + "\t01/12/1938\tF\n", StandardCharsets.UTF_8);
        Look look = look(file);
        people.take(file, look, look.mapping(), Set.of(), Progress.none());
        Patient taken = patients.open(patients.byCode("P0001").orElseThrow())
                .orElseThrow()
                .patient();
        assertThat(taken.identity().birthName()).isEqualTo(name);
        assertThat(taken.identity().birthGivenNames()).isEqualTo(given);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'' | tableau",
                "Nom | tableau",
                "Nom;Prénom | tableau",
                "'Nom;Prénom\n\"ouvert;x\n' | guillemet",
                "'PK\u0003\u0004zip' | tableur"
            })
    void whatIsNoListIsRefusedInOneSentence(String text, String word) throws IOException {
        Path file = file(text, StandardCharsets.UTF_8);
        assertThatThrownBy(() -> look(file)).isInstanceOf(Refusal.class).hasMessageContaining(word);
    }

    @Test
    void columnsThatMustBeToldAreAskedForAtTheirField() throws IOException {
        Path file = file("A;B;C;D\nFaçonnier;Noël;1938-12-01;M\n", StandardCharsets.UTF_8);
        Look look = look(file);
        Mapping none = new Mapping(java.util.Map.of());
        assertThatThrownBy(() -> people.tryOut(file, look, none, Progress.none()))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.field()).contains("BIRTH_NAME"));
        Mapping twice = none.with(Target.FULL_NAME, Optional.of(0))
                .with(Target.BIRTH_DATE, Optional.of(0))
                .with(Target.SEX, Optional.of(1));
        assertThatThrownBy(() -> people.tryOut(file, look, twice, Progress.none()))
                .hasMessageContaining("déjà choisie");
    }

    @Test
    void aFileThatChangedMeanwhileIsNotTaken() throws IOException {
        Path file = file(LIST, StandardCharsets.UTF_8);
        Look look = look(file);
        file(LIST + "Autre;Zoé;02/01/1940;F;;;;\n", StandardCharsets.UTF_8);
        assertThatThrownBy(() -> people.take(file, look, look.mapping(), Set.of(), Progress.none()))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("changé");
        assertThat(everybody()).isZero();
    }

    @Test
    void cancelledNothingIsWritten() throws IOException {
        Path file = file(LIST, StandardCharsets.UTF_8);
        Look look = look(file);
        Progress stopped = Progress.of(state -> {}, () -> true);
        assertThatThrownBy(() -> people.take(file, look, look.mapping(), Set.of(), stopped))
                .isInstanceOf(Refusal.class);
        assertThat(everybody()).isZero();
        assertThat(look(file).remembered()).isFalse();
    }

    @Test
    void onlyWhoAdministratesMayTake() throws IOException {
        Path file = file(LIST, StandardCharsets.UTF_8);
        session.rights.remove(Right.ADMIN);
        assertThatThrownBy(() -> look(file)).isInstanceOf(Refusal.class);
    }
}
