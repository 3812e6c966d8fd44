package fr.boussole.careplan;

import fr.boussole.patient.PatientId;
import java.util.List;
import java.util.Optional;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;

/** SQL of plans; what is read of a person counts the files joined to hers. */
interface CarePlanMapper {
    String HERS = " (SELECT id FROM same_person WHERE kept = #{person}) ";

    @Select("SELECT NEXT VALUE FOR planned_problem_seq")
    long nextProblem();

    @Select("SELECT NEXT VALUE FOR assessment_seq")
    long nextAssessment();

    @Select("SELECT NEXT VALUE FOR intervention_seq")
    long nextIntervention();

    @Select("SELECT * FROM planned_problem WHERE id = #{id}")
    Optional<PlannedProblemRow> problem(PlannedProblemId id);

    /** Hers first. */
    @Select("SELECT * FROM planned_problem WHERE patient_id IN" + HERS + """
            ORDER BY CASE WHEN patient_id = #{person} THEN 0 ELSE 1 END, id
            """)
    List<PlannedProblemRow> problems(PatientId person);

    @Select("SELECT COUNT(*) FROM planned_problem WHERE patient_id = #{person} AND problem = #{problem}")
    int count(PatientId person, String problem);

    @Insert("""
            INSERT INTO planned_problem (id, patient_id, problem, scope, state, priority, signs, words, onset,
                prescription_id, review_days, opened_on, closed_on, closed_why, version)
            VALUES (#{id}, #{patientId}, #{problem}, #{scope}, #{state}, #{priority}, #{signs}, #{words}, #{onset},
                #{prescriptionId}, #{reviewDays}, #{openedOn}, #{closedOn}, #{closedWhy}, 1)
            """)
    void addProblem(PlannedProblemRow row);

    @Update("""
            UPDATE planned_problem SET scope = #{scope}, state = #{state}, priority = #{priority}, signs = #{signs},
                words = #{words}, onset = #{onset}, prescription_id = #{prescriptionId}, review_days = #{reviewDays},
                opened_on = #{openedOn}, closed_on = #{closedOn}, closed_why = #{closedWhy}, version = version + 1
            WHERE id = #{id} AND version = #{version}
            """)
    int saveProblem(PlannedProblemRow row);

    @Select("SELECT * FROM assessment WHERE id = #{id}")
    Optional<AssessmentRow> assessment(AssessmentId id);

    /** Oldest first, withdrawn and second ones among them. */
    @Select("""
            SELECT a.* FROM assessment a JOIN planned_problem p ON p.id = a.planned_problem_id
            WHERE p.patient_id IN
            """ + HERS + "ORDER BY a.rated_on, a.id")
    List<AssessmentRow> assessments(PatientId person);

    @Select("SELECT * FROM assessment WHERE planned_problem_id = #{problem} ORDER BY rated_on, id")
    List<AssessmentRow> assessmentsOf(PlannedProblemId problem);

    @Insert("""
            INSERT INTO assessment (id, planned_problem_id, member_id, rated_on, knowledge, behavior, status, occasion,
                rated_who, rated_name, reason, second_of, withdrawn_on, withdrawn_why, version)
            VALUES (#{id}, #{plannedProblemId}, #{memberId}, #{ratedOn}, #{knowledge}, #{behavior}, #{status},
                #{occasion}, #{ratedWho}, #{ratedName}, #{reason}, #{secondOf}, NULL, '', 1)
            """)
    void addAssessment(AssessmentRow row);

    @Update("""
            UPDATE assessment SET withdrawn_on = #{withdrawnOn}, withdrawn_why = #{withdrawnWhy}, version = version + 1
            WHERE id = #{id} AND version = #{version}
            """)
    int saveWithdrawal(AssessmentRow row);

    @Select("SELECT * FROM intervention WHERE id = #{id}")
    Optional<InterventionRow> intervention(InterventionId id);

    @Select("""
            SELECT i.* FROM intervention i JOIN planned_problem p ON p.id = i.planned_problem_id
            WHERE p.patient_id IN
            """ + HERS + """
            ORDER BY CASE WHEN i.status = 'PLANNED' AND i.stopped_on IS NULL THEN 0 ELSE 1 END, i.category, i.target, i.id
            """)
    List<InterventionRow> interventions(PatientId person);

    @Insert("""
            INSERT INTO intervention (id, planned_problem_id, category, target, detail, by_kind, circle_member_id,
                by_name, frequency, status, since, stopped_on, stopped_why, version)
            VALUES (#{id}, #{plannedProblemId}, #{category}, #{target}, #{detail}, #{byKind}, #{circleMemberId},
                #{byName}, #{frequency}, #{status}, #{since}, #{stoppedOn}, #{stoppedWhy}, 1)
            """)
    void addIntervention(InterventionRow row);

    @Update("""
            UPDATE intervention SET category = #{category}, target = #{target}, detail = #{detail}, by_kind = #{byKind},
                circle_member_id = #{circleMemberId}, by_name = #{byName}, frequency = #{frequency},
                status = #{status}, since = #{since}, stopped_on = #{stoppedOn}, stopped_why = #{stoppedWhy},
                version = version + 1
            WHERE id = #{id} AND version = #{version}
            """)
    int saveIntervention(InterventionRow row);
}
