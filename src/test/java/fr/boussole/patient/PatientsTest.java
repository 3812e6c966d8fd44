package fr.boussole.patient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.boussole.platform.Refusal;
import fr.boussole.platform.db.Database;
import fr.boussole.testing.Samples;
import fr.boussole.testing.TestDatabase;
import fr.boussole.testing.TestSession;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
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
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void aFileComesBackWhole() {
        Patient patient = Samples.patient(7, "d'Hautefeuille", "Geneviève Marie");
        var neighbour = new Patient.Contact("Mme Aubin", "voisine", "+33639980001", false, true);
        patients.add(patient, List.of(neighbour));
        Patient.Whole whole = patients.open(patient.id()).orElseThrow();
        assertThat(whole.patient()).isEqualTo(patient);
        assertThat(whole.contacts()).containsExactly(neighbour);
        assertThat(whole.history()).hasSize(1);
        assertThat(session.noted).containsExactly("CREATE patient 7", "READ patient 7");
    }

    @Test
    void searchIgnoresAccentsAndCaseAndRanksStartsFirst() {
        patients.add(Samples.patient(1, "Nerval", "Élodie"), List.of());
        patients.add(Samples.patient(2, "Le Nerf", "Paul"), List.of());
        patients.add(Samples.patient(3, "Caner", "Anne"), List.of());
        patients.add(Samples.patient(4, "Martin", "Zoé"), List.of());
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
        patients.add(patient, List.of());
        patients.save(patient, List.of());
        assertThatThrownBy(() -> patients.save(patient, List.of()))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("entre-temps");
    }
}
