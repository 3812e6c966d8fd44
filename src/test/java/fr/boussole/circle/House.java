package fr.boussole.circle;

import fr.boussole.directory.Directory;
import fr.boussole.directory.Professional;
import fr.boussole.directory.ProfessionalId;
import fr.boussole.patient.FieldHistory;
import fr.boussole.patient.Patient;
import fr.boussole.patient.PatientId;
import fr.boussole.patient.Patients;
import fr.boussole.patient.Referral;
import fr.boussole.platform.db.Database;
import fr.boussole.team.Address;
import fr.boussole.team.Team;
import fr.boussole.testing.MovingClock;
import fr.boussole.testing.Samples;
import fr.boussole.testing.TestDatabase;
import fr.boussole.testing.TestSession;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Two people on a real file; the first has a treating doctor. */
final class House implements AutoCloseable {
    static final PatientId ANE = new PatientId(7);
    static final PatientId BOB = new PatientId(8);

    final TestSession session = new TestSession();
    final MovingClock clock = new MovingClock();
    final Database database;
    final Team team;
    final Patients patients;
    final FieldHistory history;
    final Directory directory;
    final Circle circle;

    House(Path folder) {
        database = TestDatabase.fresh(folder);
        team = new Team(database, session, session::require);
        team.add(Samples.member(1, "HB", "Béranger", "Héloïse"));
        patients = new Patients(database, session, session, clock);
        history = new FieldHistory(database, session, clock);
        directory = new Directory(database, session, session);
        circle = new Circle(database, session, session, history, patients);
        patients.add(treated(Samples.patient(7, "Lemoine", "Anne"), "Dr Yassine Belkhadra", "10003456781"));
        patients.add(Samples.patient(8, "Le Guennec", "Robert"));
        session.noted.clear();
    }

    /** Fills her circle; every third name is long, the first ones have marks and a rank. */
    House filled(int near, int far) {
        for (int i = 1; i <= near + far; i++) {
            String name = i % 3 == 0
                    ? "Marie-Ange Maëstracci-Poli de La Rochefoucauld-Montbel " + i
                    : i % 2 == 0 ? "Sylvie Garrec " + i : "Yann Le Bihan " + i;
            CircleMember one = i <= near
                    ? member(
                            i,
                            name,
                            i % 2 == 0 ? "fille" : "voisin du dessus, passe le soir",
                            i < 3 ? i : 0,
                            i == 1
                                    ? new CircleMember.Marks(true, true, true)
                                    : i % 2 == 0 ? KEY : CircleMember.Marks.NONE)
                    : worker(
                            i, name, i % 2 == 0 ? "kinésithérapeute" : "service d'aide et d'accompagnement à domicile");
            circle.addAll(List.of(one));
        }
        circle.nextIds(near + far);
        return this;
    }

    static Patient treated(Patient plain, String doctor, String rpps) {
        return new Patient(
                plain.id(),
                plain.code(),
                plain.identity(),
                plain.identityStatus(),
                plain.coverage(),
                plain.home(),
                new Referral(doctor, rpps, "+33261910012", "", Optional.empty()),
                plain.inclusion(),
                plain.standing(),
                plain.version());
    }

    static CircleMember member(long id, String name, String relation, int rank, CircleMember.Marks marks) {
        return new CircleMember(
                new CircleMemberId(id),
                ANE,
                Ring.PERSONAL,
                Optional.empty(),
                name,
                "",
                relation,
                CircleMember.Reach.phone("+3363998%04d".formatted(id)),
                "",
                "",
                marks,
                rank,
                Optional.empty(),
                1);
    }

    static CircleMember worker(long id, String name, String role) {
        return new CircleMember(
                new CircleMemberId(id),
                ANE,
                Ring.PROFESSIONAL,
                Optional.empty(),
                name,
                role,
                "",
                CircleMember.Reach.phone("+3326191%04d".formatted(id)),
                "",
                "",
                CircleMember.Marks.NONE,
                0,
                Optional.empty(),
                1);
    }

    static final CircleMember.Marks TRUSTED = new CircleMember.Marks(true, true, false);
    static final CircleMember.Marks KEY = new CircleMember.Marks(false, false, true);

    static Professional doctor(long id, String family, String given, String rpps) {
        return new Professional(
                new ProfessionalId(id),
                family,
                given,
                "Médecin",
                "Médecine générale",
                rpps,
                new Professional.Place("Cabinet du Puits", new Address("3 rue du Puits", "35999", "Bréal")),
                new Professional.Reach("+33261910012", "+33639980077", "", ""),
                true,
                1);
    }

    @Override
    public void close() {
        database.close();
    }
}
