package fr.boussole.careplan;

import fr.boussole.patient.PatientId;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;
import org.jspecify.annotations.Nullable;

/** SQL of goals; what is read of a person counts the files joined to hers. */
interface GoalMapper {
    @Select("SELECT NEXT VALUE FOR goal_seq FROM SYSTEM_RANGE(1, #{count})")
    List<GoalId> nextIds(int count);

    @Select("SELECT * FROM goal WHERE id = #{id}")
    Optional<GoalRow> byId(GoalId id);

    /** Open ones first, the soonest due before; then the newest ended. */
    @Select("""
            SELECT * FROM goal WHERE patient_id IN (SELECT id FROM same_person WHERE kept = #{person})
            ORDER BY CASE WHEN outcome = 'OPEN' THEN 0 ELSE 1 END, ended_on DESC NULLS LAST, due_on NULLS LAST, id
            """)
    List<GoalRow> of(PatientId person);

    @Insert("""
            INSERT INTO goal (id, patient_id, goal, measure, due_on, proposed_by, agreement, reason, outcome, ended_on,
                version)
            VALUES (#{id}, #{patientId}, #{goal}, #{measure}, #{dueOn}, #{proposedBy}, #{agreement}, #{reason},
                #{outcome}, #{endedOn}, 1)
            """)
    void add(GoalRow row);

    @Update("""
            UPDATE goal SET goal = #{goal}, measure = #{measure}, due_on = #{dueOn}, proposed_by = #{proposedBy},
                agreement = #{agreement}, reason = #{reason}, outcome = #{outcome}, ended_on = #{endedOn},
                version = version + 1
            WHERE id = #{id} AND version = #{version}
            """)
    int save(GoalRow row);

    /** One statement for many rows: each column travels as one array. */
    @Insert("""
            INSERT INTO goal (id, patient_id, goal, measure, due_on, proposed_by, agreement, reason, outcome, ended_on,
                version)
            SELECT id, patient_id, goal, measure, due_on, proposed_by, agreement, reason, outcome, ended_on, 1
            FROM UNNEST(
                CAST(#{ids,typeHandler=org.apache.ibatis.type.ArrayTypeHandler} AS BIGINT ARRAY),
                CAST(#{patients,typeHandler=org.apache.ibatis.type.ArrayTypeHandler} AS BIGINT ARRAY),
                CAST(#{goals,typeHandler=org.apache.ibatis.type.ArrayTypeHandler} AS VARCHAR ARRAY),
                CAST(#{measures,typeHandler=org.apache.ibatis.type.ArrayTypeHandler} AS VARCHAR ARRAY),
                CAST(#{dues,typeHandler=org.apache.ibatis.type.ArrayTypeHandler} AS DATE ARRAY),
                CAST(#{proposers,typeHandler=org.apache.ibatis.type.ArrayTypeHandler} AS VARCHAR ARRAY),
                CAST(#{agreements,typeHandler=org.apache.ibatis.type.ArrayTypeHandler} AS VARCHAR ARRAY),
                CAST(#{reasons,typeHandler=org.apache.ibatis.type.ArrayTypeHandler} AS VARCHAR ARRAY),
                CAST(#{outcomes,typeHandler=org.apache.ibatis.type.ArrayTypeHandler} AS VARCHAR ARRAY),
                CAST(#{ends,typeHandler=org.apache.ibatis.type.ArrayTypeHandler} AS DATE ARRAY))
                AS row_of (id, patient_id, goal, measure, due_on, proposed_by, agreement, reason, outcome, ended_on)
            """)
    int addAll(GoalColumns columns);

    /** As the table holds it. */
    record GoalRow(
            GoalId id,
            PatientId patientId,
            String goal,
            String measure,
            @Nullable LocalDate dueOn,
            ProposedBy proposedBy,
            Agreement agreement,
            String reason,
            GoalOutcome outcome,
            @Nullable LocalDate endedOn,
            int version) {
        static GoalRow of(Goal one) {
            return new GoalRow(
                    one.id(),
                    one.patient(),
                    one.goal().strip(),
                    one.measure().strip(),
                    one.dueOn().orElse(null),
                    one.decision().by(),
                    one.decision().agreement(),
                    one.decision().reason().strip(),
                    one.end().outcome(),
                    one.end().on().orElse(null),
                    one.version());
        }

        Goal asGoal() {
            return new Goal(
                    id,
                    patientId,
                    goal,
                    measure,
                    Optional.ofNullable(dueOn),
                    new Goal.Decision(proposedBy, agreement, reason),
                    new Goal.End(outcome, Optional.ofNullable(endedOn)),
                    version);
        }
    }
}
