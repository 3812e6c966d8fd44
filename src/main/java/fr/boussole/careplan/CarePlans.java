package fr.boussole.careplan;

import fr.boussole.careplan.omaha.OmahaCatalog;
import fr.boussole.circle.CircleMemberId;
import fr.boussole.patient.FieldHistory;
import fr.boussole.patient.Patient;
import fr.boussole.patient.PatientId;
import fr.boussole.patient.Patients;
import fr.boussole.platform.Refusal;
import fr.boussole.platform.db.Audit;
import fr.boussole.platform.db.Database;
import fr.boussole.platform.text.Texts;
import fr.boussole.prescription.PrescriptionId;
import fr.boussole.security.Session;
import fr.boussole.team.Right;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Everything the rest of the program may do with problems, ratings and interventions. */
public final class CarePlans {
    static final String PROBLEM = "planned_problem";
    static final String ASSESSMENT = "assessment";
    static final String INTERVENTION = "intervention";

    private final Database database;
    private final Audit audit;
    private final Session session;
    private final Clock clock;
    private final FieldHistory history;
    private final Patients patients;
    private final CarePlanMapper mapper;
    private final PlanRules rules = new PlanRules();
    private final Texts texts = Texts.beside(CarePlans.class);

    public CarePlans(
            Database database, Audit audit, Session session, Clock clock, FieldHistory history, Patients patients) {
        this.database = database;
        this.audit = audit;
        this.session = session;
        this.clock = clock;
        this.history = history;
        this.patients = patients;
        database.key(CircleMemberId.class, CircleMemberId::new, CircleMemberId::value);
        database.key(PrescriptionId.class, PrescriptionId::new, PrescriptionId::value);
        database.key(PlannedProblemId.class, PlannedProblemId::new, PlannedProblemId::value);
        database.key(AssessmentId.class, AssessmentId::new, AssessmentId::value);
        database.key(InterventionId.class, InterventionId::new, InterventionId::value);
        mapper = database.mapper(CarePlanMapper.class);
    }

    /** Problems ever raised with her, with their ratings and interventions. */
    public CarePlan of(PatientId person) {
        session.require(Right.CARE);
        Map<PlannedProblemId, List<Assessment>> ratings = mapper.assessments(person).stream()
                .map(AssessmentRow::assessment)
                .filter(one -> one.stands() && one.secondOf().isEmpty())
                .collect(Collectors.groupingBy(Assessment::problem));
        Map<PlannedProblemId, List<Intervention>> done = mapper.interventions(person).stream()
                .map(InterventionRow::intervention)
                .collect(Collectors.groupingBy(Intervention::problem));
        return new CarePlan(mapper.problems(person).stream()
                .map(PlannedProblemRow::planned)
                .map(one -> new CarePlan.Entry(
                        one, ratings.getOrDefault(one.id(), List.of()), done.getOrDefault(one.id(), List.of())))
                .sorted(Comparator.comparingInt(entry -> order(entry.problem())))
                .toList());
    }

    public Optional<PlannedProblem> byId(PlannedProblemId id) {
        session.require(Right.CARE);
        return mapper.problem(id).map(PlannedProblemRow::planned);
    }

    /** Every rating of a problem, withdrawn and second ones among them; oldest first. */
    public List<Assessment> assessments(PlannedProblemId problem) {
        session.require(Right.CARE);
        return mapper.assessmentsOf(problem).stream()
                .map(AssessmentRow::assessment)
                .toList();
    }

    public PlannedProblemId nextProblem() {
        return new PlannedProblemId(mapper.nextProblem());
    }

    public AssessmentId nextAssessment() {
        return new AssessmentId(mapper.nextAssessment());
    }

    public InterventionId nextIntervention() {
        return new InterventionId(mapper.nextIntervention());
    }

    /**
     * Writes a problem that was not in her plan.
     *
     * @param rating made with it
     * @throws Refusal as {@link #save}, and when the problem is in her plan already
     */
    public PlannedProblem add(PlannedProblem one, Optional<Assessment> rating) {
        session.require(Right.CARE);
        rules.refuse(one, birth(one.patient()), today());
        return database.together(() -> {
            if (mapper.count(one.patient(), one.problem().code()) > 0) {
                throw new Refusal(texts.get("problem.twice"));
            }
            mapper.addProblem(PlannedProblemRow.of(one));
            audit.note(Audit.Action.CREATE, PROBLEM, one.id().value());
            rating.ifPresent(made -> write(made, one));
            return one.with(1);
        });
    }

    /**
     * Writes it as it now is: other modifiers, lowered, closed, opened again.
     *
     * @param rating made with the change; the last one of a problem that is lowered or closed by it
     * @return the same with its new version
     * @throws Refusal at {@code signs}, {@code words}, {@code onset}, {@code reviewDays}, {@code why}, {@code on}, as
     *     {@link #rate} for the rating, or when it was changed since it was read
     */
    public PlannedProblem save(PlannedProblem one, Optional<Assessment> rating) {
        session.require(Right.CARE);
        rules.refuse(one, birth(one.patient()), today());
        return database.together(() -> {
            PlannedProblem before = mapper.problem(one.id())
                    .map(PlannedProblemRow::planned)
                    .orElseThrow(() -> new Refusal(texts.get("unknown")));
            rating.ifPresent(made -> write(made, before.actedOn() ? before : one));
            if (mapper.saveProblem(PlannedProblemRow.of(one)) == 0) {
                throw new Refusal(texts.get("changed.meanwhile"));
            }
            history.note(one.patient(), PROBLEM, one.id().value(), before, one);
            audit.note(Audit.Action.UPDATE, PROBLEM, one.id().value());
            return one.with(one.version() + 1);
        });
    }

    /**
     * Writes one rating of a problem that is acted on.
     *
     * @throws Refusal at {@code ratedOn}, {@code ratedName} or {@code reason}, or for a problem documented only or
     *     closed
     */
    public void rate(Assessment one) {
        session.require(Right.CARE);
        database.together(() -> {
            PlannedProblem of = mapper.problem(one.problem())
                    .map(PlannedProblemRow::planned)
                    .orElseThrow(() -> new Refusal(texts.get("unknown")));
            write(one, of);
            return true;
        });
    }

    private void write(Assessment one, PlannedProblem of) {
        rules.refuse(one, of, birth(of.patient()), today());
        if (one.secondOf().isPresent()) {
            rules.refuseSecond(one, assessments(of.id()));
        }
        mapper.addAssessment(AssessmentRow.of(one));
        audit.note(Audit.Action.CREATE, ASSESSMENT, one.id().value());
    }

    /**
     * Takes a rating out of curves and outcomes; it stays in the history with its reason.
     *
     * @throws Refusal at {@code why} without a reason, or when it was changed since it was read
     */
    public Assessment withdraw(Assessment one, String why) {
        session.require(Right.CARE);
        Ending ending = Ending.of(today(), why.strip());
        rules.refuse(ending, today(), today());
        return change(one, ending, Audit.Action.DELETE);
    }

    /** Takes a withdrawal back. */
    public Assessment restore(Assessment one) {
        session.require(Right.CARE);
        return change(one, Ending.NONE, Audit.Action.UPDATE);
    }

    private Assessment change(Assessment one, Ending withdrawn, Audit.Action action) {
        return database.together(() -> {
            Assessment before = mapper.assessment(one.id())
                    .map(AssessmentRow::assessment)
                    .orElseThrow(() -> new Refusal(texts.get("unknown")));
            Assessment after = before.with(withdrawn, one.version());
            if (mapper.saveWithdrawal(AssessmentRow.of(after)) == 0) {
                throw new Refusal(texts.get("changed.meanwhile"));
            }
            PatientId person = mapper.problem(one.problem()).orElseThrow().patientId();
            history.note(person, ASSESSMENT, one.id().value(), before, after);
            audit.note(action, ASSESSMENT, one.id().value());
            return before.with(withdrawn, one.version() + 1);
        });
    }

    /**
     * Writes new interventions, all or none.
     *
     * @throws Refusal at {@code detail}, {@code doer} or {@code frequency}, or for a problem documented only
     */
    public void add(List<Intervention> several) {
        session.require(Right.CARE);
        database.together(() -> {
            for (Intervention one : several) {
                rules.refuse(one, problem(one), today());
                mapper.addIntervention(InterventionRow.of(one));
                audit.note(Audit.Action.CREATE, INTERVENTION, one.id().value());
            }
            return true;
        });
    }

    /**
     * Writes it as it now is: changed, done, stopped, taken up again.
     *
     * @return the same with its new version
     * @throws Refusal as {@link #add(List)}, at {@code why} or {@code on}, or when it was changed since it was read
     */
    public Intervention save(Intervention one) {
        session.require(Right.CARE);
        return database.together(() -> {
            Intervention before = mapper.intervention(one.id())
                    .map(InterventionRow::intervention)
                    .orElseThrow(() -> new Refusal(texts.get("unknown")));
            PlannedProblem of = problem(one);
            rules.refuse(one, of, today());
            if (mapper.saveIntervention(InterventionRow.of(one)) == 0) {
                throw new Refusal(texts.get("changed.meanwhile"));
            }
            history.note(of.patient(), INTERVENTION, one.id().value(), before, one);
            audit.note(Audit.Action.UPDATE, INTERVENTION, one.id().value());
            return one.with(one.version() + 1);
        });
    }

    /** For the journal: her plan was printed, or saved as a file. */
    public void noteUse(PatientId person, boolean printed) {
        session.require(Right.CARE);
        audit.note(printed ? Audit.Action.PRINT : Audit.Action.EXPORT, PROBLEM, person.value());
    }

    private PlannedProblem problem(Intervention one) {
        return mapper.problem(one.problem())
                .map(PlannedProblemRow::planned)
                .orElseThrow(() -> new Refusal(texts.get("unknown")));
    }

    private LocalDate birth(PatientId person) {
        Patient one = patients.byIds(Set.of(person)).get(person);
        if (one == null) {
            throw new Refusal(texts.get("person.unknown"));
        }
        return one.identity().birthDate();
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    private static int order(PlannedProblem one) {
        return OmahaCatalog.get().problems().indexOf(one.problem());
    }
}
