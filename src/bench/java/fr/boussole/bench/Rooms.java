package fr.boussole.bench;

import fr.boussole.circle.Circle;
import fr.boussole.measure.Measures;
import fr.boussole.patient.Alerts;
import fr.boussole.patient.FieldHistory;
import fr.boussole.patient.Patients;
import fr.boussole.platform.db.Database;
import fr.boussole.prescription.Alerting;
import fr.boussole.prescription.Prescriptions;
import fr.boussole.situation.Entitlements;
import fr.boussole.situation.Situations;
import fr.boussole.situation.SocialSteps;
import fr.boussole.team.Team;
import fr.boussole.testing.TestSession;
import fr.boussole.transmission.Transmissions;
import fr.boussole.transmission.UnreadTransmissions;
import fr.boussole.visit.Visits;
import java.time.Clock;

/** The services a person's file is read through, on one file. */
final class Rooms {
    final TestSession session = new TestSession();
    final Team team;
    final Patients patients;
    final Alerts alerts;
    final Circle circle;
    final Prescriptions prescriptions;
    final Alerting alerting;
    final Situations situations;
    final Entitlements entitlements;
    final SocialSteps steps;
    final UnreadTransmissions unread;
    final Transmissions transmissions;
    final Measures measures;
    final Visits visits;

    Rooms(Database database, Clock clock) {
        FieldHistory history = new FieldHistory(database, session, clock);
        team = new Team(database, session, session::require);
        patients = new Patients(database, session, session, clock);
        alerts = new Alerts(database, session, session, clock, history);
        circle = new Circle(database, session, session, history, patients);
        prescriptions = new Prescriptions(database, session, session, clock, history, patients);
        alerting = new Alerting(database, session, session);
        situations = new Situations(database, session, session, history);
        entitlements = new Entitlements(database, session, session, history);
        steps = new SocialSteps(database, session, session, clock, history);
        unread = new UnreadTransmissions(database, session, session, clock, team);
        transmissions = new Transmissions(database, session, session, clock, history, unread);
        measures = new Measures(database, session, session, clock, history);
        visits = new Visits(database, session, session, clock);
    }
}
