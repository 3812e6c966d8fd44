package fr.boussole.patient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.boussole.platform.Refusal;
import fr.boussole.platform.db.Database;
import fr.boussole.testing.Samples;
import fr.boussole.testing.TestDatabase;
import fr.boussole.testing.TestPractice;
import fr.boussole.testing.TestSession;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AlertsTest {
    static final PatientId HER = new PatientId(7);
    static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

    @TempDir
    Path folder;

    final TestSession session = new TestSession();
    Database database;
    Alerts alerts;
    FieldHistory history;

    @BeforeEach
    void open() {
        database = TestDatabase.fresh(folder);
        TestPractice.member(database, 1, "HB", "Héloïse", "Béranger", true, null);
        new Patients(database, session, session, PatientsTest.NOON)
                .add(Samples.patient(7, "d'Hautefeuille", "Geneviève"));
        history = new FieldHistory(database, session, PatientsTest.NOON);
        alerts = new Alerts(database, session, session, PatientsTest.NOON, history);
        session.noted.clear();
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void whatPressesMostComesFirst() {
        alerts.add(alert(AlertKind.HOME, "chien, craintif"));
        alerts.add(alert(AlertKind.RISK, "anticoagulant"));
        alerts.add(alert(AlertKind.ALLERGY, "pénicilline"));
        assertThat(alerts.of(HER))
                .extracting(Alert::words)
                .containsExactly("pénicilline", "anticoagulant", "chien, craintif");
        assertThat(session.noted).hasSize(3).first().asString().startsWith("CREATE patient_alert");
    }

    /** What a colleague in an emergency reads in large type: also that nobody has asked yet. */
    @Test
    void theLiaisonSheetPutsWhatCanKillFirst() {
        AlertRecords records = new AlertRecords(alerts);
        assertThat(records.liaison(HER)).singleElement().matches(PersonRecords.Fact::urgent);
        alerts.add(alert(AlertKind.HOME, "chien, craintif"));
        alerts.add(alert(AlertKind.RISK, "anticoagulant"));
        alerts.add(alert(AlertKind.ALLERGY, "pénicilline"));
        assertThat(records.liaison(HER)).extracting(PersonRecords.Fact::urgent).containsExactly(true, true, false);
    }

    @Test
    void askedAndNoneIsNotTheSameAsNeverAsked() {
        assertThat(alerts.of(HER)).isEmpty();
        alerts.add(alert(AlertKind.NO_ALLERGY, ""));
        assertThat(alerts.of(HER)).extracting(Alert::kind).containsExactly(AlertKind.NO_ALLERGY);
        assertThatThrownBy(() -> alerts.add(alert(AlertKind.NO_ALLERGY, ""))).isInstanceOf(Refusal.class);
    }

    @Test
    void anAllergyEndsTheAbsenceOfAnyAndTakingItBackBringsItBack() {
        alerts.add(alert(AlertKind.NO_ALLERGY, ""));
        Alerts.Added added = alerts.add(alert(AlertKind.ALLERGY, "latex"));
        assertThat(alerts.of(HER)).extracting(Alert::kind).containsExactly(AlertKind.ALLERGY);
        assertThatThrownBy(() -> alerts.add(alert(AlertKind.NO_ALLERGY, ""))).isInstanceOf(Refusal.class);
        alerts.takeBack(added);
        assertThat(alerts.of(HER)).extracting(Alert::kind).containsExactly(AlertKind.NO_ALLERGY);
        assertThat(alerts.all(HER)).hasSize(2);
    }

    @Test
    void aChangeIsNotedFieldByFieldAndAStaleOneRefused() {
        Alert first = alerts.add(alert(AlertKind.RISK, "chutes")).alert();
        Alert changed = new Alert(
                first.id(), HER, AlertKind.RISK, "chutes la nuit", "tapis", first.since(), Optional.empty(), 1);
        Alert saved = alerts.save(changed);
        assertThat(saved.version()).isEqualTo(2);
        assertThat(alerts.of(HER)).containsExactly(saved);
        assertThat(history.of(HER, 0, 10))
                .extracting(FieldHistory.Change::field)
                .contains("words", "detail");
        assertThatThrownBy(() -> alerts.save(changed)).isInstanceOf(Refusal.class);
        Alert ended = alerts.end(saved);
        assertThat(ended.endedOn()).contains(TODAY);
        assertThat(alerts.of(HER)).isEmpty();
        assertThat(alerts.all(HER)).hasSize(1);
        alerts.resume(ended);
        assertThat(alerts.of(HER)).hasSize(1);
    }

    @Test
    void wordsAreNeededShortAndOfThePast() {
        assertThatThrownBy(() -> alerts.add(alert(AlertKind.ALLERGY, " "))).isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> alerts.add(alert(AlertKind.ALLERGY, "x".repeat(81))))
                .isInstanceOf(Refusal.class);
        Alert tomorrow = new Alert(
                alerts.nextId(), HER, AlertKind.INFO, "x", "", Optional.of(TODAY.plusDays(1)), Optional.empty(), 1);
        assertThatThrownBy(() -> alerts.add(tomorrow)).isInstanceOf(Refusal.class);
        assertThat(alerts.all(HER)).isEmpty();
    }

    @Test
    void manyAreImportedAtOnceWithOneNote() {
        List<Alert> many = alerts.nextIds(1500).stream()
                .map(id -> new Alert(
                        id, HER, AlertKind.INFO, "n°" + id.value(), "", Optional.empty(), Optional.empty(), 1))
                .toList();
        assertThat(alerts.addAll(many)).isEqualTo(1500);
        assertThat(alerts.of(HER)).hasSize(1500);
        assertThat(session.noted).containsExactly("IMPORT patient_alert 1500");
    }

    private Alert alert(AlertKind kind, String words) {
        return new Alert(alerts.nextId(), HER, kind, words, "", Optional.of(TODAY), Optional.empty(), 1);
    }
}
