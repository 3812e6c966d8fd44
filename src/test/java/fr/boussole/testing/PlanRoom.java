package fr.boussole.testing;

import fr.boussole.careplan.Assessment;
import fr.boussole.careplan.CarePlan;
import fr.boussole.careplan.CarePlans;
import fr.boussole.careplan.Doer;
import fr.boussole.careplan.Ending;
import fr.boussole.careplan.Goals;
import fr.boussole.careplan.Intervention;
import fr.boussole.careplan.InterventionStatus;
import fr.boussole.careplan.Occasion;
import fr.boussole.careplan.PlannedProblem;
import fr.boussole.careplan.Priority;
import fr.boussole.careplan.Rating;
import fr.boussole.careplan.Stories;
import fr.boussole.careplan.omaha.OmahaCatalog;
import fr.boussole.careplan.omaha.Problem;
import fr.boussole.careplan.omaha.ProblemState;
import fr.boussole.careplan.omaha.Scope;
import fr.boussole.circle.Circle;
import fr.boussole.directory.Directory;
import fr.boussole.patient.FieldHistory;
import fr.boussole.patient.PatientId;
import fr.boussole.patient.Patients;
import fr.boussole.platform.db.Database;
import fr.boussole.prescription.Prescriptions;
import fr.boussole.team.MemberId;
import fr.boussole.team.Team;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Two nurses and two people on a real file, on 21 November 2026 at 10:00, with what a plan is made of. */
public final class PlanRoom implements AutoCloseable {
    public static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
    public static final MemberId HB = new MemberId(1);
    public static final MemberId AL = new MemberId(2);
    public static final PatientId HER = new PatientId(7);
    public static final PatientId OTHER = new PatientId(8);

    public final TestSession session = new TestSession();
    public final MovingClock clock = new MovingClock();
    public final OmahaCatalog omaha = OmahaCatalog.get();
    public final Database database;
    public final Team team;
    public final Patients patients;
    public final FieldHistory history;
    public final Directory directory;
    public final Circle circle;
    public final Prescriptions prescriptions;
    public final CarePlans plans;
    public final Stories stories;
    public final Goals goals;

    public PlanRoom(Path folder) {
        database = TestDatabase.fresh(folder);
        team = new Team(database, session, session::require);
        team.add(Samples.member(1, "HB", "Béranger", "Héloïse"));
        team.add(Samples.member(2, "AL", "Le Guennec-d'Orée", "Anne-Sophie"));
        patients = new Patients(database, session, session, clock);
        patients.add(Samples.patient(7, "d'Hautefeuille", "Geneviève"));
        patients.add(Samples.patient(8, "Maëstracci-Poli de La Rochefoucauld", "Marie-Ange"));
        history = new FieldHistory(database, session, clock);
        directory = new Directory(database, session, session);
        circle = new Circle(database, session, session, history, patients);
        prescriptions = new Prescriptions(database, session, session, clock, history, patients);
        plans = new CarePlans(database, session, session, clock, history, patients);
        stories = new Stories(database, session, session, clock, history);
        goals = new Goals(database, session, session, clock, history);
        session.noted.clear();
    }

    /** Not yet written: acted on, actual with these signs, potential without any. */
    public PlannedProblem problem(String code, String... signs) {
        Problem problem = omaha.problem(code).orElseThrow();
        return new PlannedProblem(
                plans.nextProblem(),
                HER,
                problem,
                Scope.INDIVIDUAL,
                signs.length == 0 ? ProblemState.POTENTIAL : ProblemState.ACTUAL,
                Priority.HIGH,
                Stream.of(signs).map(sign -> problem.sign(sign).orElseThrow()).toList(),
                "",
                Optional.empty(),
                Optional.empty(),
                PlannedProblem.REVIEW_DAYS,
                LocalDate.now(clock),
                Ending.NONE,
                1);
    }

    /** Written. */
    public PlannedProblem added(String code, String... signs) {
        return plans.add(problem(code, signs), Optional.empty());
    }

    /** Not yet written. */
    public Assessment rating(PlannedProblem of, LocalDate day, Occasion occasion, int... kbs) {
        return new Assessment(
                plans.nextAssessment(),
                of.id(),
                HB,
                day,
                new Rating(kbs[0], kbs[1], kbs[2]),
                occasion,
                Assessment.Rated.PERSON,
                "",
                Optional.empty(),
                Ending.NONE,
                1);
    }

    /** Written. */
    public Assessment rated(PlannedProblem of, LocalDate day, Occasion occasion, int... kbs) {
        Assessment made = rating(of, day, occasion, kbs);
        plans.rate(made);
        return made;
    }

    /** Not yet written: by a nurse, every day. */
    public Intervention intervention(PlannedProblem of, String category, String target, String detail) {
        return new Intervention(
                plans.nextIntervention(),
                of.id(),
                omaha.category(category).orElseThrow(),
                omaha.target(target).orElseThrow(),
                detail,
                Doer.NURSE,
                "chaque jour",
                InterventionStatus.PLANNED,
                LocalDate.now(clock),
                Ending.NONE,
                1);
    }

    /** Her plan holds skin, social contact and medication, rated four times since May; pain is documented only. */
    public PlanRoom filled() {
        clock.forward(java.time.Duration.ofDays(-188));
        PlannedProblem skin = added("26", "01", "03");
        PlannedProblem contact = added("07", "01");
        PlannedProblem medication = added("42", "02");
        PlannedProblem pain = problem("24", "01");
        plans.add(lowered(pain), Optional.empty());
        plans.add(List.of(
                intervention(skin, "02", "14", "Pansement hydrocolloïde, sérum physiologique"),
                intervention(skin, "01", "51", "Lui montrer à regarder ses talons chaque soir"),
                intervention(medication, "04", "32", "Vertiges, somnolence le matin")));
        clock.forward(java.time.Duration.ofDays(188));
        LocalDate may = TODAY.minusDays(187);
        rated(skin, may, Occasion.ADMISSION, 2, 2, 2);
        rated(skin, may.plusDays(60), Occasion.INTERIM, 3, 2, 2);
        rated(skin, may.plusDays(124), Occasion.INTERIM, 3, 4, 3);
        rated(contact, may, Occasion.ADMISSION, 3, 2, 2);
        rated(medication, may, Occasion.ADMISSION, 2, 3, 3);
        session.noted.clear();
        return this;
    }

    private static PlannedProblem lowered(PlannedProblem one) {
        return new PlannedProblem(
                one.id(),
                one.patient(),
                one.problem(),
                one.scope(),
                one.state(),
                Priority.LOW,
                one.signs(),
                one.words(),
                one.onset(),
                one.prescription(),
                one.reviewDays(),
                one.openedOn(),
                one.ending(),
                one.version());
    }

    public CarePlan.Entry entry(String code) {
        return plans.of(HER).of(omaha.problem(code).orElseThrow()).orElseThrow();
    }

    @Override
    public void close() {
        database.close();
    }
}
