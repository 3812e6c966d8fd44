package fr.boussole.document;

import fr.boussole.patient.FieldHistory;
import fr.boussole.patient.PatientId;
import fr.boussole.patient.Patients;
import fr.boussole.platform.db.Database;
import fr.boussole.team.Team;
import fr.boussole.testing.MovingClock;
import fr.boussole.testing.Samples;
import fr.boussole.testing.TestDatabase;
import fr.boussole.testing.TestSession;
import java.io.ByteArrayInputStream;
import java.nio.file.Path;
import java.time.LocalDate;

/** Two people and their papers in a real file, on 21 November 2026 at 10:00. */
final class Cupboard implements AutoCloseable {
    static final PatientId ANA = new PatientId(7);
    static final PatientId MARIE = new PatientId(8);
    static final LocalDate DAY = LocalDate.of(2026, 11, 3);

    final TestSession session = new TestSession();
    final MovingClock clock = new MovingClock();
    final Database database;
    final Team team;
    final FieldHistory history;
    final Documents documents;

    Cupboard(Path folder) {
        database = TestDatabase.fresh(folder);
        team = new Team(database, session, session::require);
        team.add(Samples.member(1, "HB", "Béranger", "Héloïse"));
        Patients patients = new Patients(database, session, session, clock);
        patients.add(Samples.patient(7, "Lemoine", "Ana"));
        patients.add(Samples.patient(8, "Maëstracci-Poli de La Rochefoucauld", "Marie-Ange"));
        history = new FieldHistory(database, session, clock);
        documents = new Documents(database, session, session, clock, history);
        session.noted.clear();
    }

    static Draft draft(DocumentKind kind, String title) {
        return new Draft(kind, title, DAY);
    }

    Document add(DocumentKind kind, String title, byte[] bytes) {
        return documents.add(ANA, draft(kind, title), "recu.pdf", new ByteArrayInputStream(bytes));
    }

    @Override
    public void close() {
        database.close();
    }
}
