package fr.boussole.careplan;

import fr.boussole.careplan.omaha.ProblemState;
import fr.boussole.careplan.omaha.Scope;
import fr.boussole.patient.PatientId;
import java.time.LocalDate;
import java.util.List;
import org.apache.ibatis.annotations.Select;
import org.jspecify.annotations.Nullable;

/** SQL of everybody's plans without a column of words. */
interface PlanExtractMapper {
    @Select("""
            SELECT s.kept AS person, p.problem, p.scope, p.state, p.priority, p.signs, p.opened_on, p.closed_on
            FROM planned_problem p JOIN same_person s ON s.id = p.patient_id
            WHERE p.opened_on <= #{last}
            ORDER BY CASE WHEN s.kept = p.patient_id THEN 0 ELSE 1 END, p.id
            """)
    List<ProblemRow> problems(LocalDate last);

    @Select("""
            SELECT s.kept AS person, p.problem, a.rated_on, a.knowledge, a.behavior, a.status, a.occasion, a.rated_who
            FROM assessment a JOIN planned_problem p ON p.id = a.planned_problem_id
                JOIN same_person s ON s.id = p.patient_id
            WHERE a.withdrawn_on IS NULL AND a.second_of IS NULL AND a.rated_on <= #{last}
            ORDER BY a.rated_on, a.id
            """)
    List<RatingRow> ratings(LocalDate last);

    @Select("""
            SELECT s.kept AS person, p.problem, i.category, i.target, i.by_kind, i.status, i.since, i.stopped_on
            FROM intervention i JOIN planned_problem p ON p.id = i.planned_problem_id
                JOIN same_person s ON s.id = p.patient_id
            WHERE i.since <= #{last}
            ORDER BY i.id
            """)
    List<InterventionRow> interventions(LocalDate last);

    record ProblemRow(
            PatientId person,
            String problem,
            Scope scope,
            ProblemState state,
            Priority priority,
            String signs,
            LocalDate openedOn,
            @Nullable LocalDate closedOn) {}

    record RatingRow(
            PatientId person,
            String problem,
            LocalDate ratedOn,
            int knowledge,
            int behavior,
            int status,
            Occasion occasion,
            RatedWho ratedWho) {}

    record InterventionRow(
            PatientId person,
            String problem,
            String category,
            String target,
            DoerKind byKind,
            InterventionStatus status,
            LocalDate since,
            @Nullable LocalDate stoppedOn) {}
}
