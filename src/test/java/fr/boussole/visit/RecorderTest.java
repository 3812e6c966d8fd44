package fr.boussole.visit;

import static org.assertj.core.api.Assertions.assertThat;

import fr.boussole.patient.Patients;
import fr.boussole.platform.db.Database;
import fr.boussole.team.Team;
import fr.boussole.testing.Samples;
import fr.boussole.testing.TestDatabase;
import fr.boussole.testing.TestSession;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RecorderTest {
    @TempDir
    Path folder;

    Database database;
    Visits visits;
    Recorder recorder;

    @BeforeEach
    void open() {
        TestSession session = new TestSession();
        database = TestDatabase.fresh(folder);
        new Team(database, session, session::require).add(Samples.member(1, "HB", "Béranger", "Héloïse"));
        Patients patients = new Patients(database, session, session, VisitsTest.EVENING);
        patients.add(Samples.patient(7, "d'Hautefeuille", "Geneviève"));
        visits = new Visits(database, session, session, VisitsTest.EVENING);
        recorder = new Recorder(visits, patients);
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void anOverlapIsSaidFirstAndKeptWhenConfirmed() {
        visits.record(Samples.visit(3, 1, 7, VisitsTest.DAY, "08:10", "08:35"));
        Visit second = Samples.visit(4, 1, 7, VisitsTest.DAY, "08:20", "08:45");
        Recorder.Outcome first = recorder.record(second, false);
        assertThat(first.written()).isEmpty();
        assertThat(first.doubt()).isEqualTo("Chevauche Mme d'Hautefeuille, 8:10 – 8:35.");
        assertThat(visits.on(VisitsTest.DAY)).hasSize(1);
        assertThat(recorder.record(second, true).written()).contains(second);
        assertThat(visits.on(VisitsTest.DAY)).hasSize(2);
        assertThat(recorder.doubt(Samples.visit(5, 1, 7, VisitsTest.DAY, "08:21", "08:30")))
                .endsWith("et une autre visite.");
    }

    @Test
    void moreThanTwelveHoursAreDoubted() {
        assertThat(recorder.doubt(Samples.visit(3, 1, 7, VisitsTest.DAY, "08:00", "20:00")))
                .isEmpty();
        assertThat(recorder.record(Samples.visit(3, 1, 7, VisitsTest.DAY, "08:00", "20:01"), false)
                        .doubt())
                .startsWith("C'est long");
    }

    @Test
    void aVisitDoesNotOverlapItself() {
        Visit visit = Samples.visit(3, 1, 7, VisitsTest.DAY, "08:10", "08:35");
        visits.record(visit);
        assertThat(recorder.correct(visit, false, written -> {}).written()).contains(visit.with(2));
    }
}
