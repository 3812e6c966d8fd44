package fr.boussole.careplan;

import fr.boussole.circle.CircleMemberId;
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
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;
import java.util.stream.Gatherers;

/** Whole plans noted elsewhere, thousands at once, under the same rules as one noted here. */
public final class PlanImports {
    private static final int BATCH = 1000;

    private final Database database;
    private final Audit audit;
    private final Session session;
    private final Clock clock;
    private final Patients patients;
    private final PlanImportMapper mapper;
    private final PlanRules rules = new PlanRules();
    private final Texts texts = Texts.beside(PlanImports.class);

    public PlanImports(Database database, Audit audit, Session session, Clock clock, Patients patients) {
        this.database = database;
        this.audit = audit;
        this.session = session;
        this.clock = clock;
        this.patients = patients;
        database.key(CircleMemberId.class, CircleMemberId::new, CircleMemberId::value);
        database.key(PrescriptionId.class, PrescriptionId::new, PrescriptionId::value);
        database.key(PlannedProblemId.class, PlannedProblemId::new, PlannedProblemId::value);
        database.key(AssessmentId.class, AssessmentId::new, AssessmentId::value);
        database.key(InterventionId.class, InterventionId::new, InterventionId::value);
        mapper = database.mapper(PlanImportMapper.class);
    }

    /**
     * Problems with what belongs to them. Keys hold these together and no more: each gets a new one when it is written.
     *
     * @param problems a closed one may have ratings up to the day it was closed
     */
    public record Batch(List<PlannedProblem> problems, List<Assessment> ratings, List<Intervention> interventions) {
        public Batch {
            problems = List.copyOf(problems);
            ratings = List.copyOf(ratings);
            interventions = List.copyOf(interventions);
        }

        public boolean empty() {
            return problems.isEmpty() && ratings.isEmpty() && interventions.isEmpty();
        }

        @Override
        public String toString() {
            return "Batch[" + problems.size() + "]";
        }
    }

    /**
     * Writes all or none, with one note in the journal for each kind.
     *
     * @return how many problems, ratings and interventions were written
     * @throws Refusal as {@link CarePlans#add}, {@link CarePlans#rate} and {@link CarePlans#add(List)}, when a problem
     *     is in somebody's plan already, or when a rating or an intervention belongs to no problem of the batch
     */
    public long addAll(Batch batch) {
        session.require(Right.ADMIN);
        check(batch);
        return database.together(() -> {
            refuseKnown(batch.problems());
            Iterator<PlannedProblemId> keys =
                    mapper.nextProblems(batch.problems().size()).iterator();
            Map<PlannedProblemId, PlannedProblemId> kept = new HashMap<>();
            batch.problems().forEach(one -> kept.put(one.id(), keys.next()));
            long problems = write(
                    batch.problems(),
                    one -> row(one, key(kept, one.id())),
                    rows -> mapper.addProblems(new PlanColumns.Problems(rows)));
            Iterator<AssessmentId> rated =
                    mapper.nextAssessments(batch.ratings().size()).iterator();
            long ratings = write(
                    batch.ratings(),
                    one -> row(one, rated.next(), key(kept, one.problem())),
                    rows -> mapper.addAssessments(new PlanColumns.Assessments(rows)));
            Iterator<InterventionId> done =
                    mapper.nextInterventions(batch.interventions().size()).iterator();
            long interventions = write(
                    batch.interventions(),
                    one -> row(one, done.next(), key(kept, one.problem())),
                    rows -> mapper.addInterventions(new PlanColumns.Interventions(rows)));
            audit.note(Audit.Action.IMPORT, CarePlans.PROBLEM, problems);
            audit.note(Audit.Action.IMPORT, CarePlans.ASSESSMENT, ratings);
            audit.note(Audit.Action.IMPORT, CarePlans.INTERVENTION, interventions);
            return problems + ratings + interventions;
        });
    }

    private static <T, R> long write(List<T> all, Function<T, R> row, ToLongFunction<List<R>> insert) {
        return all.stream()
                .gather(Gatherers.windowFixed(BATCH))
                .mapToLong(some -> insert.applyAsLong(some.stream().map(row).toList()))
                .sum();
    }

    private void check(Batch batch) {
        LocalDate today = LocalDate.now(clock);
        Map<PatientId, Patient> people = patients.byIds(
                batch.problems().stream().map(PlannedProblem::patient).collect(Collectors.toSet()));
        Map<PlannedProblemId, PlannedProblem> known = new HashMap<>();
        Set<Raised> raised = new HashSet<>();
        for (PlannedProblem one : batch.problems()) {
            rules.refuse(one, birth(people, one), today);
            if (known.put(one.id(), one) != null || !raised.add(Raised.of(one))) {
                throw new Refusal(texts.get("problem.twice"));
            }
        }
        for (Assessment one : batch.ratings()) {
            PlannedProblem of = of(known, one.problem());
            // It was open when it was rated.
            rules.refuse(one, of.with(Ending.NONE), birth(people, of), today);
            if (of.ending().on().filter(one.ratedOn()::isAfter).isPresent()) {
                throw new Refusal(texts.get("rule.closed.rated"));
            }
        }
        for (Intervention one : batch.interventions()) {
            rules.refuse(one, of(known, one.problem()), today);
        }
    }

    private LocalDate birth(Map<PatientId, Patient> people, PlannedProblem one) {
        Patient patient = people.get(one.patient());
        if (patient == null) {
            throw new Refusal(texts.get("person.unknown"));
        }
        return patient.identity().birthDate();
    }

    private PlannedProblem of(Map<PlannedProblemId, PlannedProblem> known, PlannedProblemId id) {
        return Optional.ofNullable(known.get(id)).orElseThrow(() -> new Refusal(texts.get("unknown")));
    }

    private static PlannedProblemId key(Map<PlannedProblemId, PlannedProblemId> kept, PlannedProblemId id) {
        return Optional.ofNullable(kept.get(id)).orElseThrow();
    }

    private void refuseKnown(List<PlannedProblem> problems) {
        Set<Raised> there = Set.copyOf(mapper.raised());
        if (problems.stream().map(Raised::of).anyMatch(there::contains)) {
            throw new Refusal(texts.get("problem.twice"));
        }
    }

    /** What is in a plan at most once. */
    record Raised(PatientId patientId, String problem) {
        static Raised of(PlannedProblem one) {
            return new Raised(one.patient(), one.problem().code());
        }
    }

    private static PlannedProblemRow row(PlannedProblem one, PlannedProblemId key) {
        return PlannedProblemRow.of(new PlannedProblem(
                key,
                one.patient(),
                one.problem(),
                one.scope(),
                one.state(),
                one.priority(),
                one.signs(),
                one.words(),
                one.onset(),
                one.prescription(),
                one.reviewDays(),
                one.openedOn(),
                one.ending(),
                1));
    }

    private static AssessmentRow row(Assessment one, AssessmentId key, PlannedProblemId of) {
        return AssessmentRow.of(new Assessment(
                key,
                of,
                one.member(),
                one.ratedOn(),
                one.rating(),
                one.occasion(),
                one.rated(),
                one.reason(),
                Optional.empty(),
                Ending.NONE,
                1));
    }

    private static InterventionRow row(Intervention one, InterventionId key, PlannedProblemId of) {
        return InterventionRow.of(new Intervention(
                key,
                of,
                one.category(),
                one.target(),
                one.detail(),
                one.doer(),
                one.frequency(),
                one.status(),
                one.since(),
                one.ending(),
                1));
    }
}
