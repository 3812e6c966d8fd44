package fr.boussole.today;

import fr.boussole.patient.Home;
import fr.boussole.patient.Identity;
import fr.boussole.patient.Patient;
import fr.boussole.patient.PatientId;
import fr.boussole.patient.PatientStatus;
import fr.boussole.patient.Patients;
import fr.boussole.patient.Sex;
import fr.boussole.platform.db.Database;
import fr.boussole.team.Address;
import fr.boussole.team.Team;
import fr.boussole.testing.MovingClock;
import fr.boussole.testing.Samples;
import fr.boussole.testing.TestDatabase;
import fr.boussole.testing.TestSession;
import fr.boussole.visit.Price;
import fr.boussole.visit.Recorder;
import fr.boussole.visit.Visits;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** A small practice on a Saturday at 12:30, on a real file: who is seen on Saturdays, and what happened so far. */
final class Round implements AutoCloseable {
    static final LocalDate DAY = LocalDate.of(2026, 11, 21);
    /** 54 € an hour. */
    static final Price PRICE =
            day -> minutes -> Optional.of(BigDecimal.valueOf(minutes).multiply(new BigDecimal("0.90")));

    final TestSession session = new TestSession();
    final Database database;
    final Team team;
    final Patients patients;
    final Visits visits;
    final Recorder recorder;
    private long visit = 1000;

    Round(Path folder, Clock clock) {
        database = TestDatabase.fresh(folder);
        team = new Team(database, session, session::require);
        team.add(Samples.member(1, "HB", "Béranger", "Héloïse"));
        team.add(Samples.member(2, "CA", "Aubry-L'Hostis", "Clément"));
        patients = new Patients(database, session, session, clock);
        visits = new Visits(database, session, session, clock);
        recorder = new Recorder(visits, patients);
    }

    Round person(long id, String family, String given, Sex sex, int born, String street, String access) {
        Patient plain = Samples.patient(id, family, given);
        patients.add(new Patient(
                plain.id(),
                plain.code(),
                new Identity(family, given, LocalDate.of(born, 3, 2), sex, "99999", "", ""),
                plain.identityStatus(),
                plain.coverage(),
                new Home(new Address(street, "35999", "Saint-Aubin-les-Prés"), "", access, "", "", ""),
                plain.referral(),
                plain.inclusion(),
                plain.standing(),
                1));
        return this;
    }

    Round status(long id, PatientStatus status) {
        Patient now = patients.byIds(List.of(new PatientId(id))).get(new PatientId(id));
        patients.save(new Patient(
                now.id(),
                now.code(),
                now.identity(),
                now.identityStatus(),
                now.coverage(),
                now.home(),
                now.referral(),
                now.inclusion(),
                new Patient.Standing(status, Optional.of(DAY)),
                now.version()));
        return this;
    }

    /** A done care visit some days before. */
    Round seen(int daysAgo, long member, long patient, String start, String end) {
        visits.record(Samples.visit(visit++, member, patient, DAY.minusDays(daysAgo), start, end));
        return this;
    }

    /** The people of the pictures. */
    static Round full(Path folder, Clock clock) {
        Round round = new Round(folder, clock)
                .person(11, "Lacoste-Bétancourt", "Yvonne", Sex.F, 1942, "12 rue du Four, 2e ét.", "47B2")
                .person(12, "Benhaddou", "Rachid", Sex.M, 1968, "3 allée des Érables", "")
                .person(13, "d'Hautefeuille", "Geneviève", Sex.F, 1935, "27 quai Saint-Aubin", "A1905")
                .person(14, "Lemoine", "François-Xavier", Sex.M, 1959, "8 bis ch. de l'Écluse", "clé : voisine")
                .person(15, "Ouédraogo", "Aïcha", Sex.F, 1950, "41 rue Jean-Macé, esc. B", "2580")
                .person(16, "Nguyễn-Rousseau", "Thérèse", Sex.F, 1947, "5 place du Marché", "")
                .person(17, "Tréguier", "Émile", Sex.M, 1938, "19 rue des Forges", "1414")
                .person(18, "Prud'homme", "Ginette", Sex.F, 1940, "2 rue Haute", "");
        round.seen(7, 1, 11, "07:05", "07:20")
                .seen(7, 1, 11, "18:30", "18:45")
                .seen(7, 1, 12, "07:30", "07:40")
                .seen(7, 1, 13, "08:05", "08:50")
                .seen(7, 1, 14, "09:05", "09:30")
                .seen(14, 1, 15, "09:40", "10:05")
                .seen(7, 1, 16, "10:15", "10:35")
                .seen(7, 1, 17, "11:10", "11:40")
                .seen(7, 1, 18, "11:45", "12:00")
                .seen(0, 1, 11, "07:06", "07:21")
                .seen(0, 1, 12, "07:32", "07:42")
                .seen(0, 1, 13, "08:02", "08:50");
        return round.status(18, PatientStatus.HOSPITALISED);
    }

    static MovingClock noon() {
        MovingClock clock = new MovingClock();
        clock.forward(Duration.ofMinutes(150));
        return clock;
    }

    @Override
    public void close() {
        database.close();
    }
}
