package fr.boussole.testing;

import fr.boussole.billing.Tariffs;
import fr.boussole.careplan.Goals;
import fr.boussole.careplan.PlanImports;
import fr.boussole.circle.Circle;
import fr.boussole.document.Documents;
import fr.boussole.intake.Intake;
import fr.boussole.measure.Measures;
import fr.boussole.patient.Alerts;
import fr.boussole.patient.FieldHistory;
import fr.boussole.patient.Patients;
import fr.boussole.platform.db.Database;
import fr.boussole.prescription.Prescriptions;
import fr.boussole.situation.Entitlements;
import fr.boussole.situation.Situations;
import fr.boussole.team.Team;
import fr.boussole.transmission.Transmissions;
import fr.boussole.transmission.UnreadTransmissions;
import fr.boussole.visit.Visits;
import java.time.Clock;

/** What an import writes into, on a test's own database. */
public final class IntakeRooms {
    private IntakeRooms() {}

    public static Intake.Rooms of(Database database, TestSession session, Clock clock) {
        Team team = new Team(database, session, session::require);
        FieldHistory history = new FieldHistory(database, session, clock);
        Patients patients = new Patients(database, session, session, clock);
        return new Intake.Rooms(
                database,
                team,
                patients,
                new Visits(database, session, session, clock),
                new Tariffs(database, session, session),
                new Intake.Persons(
                        new Circle(database, session, session, history, patients),
                        new Alerts(database, session, session, clock, history),
                        new Situations(database, session, session, history),
                        new Entitlements(database, session, session, history),
                        new Documents(database, session, session, clock, history)),
                new Intake.Cares(
                        new Prescriptions(database, session, session, clock, history, patients),
                        new Transmissions(
                                database,
                                session,
                                session,
                                clock,
                                history,
                                new UnreadTransmissions(database, session, session, clock, team)),
                        new Measures(database, session, session, clock, history)),
                new Intake.Plans(
                        new PlanImports(database, session, session, clock, patients),
                        new Goals(database, session, session, clock, history)));
    }
}
