package fr.boussole.careplan;

import java.util.List;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Select;

/** SQL of many plans at once: one statement for thousands of rows, each column travels as one array. */
interface PlanImportMapper {
    @Select("SELECT NEXT VALUE FOR planned_problem_seq FROM SYSTEM_RANGE(1, #{count})")
    List<PlannedProblemId> nextProblems(int count);

    @Select("SELECT NEXT VALUE FOR assessment_seq FROM SYSTEM_RANGE(1, #{count})")
    List<AssessmentId> nextAssessments(int count);

    @Select("SELECT NEXT VALUE FOR intervention_seq FROM SYSTEM_RANGE(1, #{count})")
    List<InterventionId> nextInterventions(int count);

    @Select("SELECT patient_id, problem FROM planned_problem")
    List<PlanImports.Raised> raised();

    @Insert("""
            INSERT INTO planned_problem (
                id, patient_id, problem, scope, state, priority, signs, words, onset, prescription_id,
                review_days, opened_on, closed_on, closed_why, version)
            SELECT
                id, patient_id, problem, scope, state, priority, signs, words, onset, prescription_id,
                review_days, opened_on, closed_on, closed_why, 1
            FROM UNNEST(
                CAST(#{ids,typeHandler=org.apache.ibatis.type.ArrayTypeHandler} AS BIGINT ARRAY),
                CAST(#{patients,typeHandler=org.apache.ibatis.type.ArrayTypeHandler} AS BIGINT ARRAY),
                CAST(#{problems,typeHandler=org.apache.ibatis.type.ArrayTypeHandler} AS VARCHAR ARRAY),
                CAST(#{scopes,typeHandler=org.apache.ibatis.type.ArrayTypeHandler} AS VARCHAR ARRAY),
                CAST(#{states,typeHandler=org.apache.ibatis.type.ArrayTypeHandler} AS VARCHAR ARRAY),
                CAST(#{priorities,typeHandler=org.apache.ibatis.type.ArrayTypeHandler} AS VARCHAR ARRAY),
                CAST(#{signs,typeHandler=org.apache.ibatis.type.ArrayTypeHandler} AS VARCHAR ARRAY),
                CAST(#{words,typeHandler=org.apache.ibatis.type.ArrayTypeHandler} AS VARCHAR ARRAY),
                CAST(#{onsets,typeHandler=org.apache.ibatis.type.ArrayTypeHandler} AS DATE ARRAY),
                CAST(#{prescriptions,typeHandler=org.apache.ibatis.type.ArrayTypeHandler} AS BIGINT ARRAY),
                CAST(#{reviewDays,typeHandler=org.apache.ibatis.type.ArrayTypeHandler} AS INT ARRAY),
                CAST(#{opened,typeHandler=org.apache.ibatis.type.ArrayTypeHandler} AS DATE ARRAY),
                CAST(#{closed,typeHandler=org.apache.ibatis.type.ArrayTypeHandler} AS DATE ARRAY),
                CAST(#{reasons,typeHandler=org.apache.ibatis.type.ArrayTypeHandler} AS VARCHAR ARRAY))
                AS row_of (
                    id, patient_id, problem, scope, state, priority, signs, words, onset, prescription_id,
                    review_days, opened_on, closed_on, closed_why)
            """)
    int addProblems(PlanColumns.Problems columns);

    @Insert("""
            INSERT INTO assessment (
                id, planned_problem_id, member_id, rated_on, knowledge, behavior, status, occasion, rated_who,
                rated_name, reason, withdrawn_why, version)
            SELECT
                id, planned_problem_id, member_id, rated_on, knowledge, behavior, status, occasion, rated_who,
                rated_name, reason, withdrawn_why, 1
            FROM UNNEST(
                CAST(#{ids,typeHandler=org.apache.ibatis.type.ArrayTypeHandler} AS BIGINT ARRAY),
                CAST(#{problems,typeHandler=org.apache.ibatis.type.ArrayTypeHandler} AS BIGINT ARRAY),
                CAST(#{members,typeHandler=org.apache.ibatis.type.ArrayTypeHandler} AS BIGINT ARRAY),
                CAST(#{days,typeHandler=org.apache.ibatis.type.ArrayTypeHandler} AS DATE ARRAY),
                CAST(#{knowledge,typeHandler=org.apache.ibatis.type.ArrayTypeHandler} AS INT ARRAY),
                CAST(#{behaviors,typeHandler=org.apache.ibatis.type.ArrayTypeHandler} AS INT ARRAY),
                CAST(#{statuses,typeHandler=org.apache.ibatis.type.ArrayTypeHandler} AS INT ARRAY),
                CAST(#{occasions,typeHandler=org.apache.ibatis.type.ArrayTypeHandler} AS VARCHAR ARRAY),
                CAST(#{who,typeHandler=org.apache.ibatis.type.ArrayTypeHandler} AS VARCHAR ARRAY),
                CAST(#{names,typeHandler=org.apache.ibatis.type.ArrayTypeHandler} AS VARCHAR ARRAY),
                CAST(#{reasons,typeHandler=org.apache.ibatis.type.ArrayTypeHandler} AS VARCHAR ARRAY),
                CAST(#{withdrawals,typeHandler=org.apache.ibatis.type.ArrayTypeHandler} AS VARCHAR ARRAY))
                AS row_of (
                    id, planned_problem_id, member_id, rated_on, knowledge, behavior, status, occasion,
                    rated_who, rated_name, reason, withdrawn_why)
            """)
    int addAssessments(PlanColumns.Assessments columns);

    @Insert("""
            INSERT INTO intervention (
                id, planned_problem_id, category, target, detail, by_kind, circle_member_id, by_name, frequency,
                status, since, stopped_on, stopped_why, version)
            SELECT
                id, planned_problem_id, category, target, detail, by_kind, circle_member_id, by_name, frequency,
                status, since, stopped_on, stopped_why, 1
            FROM UNNEST(
                CAST(#{ids,typeHandler=org.apache.ibatis.type.ArrayTypeHandler} AS BIGINT ARRAY),
                CAST(#{problems,typeHandler=org.apache.ibatis.type.ArrayTypeHandler} AS BIGINT ARRAY),
                CAST(#{categories,typeHandler=org.apache.ibatis.type.ArrayTypeHandler} AS VARCHAR ARRAY),
                CAST(#{targets,typeHandler=org.apache.ibatis.type.ArrayTypeHandler} AS VARCHAR ARRAY),
                CAST(#{details,typeHandler=org.apache.ibatis.type.ArrayTypeHandler} AS VARCHAR ARRAY),
                CAST(#{kinds,typeHandler=org.apache.ibatis.type.ArrayTypeHandler} AS VARCHAR ARRAY),
                CAST(#{around,typeHandler=org.apache.ibatis.type.ArrayTypeHandler} AS BIGINT ARRAY),
                CAST(#{names,typeHandler=org.apache.ibatis.type.ArrayTypeHandler} AS VARCHAR ARRAY),
                CAST(#{frequencies,typeHandler=org.apache.ibatis.type.ArrayTypeHandler} AS VARCHAR ARRAY),
                CAST(#{statuses,typeHandler=org.apache.ibatis.type.ArrayTypeHandler} AS VARCHAR ARRAY),
                CAST(#{since,typeHandler=org.apache.ibatis.type.ArrayTypeHandler} AS DATE ARRAY),
                CAST(#{stopped,typeHandler=org.apache.ibatis.type.ArrayTypeHandler} AS DATE ARRAY),
                CAST(#{reasons,typeHandler=org.apache.ibatis.type.ArrayTypeHandler} AS VARCHAR ARRAY))
                AS row_of (
                    id, planned_problem_id, category, target, detail, by_kind, circle_member_id, by_name,
                    frequency, status, since, stopped_on, stopped_why)
            """)
    int addInterventions(PlanColumns.Interventions columns);
}
