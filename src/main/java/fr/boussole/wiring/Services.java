package fr.boussole.wiring;

import fr.boussole.billing.InvoiceRecords;
import fr.boussole.billing.Invoices;
import fr.boussole.billing.MonthReader;
import fr.boussole.billing.Tariff;
import fr.boussole.billing.Tariffs;
import fr.boussole.careplan.CarePlanRecords;
import fr.boussole.careplan.CarePlans;
import fr.boussole.careplan.Goals;
import fr.boussole.careplan.InterventionFavourites;
import fr.boussole.careplan.PlanExtracts;
import fr.boussole.careplan.PlanImports;
import fr.boussole.careplan.PlanPapers;
import fr.boussole.careplan.Stories;
import fr.boussole.carework.CareWork;
import fr.boussole.carework.CareWorkRecords;
import fr.boussole.carework.CategoryShares;
import fr.boussole.circle.Circle;
import fr.boussole.circle.CircleRecords;
import fr.boussole.directory.Directory;
import fr.boussole.document.DocumentRecords;
import fr.boussole.document.Documents;
import fr.boussole.dossier.Dossiers;
import fr.boussole.filing.Addenda;
import fr.boussole.filing.Archives;
import fr.boussole.filing.FilingRecords;
import fr.boussole.filing.PersonalRights;
import fr.boussole.foreign.ForeignPeople;
import fr.boussole.handover.Billed;
import fr.boussole.handover.Handovers;
import fr.boussole.intake.Intake;
import fr.boussole.measure.MeasureRecords;
import fr.boussole.measure.Measures;
import fr.boussole.outcome.DoubleRatings;
import fr.boussole.outcome.Evolutions;
import fr.boussole.outcome.Outcomes;
import fr.boussole.outcome.Victories;
import fr.boussole.outcome.VictoryRecords;
import fr.boussole.patient.AlertRecords;
import fr.boussole.patient.Alerts;
import fr.boussole.patient.Duplicates;
import fr.boussole.patient.FieldHistory;
import fr.boussole.patient.Merges;
import fr.boussole.patient.PatientRecords;
import fr.boussole.patient.Patients;
import fr.boussole.patient.PersonRecords;
import fr.boussole.platform.Workers;
import fr.boussole.platform.db.Audit;
import fr.boussole.platform.db.Database;
import fr.boussole.prescription.Alerting;
import fr.boussole.prescription.Endings;
import fr.boussole.prescription.Favourites;
import fr.boussole.prescription.PrescriptionRecords;
import fr.boussole.prescription.Prescriptions;
import fr.boussole.prescription.RenewalRequests;
import fr.boussole.prescription.Scans;
import fr.boussole.security.Backups;
import fr.boussole.security.Locking;
import fr.boussole.security.OpenPractice;
import fr.boussole.security.Session;
import fr.boussole.situation.Entitlements;
import fr.boussole.situation.SituationRecords;
import fr.boussole.situation.Situations;
import fr.boussole.situation.SocialSteps;
import fr.boussole.team.Team;
import fr.boussole.template.PersonTemplates;
import fr.boussole.template.PlanTemplates;
import fr.boussole.transmission.TransmissionRecords;
import fr.boussole.transmission.Transmissions;
import fr.boussole.transmission.UnreadTransmissions;
import fr.boussole.visit.Price;
import fr.boussole.visit.Recorder;
import fr.boussole.visit.VisitRecords;
import fr.boussole.visit.Visits;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

/** The services of an open practice, each made once: the one place that joins them, for the window and for commands. */
public final class Services {
    private final Database database;
    private final Audit journal;
    private final Session session;
    private final Clock clock;
    public final Team team;
    public final FieldHistory history;
    public final Patients patients;
    public final Directory directory;
    public final Circle circle;
    public final Prescriptions prescriptions;
    public final Favourites favourites;
    public final Alerting alerting;
    public final Endings endings;
    public final RenewalRequests requests;
    public final Scans scans;
    public final CarePlans plans;
    public final Stories stories;
    public final Goals goals;
    public final InterventionFavourites interventionFavourites;
    private final PlanImports planImports;
    public final PlanTemplates templates;
    public final PersonTemplates personTemplates;
    public final Outcomes outcomes;
    public final Victories victories;
    public final DoubleRatings doubles;
    public final Evolutions evolutions;
    public final Measures measures;
    public final Alerts alerts;
    public final Situations situations;
    public final Entitlements entitlements;
    public final SocialSteps socialSteps;
    public final UnreadTransmissions unread;
    public final Transmissions transmissions;
    public final Documents documents;
    public final Merges merges;
    public final Duplicates duplicates;
    public final Addenda addenda;
    public final PersonalRights rights;
    public final Archives archives;
    public final Visits visits;
    public final CareWork work;
    public final CategoryShares shares;
    public final Recorder recorder;
    public final Tariffs tariffs;
    public final Invoices invoices;
    public final Handovers handovers;
    public final ForeignPeople foreign;
    public final Backups backups;
    public final Locking locking;

    public Services(OpenPractice open, Clock clock) {
        database = open.database();
        journal = open.journal();
        session = open.session();
        this.clock = clock;
        team = new Team(database, journal, session::require);
        history = new FieldHistory(database, session, clock);
        patients = new Patients(database, journal, session, clock);
        directory = new Directory(database, journal, session);
        circle = new Circle(database, journal, session, history, patients);
        prescriptions = new Prescriptions(database, journal, session, clock, history, patients);
        favourites = new Favourites(database, session);
        alerting = new Alerting(database, journal, session);
        endings = new Endings(prescriptions, alerting, clock);
        requests = new RenewalRequests(journal, session, clock, new RenewalRequests.Sources(team, patients, directory));
        plans = new CarePlans(database, journal, session, clock, history, patients);
        stories = new Stories(database, journal, session, clock, history);
        interventionFavourites = new InterventionFavourites(database, journal, session);
        goals = new Goals(database, journal, session, clock, history);
        planImports = new PlanImports(database, journal, session, clock, patients);
        templates = new PlanTemplates(database, journal, session, plans, patients);
        personTemplates = new PersonTemplates(database, plans, clock);
        outcomes = new Outcomes(database, journal, session, plans);
        victories = new Victories(database, journal, session, clock, history);
        doubles = new DoubleRatings(session, clock, plans);
        evolutions = new Evolutions(session, clock, new Evolutions.Sources(plans, goals, victories, patients, team));
        measures = new Measures(database, journal, session, clock, history);
        alerts = new Alerts(database, journal, session, clock, history);
        situations = new Situations(database, journal, session, history);
        entitlements = new Entitlements(database, journal, session, history);
        socialSteps = new SocialSteps(database, journal, session, clock, history);
        unread = new UnreadTransmissions(database, journal, session, clock, team);
        transmissions = new Transmissions(database, journal, session, clock, history, unread);
        documents = new Documents(database, journal, session, clock, history);
        scans = new Scans(prescriptions, documents);
        merges = new Merges(database, journal, session, clock);
        duplicates = new Duplicates(database, session, clock);
        addenda = new Addenda(database, journal, session, clock);
        rights = new PersonalRights(database, journal, session, clock, patients, team, addenda);
        archives = new Archives(database, journal, session, clock, patients, this::records);
        visits = new Visits(database, journal, session, clock);
        recorder = new Recorder(visits, patients);
        work = new CareWork(database, journal, session, plans);
        shares = new CategoryShares(database, session);
        tariffs = new Tariffs(database, journal, session);
        MonthReader reader = new MonthReader(team, patients, prescriptions, visits, tariffs);
        invoices = new Invoices(database, journal, session, clock, reader, visits, Workers.cores());
        handovers = new Handovers(
                database,
                journal,
                session,
                clock,
                new Handovers.Sources(
                        patients,
                        visits,
                        Billed.of(invoices),
                        new PlanExtracts(database, session),
                        open::pseudonymSecret));
        foreign = new ForeignPeople(database, session, patients, clock);
        backups = new Backups(open);
        locking = new Locking(open);
    }

    /** What an import writes into. */
    public Intake.Rooms intake() {
        return new Intake.Rooms(
                database,
                team,
                patients,
                visits,
                tariffs,
                new Intake.Persons(circle, alerts, situations, entitlements, documents),
                new Intake.Cares(prescriptions, transmissions, measures),
                new Intake.Plans(planImports, goals));
    }

    /** What each room keeps of a person, in the order of her printed file. */
    public List<PersonRecords> records() {
        return List.of(
                new PatientRecords(database, session, team, history),
                new AlertRecords(alerts),
                new CircleRecords(session, circle),
                new CarePlanRecords(planPapers()),
                new PrescriptionRecords(prescriptions, clock),
                new SituationRecords(situations, entitlements, socialSteps),
                new VictoryRecords(victories, plans),
                new TransmissionRecords(transmissions, team, clock),
                new DocumentRecords(documents, team),
                new MeasureRecords(session, measures, team, clock),
                new VisitRecords(session, visits, team, clock),
                new CareWorkRecords(database, session),
                new InvoiceRecords(database, session),
                new FilingRecords(rights, addenda));
    }

    /** What leaves of a person as a whole. */
    public Dossiers dossiers() {
        return new Dossiers(database, journal, session, clock, new Dossiers.Sources(patients, team, records()));
    }

    /** The papers about a person's plan. */
    public PlanPapers planPapers() {
        return new PlanPapers(
                session,
                clock,
                new PlanPapers.Sources(plans, stories, goals, patients, circle, prescriptions, team, history));
    }

    /** What a visit's time will be billed, as the tariff and the rounding in force say. */
    public Price price() {
        return day -> {
            Optional<Tariff> tariff = tariffs.table().on(day);
            var rounding = tariffs.settings().rounding();
            return minutes -> tariff.map(held -> held.fee(rounding.round(minutes)));
        };
    }
}
