package fr.boussole.command;

import static org.assertj.core.api.Assertions.assertThat;

import fr.boussole.billing.InvoiceRecords;
import fr.boussole.billing.Invoices;
import fr.boussole.billing.MonthReader;
import fr.boussole.billing.Tariffs;
import fr.boussole.careplan.PlanExtracts;
import fr.boussole.circle.Circle;
import fr.boussole.directory.Directory;
import fr.boussole.dossier.Dossiers;
import fr.boussole.handover.Billed;
import fr.boussole.handover.Handovers;
import fr.boussole.patient.FieldHistory;
import fr.boussole.patient.PatientRecords;
import fr.boussole.patient.Patients;
import fr.boussole.patient.PersonRecords;
import fr.boussole.platform.Refusal;
import fr.boussole.platform.Workers;
import fr.boussole.platform.db.Database;
import fr.boussole.prescription.Alerting;
import fr.boussole.prescription.Endings;
import fr.boussole.prescription.Favourites;
import fr.boussole.prescription.Prescriptions;
import fr.boussole.team.Team;
import fr.boussole.testing.MovingClock;
import fr.boussole.testing.TestDatabase;
import fr.boussole.testing.TestSession;
import fr.boussole.transmission.Transmissions;
import fr.boussole.transmission.UnreadTransmissions;
import fr.boussole.visit.VisitRecords;
import fr.boussole.visit.Visits;
import java.lang.reflect.Array;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every public method of the services asks for a right before it looks at anything, even at its arguments. */
class RightsTest {
    /** Keys and names that say nothing of anyone; what every member may see: the team, the practice, its rates. */
    private static final Set<String> OPEN = Set.of(
            "Visits.nextId",
            "Visits.nextIds",
            "Patients.nextId",
            "Patients.nextIds",
            "Patients.kept",
            "Circle.nextId",
            "Circle.nextIds",
            "Directory.nextId",
            "Directory.nextIds",
            "Invoices.fileName",
            "Tariffs.table",
            "Tariffs.leaflet",
            "Prescriptions.nextId",
            "Prescriptions.nextIds",
            "Tariffs.settings",
            "Team.nextId",
            "Team.practice",
            "Team.logo",
            "Team.members",
            "Team.byId",
            "Team.byCode");

    /** What any room's records are called. */
    private static final Set<String> WORDS = Set.of("id", "title", "inBinder", "fieldName");

    @TempDir
    Path folder;

    @Test
    void whoeverHasNoRightIsRefusedEverywhere() throws IllegalAccessException {
        TestSession session = new TestSession();
        MovingClock clock = new MovingClock();
        session.rights.clear();
        try (Database database = TestDatabase.fresh(folder)) {
            Team team = new Team(database, session, session::require);
            Patients patients = new Patients(database, session, session, clock);
            Directory directory = new Directory(database, session, session);
            FieldHistory history = new FieldHistory(database, session, clock);
            Prescriptions prescriptions = new Prescriptions(database, session, session, clock, history, patients);
            Favourites favourites = new Favourites(database, session);
            Alerting alerting = new Alerting(database, session, session);
            Endings endings = new Endings(prescriptions, alerting, clock);
            Circle circle = new Circle(database, session, session, history, patients);
            UnreadTransmissions unread = new UnreadTransmissions(database, session, session, clock, team);
            Transmissions transmissions = new Transmissions(database, session, session, clock, history, unread);
            Visits visits = new Visits(database, session, session, clock);
            Tariffs tariffs = new Tariffs(database, session, session);
            MonthReader reader = new MonthReader(team, patients, prescriptions, visits, tariffs);
            Invoices invoices = new Invoices(database, session, session, clock, reader, visits, Workers.cores());
            Handovers handovers = new Handovers(
                    database,
                    session,
                    session,
                    clock,
                    new Handovers.Sources(
                            patients,
                            visits,
                            Billed.of(invoices),
                            new PlanExtracts(database, session),
                            () -> new byte[32]));
            PersonRecords ofPatient = new PatientRecords(database, session, team, history);
            PersonRecords ofVisits = new VisitRecords(session, visits, team, clock);
            PersonRecords ofInvoices = new InvoiceRecords(database, session);
            Dossiers dossiers = new Dossiers(
                    database, session, session, clock, new Dossiers.Sources(patients, team, List.of(ofPatient)));
            List<String> open = new ArrayList<>();
            for (Object service : List.of(
                    team,
                    patients,
                    directory,
                    circle,
                    prescriptions,
                    favourites,
                    alerting,
                    endings,
                    unread,
                    transmissions,
                    visits,
                    tariffs,
                    invoices,
                    handovers,
                    ofPatient,
                    ofVisits,
                    ofInvoices,
                    dossiers)) {
                for (Method method : service.getClass().getDeclaredMethods()) {
                    String name = service.getClass().getSimpleName() + "." + method.getName();
                    if (Modifier.isPublic(method.getModifiers())
                            && !OPEN.contains(name)
                            && !WORDS.contains(method.getName())
                            && !refused(service, method)) {
                        open.add(method.toGenericString());
                    }
                }
            }
            assertThat(open).isEmpty();
            assertThat(session.noted).isEmpty();
        }
    }

    private static boolean refused(Object service, Method method) throws IllegalAccessException {
        Object[] nothing = Arrays.stream(method.getParameterTypes())
                .map(type -> Array.get(Array.newInstance(type, 1), 0))
                .toArray();
        try {
            method.invoke(service, nothing);
            return false;
        } catch (InvocationTargetException e) {
            return e.getCause() instanceof Refusal refusal && refusal.sentence().startsWith("no ");
        }
    }
}
