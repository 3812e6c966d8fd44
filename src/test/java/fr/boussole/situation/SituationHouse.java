package fr.boussole.situation;

import fr.boussole.patient.Coverage;
import fr.boussole.patient.FieldHistory;
import fr.boussole.patient.Nir;
import fr.boussole.patient.Patient;
import fr.boussole.patient.PatientId;
import fr.boussole.patient.Patients;
import fr.boussole.platform.db.Database;
import fr.boussole.team.MemberId;
import fr.boussole.team.Team;
import fr.boussole.testing.MovingClock;
import fr.boussole.testing.Samples;
import fr.boussole.testing.TestDatabase;
import fr.boussole.testing.TestSession;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;

/** Two nurses and two people on a real file, on 21 November 2026 at 10:00. */
final class SituationHouse implements AutoCloseable {
    static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
    static final PatientId HER = new PatientId(7);
    static final PatientId OTHER = new PatientId(8);

    final TestSession session = new TestSession();
    final MovingClock clock = new MovingClock();
    final Database database;
    final FieldHistory history;
    final Patients patients;
    final Team team;
    final Situations situations;
    final Entitlements entitlements;
    final SocialSteps steps;

    SituationHouse(Path folder) {
        database = TestDatabase.fresh(folder);
        team = new Team(database, session, session::require);
        team.add(Samples.member(1, "HB", "Béranger", "Héloïse"));
        team.add(Samples.member(2, "AL", "Le Guennec-d'Orée", "Anne-Sophie"));
        patients = new Patients(database, session, session, clock);
        history = new FieldHistory(database, session, clock);
        situations = new Situations(database, session, session, history);
        entitlements = new Entitlements(database, session, session, history);
        steps = new SocialSteps(database, session, session, clock, history);
        add(Samples.patient(7, "d'Hautefeuille", "Geneviève"));
        add(Samples.patient(8, "Maëstracci-Poli de La Rochefoucauld", "Marie-Ange"));
        session.noted.clear();
    }

    /** Nobody pays what the Assurance Maladie leaves, and a long-term illness is recognised. */
    private void add(Patient plain) {
        patients.add(new Patient(
                plain.id(),
                plain.code(),
                plain.identity(),
                plain.identityStatus(),
                new Coverage(new Nir(""), "", 60, 0, "", true),
                plain.home(),
                plain.referral(),
                plain.inclusion(),
                plain.standing(),
                1));
    }

    SituationFeature.Services services() {
        return new SituationFeature.Services(situations, entitlements, steps, patients, team);
    }

    Entitlement right(EntitlementKind kind, EntitlementState state, LocalDate end) {
        return new Entitlement(
                entitlements.nextId(),
                HER,
                kind,
                state,
                "",
                "35-2024-118",
                Optional.of(TODAY.minusYears(2)),
                Optional.of(end),
                "",
                1);
    }

    SocialStep step(String what, LocalDate due) {
        return new SocialStep(
                steps.nextId(),
                HER,
                Optional.empty(),
                what,
                "sa fille",
                Optional.of(new MemberId(2)),
                Optional.of(due),
                Optional.empty(),
                1);
    }

    static Situation terms(PatientId person, int version) {
        return new Situation(
                person,
                "2e étage sans ascenseur, loué à la commune",
                "Vit seule depuis 2023, un chat",
                "Sa fille passe le dimanche ; ne sort plus depuis l'été",
                "Petite retraite, juste à la fin du mois",
                "Retourner à la chorale du jeudi sans qu'on me porte jusqu'à la voiture.",
                version);
    }

    @Override
    public void close() {
        database.close();
    }
}
