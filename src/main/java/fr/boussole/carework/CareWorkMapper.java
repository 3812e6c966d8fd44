package fr.boussole.carework;

import fr.boussole.careplan.InterventionId;
import fr.boussole.patient.PatientId;
import fr.boussole.visit.VisitId;
import fr.boussole.visit.VisitStatus;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import org.apache.ibatis.annotations.Delete;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Select;
import org.jspecify.annotations.Nullable;

/** SQL of what was done at visits, and of what their time went to. */
interface CareWorkMapper {
    String HERS = " (SELECT id FROM same_person WHERE kept = #{person}) ";

    /** By the clock on the wall; null while it can't be known. */
    String MINUTES = """
            CASE
                WHEN v.start_time IS NULL OR v.end_time IS NULL THEN v.typed_minutes
                WHEN v.start_time = v.end_time THEN NULL
                ELSE 60 * (EXTRACT(HOUR FROM v.end_time) - EXTRACT(HOUR FROM v.start_time))
                    + EXTRACT(MINUTE FROM v.end_time) - EXTRACT(MINUTE FROM v.start_time)
                    + CASE WHEN v.end_time < v.start_time THEN 1440 ELSE 0 END
                END
            """;

    String CARE = " v.status = 'DONE' AND v.kind = 'CARE' AND v.visit_date BETWEEN #{from} AND #{to} ";

    /** Beside a range of days her files are joined: H2 would not look up an IN with a query in the index. */
    String ONLY_HERS = """
            <if test="person != null">JOIN same_person sp ON sp.id = v.patient_id AND sp.kept = #{person}</if>
            """;

    @Select("SELECT intervention_id, done, why_not FROM visit_intervention WHERE visit_id = #{visit}")
    List<MarkRow> marks(VisitId visit);

    record MarkRow(InterventionId interventionId, boolean done, String whyNot) {
        @Override
        public String toString() {
            return "Mark of " + interventionId;
        }
    }

    /** Of each intervention of hers, what was noted last at a visit that took place; not at this one. */
    @Select("""
            SELECT intervention_id, visit_date, done, why_not FROM (
                SELECT m.intervention_id, v.visit_date, m.done, m.why_not,
                    ROW_NUMBER() OVER (PARTITION BY m.intervention_id
                        ORDER BY v.visit_date DESC, v.start_time DESC NULLS LAST, v.id DESC) AS turn
                FROM same_person s JOIN visit v ON v.patient_id = s.id JOIN visit_intervention m ON m.visit_id = v.id
                WHERE s.kept = #{person} AND v.status = 'DONE' AND v.visit_date <= #{day} AND v.id <> #{but}
                ) AS noted
            WHERE turn = 1
            """)
    List<LastRow> last(PatientId person, LocalDate day, VisitId but);

    record LastRow(InterventionId interventionId, LocalDate visitDate, boolean done, String whyNot) {
        @Override
        public String toString() {
            return "Last of " + interventionId;
        }
    }

    /** Of her last visit that took place, until that day; not of this one. */
    @Select("""
            SELECT v.note FROM same_person s JOIN visit v ON v.patient_id = s.id
            WHERE s.kept = #{person} AND v.status = 'DONE' AND v.visit_date <= #{day} AND v.id <> #{but}
            ORDER BY v.visit_date DESC, v.start_time DESC NULLS LAST, v.id DESC FETCH FIRST ROW ONLY
            """)
    Optional<String> note(PatientId person, LocalDate day, VisitId but);

    @Select("SELECT category, minutes FROM visit_share WHERE visit_id = #{visit}")
    List<ShareRow> shares(VisitId visit);

    record ShareRow(String category, int minutes) {}

    @Select("""
            SELECT i.category FROM intervention i JOIN planned_problem p ON p.id = i.planned_problem_id
            WHERE i.id = #{intervention} AND p.patient_id IN
            """ + HERS)
    Optional<String> category(InterventionId intervention, PatientId person);

    @Delete("DELETE FROM visit_intervention WHERE visit_id = #{visit}")
    int clearMarks(VisitId visit);

    @Delete("DELETE FROM visit_share WHERE visit_id = #{visit}")
    int clearShares(VisitId visit);

    @Insert("""
            INSERT INTO visit_intervention (visit_id, intervention_id, done, why_not)
            VALUES (#{visit}, #{intervention}, #{done}, #{whyNot})
            """)
    void addMark(VisitId visit, InterventionId intervention, boolean done, String whyNot);

    @Insert("INSERT INTO visit_share (visit_id, category, minutes) VALUES (#{visit}, #{category}, #{minutes})")
    void addShare(VisitId visit, String category, int minutes);

    /** Of a person, cancelled visits too; in the order of days. */
    @Select("""
            SELECT v.visit_date, v.start_time, m.code AS member, v.status, p.problem, i.category, i.target, i.detail,
                n.done, n.why_not
            FROM visit v JOIN visit_intervention n ON n.visit_id = v.id JOIN intervention i ON i.id = n.intervention_id
                JOIN planned_problem p ON p.id = i.planned_problem_id JOIN member m ON m.id = v.member_id
            WHERE v.patient_id IN
            """ + HERS + "ORDER BY v.visit_date, v.start_time NULLS FIRST, v.id, i.id")
    List<NotedRow> noted(PatientId person);

    record NotedRow(
            LocalDate visitDate,
            @Nullable LocalTime startTime,
            String member,
            VisitStatus status,
            String problem,
            String category,
            String target,
            String detail,
            boolean done,
            String whyNot) {
        @Override
        public String toString() {
            return "Noted";
        }
    }

    /** Of a person, cancelled visits too: minutes as someone typed them, none for equal parts. */
    @Select("""
            SELECT v.visit_date, v.start_time, m.code AS member, v.status, s.category, s.minutes
            FROM visit v JOIN visit_share s ON s.visit_id = v.id JOIN member m ON m.id = v.member_id
            WHERE v.patient_id IN
            """ + HERS + "ORDER BY v.visit_date, v.start_time NULLS FIRST, v.id, s.category")
    List<SharedRow> shared(PatientId person);

    record SharedRow(
            LocalDate visitDate,
            @Nullable LocalTime startTime,
            String member,
            VisitStatus status,
            String category,
            int minutes) {}

    /** Of the practice, or of one person: visits whose minutes are known. */
    @Select("<script>SELECT COUNT(*) AS visits, COALESCE(SUM(minutes), 0) AS minutes FROM (SELECT <![CDATA[" + MINUTES
            + "]]> AS minutes FROM visit v " + ONLY_HERS + " WHERE" + CARE
            + ") AS timed WHERE minutes IS NOT NULL</script>")
    TotalRow total(@Nullable PatientId person, LocalDate from, LocalDate to);

    record TotalRow(int visits, long minutes) {}

    /** One row a visit and category of what was done; the weight is what someone typed, null for equal parts. */
    @Select("<script>SELECT DISTINCT v.id AS visit_id, i.category, <![CDATA[" + MINUTES
            + "]]> AS minutes, s.minutes AS weight FROM visit v " + ONLY_HERS
            + " JOIN visit_intervention m ON m.visit_id = v.id AND m.done"
            + " JOIN intervention i ON i.id = m.intervention_id"
            + " LEFT JOIN visit_share s ON s.visit_id = v.id AND s.category = i.category WHERE" + CARE
            + " ORDER BY visit_id, category</script>")
    List<WorkRow> work(@Nullable PatientId person, LocalDate from, LocalDate to);

    record WorkRow(
            VisitId visitId,
            String category,
            @Nullable Integer minutes,
            @Nullable Integer weight) {}
}
