package fr.boussole.dossier;

import fr.boussole.billing.InvoiceRecords;
import fr.boussole.circle.Circle;
import fr.boussole.circle.CircleMember;
import fr.boussole.circle.CircleMemberId;
import fr.boussole.circle.CircleRecords;
import fr.boussole.circle.Ring;
import fr.boussole.patient.Coverage;
import fr.boussole.patient.FieldHistory;
import fr.boussole.patient.Home;
import fr.boussole.patient.Identity;
import fr.boussole.patient.IdentityStatus;
import fr.boussole.patient.Inclusion;
import fr.boussole.patient.Nir;
import fr.boussole.patient.Patient;
import fr.boussole.patient.PatientId;
import fr.boussole.patient.PatientRecords;
import fr.boussole.patient.PatientStatus;
import fr.boussole.patient.Patients;
import fr.boussole.patient.PersonRecords;
import fr.boussole.patient.Referral;
import fr.boussole.patient.Sex;
import fr.boussole.platform.db.Database;
import fr.boussole.team.Address;
import fr.boussole.team.Practice;
import fr.boussole.team.PracticeKind;
import fr.boussole.team.Team;
import fr.boussole.testing.MovingClock;
import fr.boussole.testing.Samples;
import fr.boussole.testing.TestDatabase;
import fr.boussole.testing.TestSession;
import fr.boussole.visit.Visit;
import fr.boussole.visit.VisitRecords;
import fr.boussole.visit.Visits;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.ibatis.annotations.Update;

/** A practice on a real file: of Geneviève (7) much is known, of Rose (8) nothing. */
final class DossierHouse implements AutoCloseable {
    static final PatientId GENEVIEVE = new PatientId(7);
    static final PatientId ROSE = new PatientId(8);

    final TestSession session = new TestSession();
    final MovingClock clock = new MovingClock();
    final Database database;
    final Team team;
    final Patients patients;
    final Visits visits;
    private final List<PersonRecords> rooms = new ArrayList<>();

    DossierHouse(Path folder, PersonRecords... others) {
        database = TestDatabase.fresh(folder);
        team = new Team(database, session, session::require);
        team.savePractice(new Practice(
                "Cabinet des Tilleuls",
                PracticeKind.CABINET,
                new Address("3 place du Lavoir", "35999", "Saint-Aubin-les-Prés"),
                new Practice.Reach("+33299000000", "cabinet@example.org"),
                new Practice.Registration("", "", new Practice.Account("", "")),
                "",
                1));
        team.add(Samples.member(1, "HB", "Béranger", "Héloïse"));
        team.add(Samples.member(2, "AL", "Le Guennec-d'Orée", "Anne-Sophie"));
        patients = new Patients(database, session, session, clock);
        patients.add(genevieve());
        patients.add(Samples.patient(8, "Tournebise", "Rose"));
        visits = new Visits(database, session, session, clock);
        List<Visit> past = new ArrayList<>();
        for (int i = 0; i < 70; i++) {
            past.add(Samples.visit(
                    100 + i, 1 + i % 5 / 4, 7, LocalDate.of(2026, 11, 20).minusDays(i), "08:10", "08:35"));
        }
        visits.addAll(past);
        rooms.add(new PatientRecords(database, session, team, new FieldHistory(database, session, clock)));
        FieldHistory history = new FieldHistory(database, session, clock);
        Circle circle = new Circle(database, session, session, history, patients);
        circle.addAll(List.of(
                around(1, "Élise d'Hautefeuille", "fille", "+33612345678", true),
                around(2, "M. Le Dantechou", "voisin", "+33298000000", false)));
        rooms.add(new CircleRecords(session, circle));
        rooms.addAll(List.of(others));
        rooms.add(new VisitRecords(session, visits, team, clock));
        rooms.add(new InvoiceRecords(database, session));
    }

    Dossiers dossiers() {
        return new Dossiers(database, session, session, clock, new Dossiers.Sources(patients, team, rooms));
    }

    private static Patient genevieve() {
        return new Patient(
                GENEVIEVE,
                "P0007",
                new Identity(
                        "de La Tour-Grise",
                        "Geneviève Marie",
                        LocalDate.of(1953, 7, 12),
                        Sex.F,
                        "35288",
                        "d'Hautefeuille",
                        ""),
                IdentityStatus.VALIDATED,
                new Coverage(new Nir("253072B07300470"), "CPAM d'Ille-et-Vilaine", 60, 40, "Mutuelle du Lin", true),
                new Home(
                        new Address("14 rue des Tilleuls", "35999", "Saint-Aubin-les-Prés"),
                        "2e étage gauche",
                        "=Code 12A4 au portail ; clé chez M. Le Dantechou ; le chien aboie et ne mord pas",
                        "+33299111111",
                        "",
                        ""),
                new Referral("Dr Paul Ronceray", "10001234565", "+33299222222", "Dr Paul Ronceray", Optional.empty()),
                new Inclusion(Optional.of(LocalDate.of(2026, 1, 5)), Optional.of(LocalDate.of(2026, 1, 3)), true),
                new Patient.Standing(PatientStatus.ACTIVE, Optional.of(LocalDate.of(2026, 1, 5))),
                1);
    }

    /** As a merge leaves it: the second file leads to the first. */
    void join(PatientId alias, PatientId kept) {
        database.mapper(Joins.class).join(alias, kept);
    }

    interface Joins {
        @Update("UPDATE same_person SET kept = #{kept} WHERE id = #{alias}")
        void join(PatientId alias, PatientId kept);
    }

    @Override
    public void close() {
        database.close();
    }

    private static CircleMember around(int rank, String name, String relation, String phone, boolean trusted) {
        return new CircleMember(
                new CircleMemberId(rank),
                new PatientId(7),
                Ring.PERSONAL,
                Optional.empty(),
                name,
                "",
                relation,
                CircleMember.Reach.phone(phone),
                "",
                "",
                new CircleMember.Marks(false, trusted, true),
                rank,
                Optional.empty(),
                1);
    }
}
