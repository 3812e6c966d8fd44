package fr.boussole.visit;

import fr.boussole.patient.Patients;
import fr.boussole.platform.db.Database;
import fr.boussole.team.Team;
import fr.boussole.testing.MovingClock;
import fr.boussole.testing.Samples;
import fr.boussole.testing.TestDatabase;
import fr.boussole.testing.TestSession;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

/** Two nurses and two people on a real file, on 21 November 2026 at 10:00. */
final class Room implements AutoCloseable {
    static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

    final TestSession session = new TestSession();
    final MovingClock clock = new MovingClock();
    final Database database;
    final Team team;
    final Patients patients;
    final Visits visits;
    final Recorder recorder;

    Room(Path folder) {
        database = TestDatabase.fresh(folder);
        team = new Team(database, session, session::require);
        team.add(Samples.member(1, "HB", "Béranger", "Héloïse"));
        team.add(Samples.member(2, "AL", "Le Guennec-d'Orée", "Anne-Sophie"));
        patients = new Patients(database, session, session, clock);
        patients.add(Samples.patient(7, "d'Hautefeuille", "Geneviève"));
        patients.add(Samples.patient(8, "Maëstracci-Poli de La Rochefoucauld", "Marie-Ange"));
        visits = new Visits(database, session, session, clock);
        recorder = new Recorder(visits, patients);
    }

    VisitForms forms() {
        return new VisitForms(visits, patients, team);
    }

    /** Invoiced by whoever closes the month. */
    Visit invoiced(long id, String number) {
        database.together(() -> visits.markInvoiced(List.of(new VisitId(id)), number));
        return visits.byId(new VisitId(id)).orElseThrow();
    }

    @Override
    public void close() {
        database.close();
    }
}
