package fr.boussole.outcome;

import fr.boussole.careplan.PlannedProblemId;
import fr.boussole.patient.PatientId;
import fr.boussole.team.MemberId;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;
import org.jspecify.annotations.Nullable;

/** SQL of small victories. */
interface VictoryMapper {
    /** A victory as its table holds it. */
    record Row(
            VictoryId id,
            PatientId patientId,
            @Nullable PlannedProblemId plannedProblemId,
            MemberId memberId,
            LocalDate happenedOn,
            String words,
            boolean withdrawn,
            int version) {
        static Row of(Victory one) {
            return new Row(
                    one.id(),
                    one.patient(),
                    one.problem().orElse(null),
                    one.member(),
                    one.happenedOn(),
                    one.words().strip(),
                    one.withdrawn(),
                    one.version());
        }

        Victory victory() {
            return new Victory(
                    id,
                    patientId,
                    Optional.ofNullable(plannedProblemId),
                    memberId,
                    happenedOn,
                    words,
                    withdrawn,
                    version);
        }
    }

    @Select("SELECT NEXT VALUE FOR victory_seq")
    long next();

    /** Newest first, withdrawn ones among them. */
    @Select("""
            SELECT * FROM victory WHERE patient_id IN (SELECT id FROM same_person WHERE kept = #{person})
            ORDER BY happened_on DESC, id DESC
            """)
    List<Row> of(PatientId person);

    /** Whose plan that is, of the files joined to hers too. */
    @Select("""
            SELECT COUNT(*) FROM planned_problem WHERE id = #{problem}
                AND patient_id IN (SELECT id FROM same_person WHERE kept = #{person})
            """)
    int inPlan(PatientId person, PlannedProblemId problem);

    @Select("SELECT * FROM victory WHERE id = #{id}")
    Optional<Row> byId(VictoryId id);

    @Insert("""
            INSERT INTO victory (id, patient_id, planned_problem_id, member_id, happened_on, words, withdrawn, version)
            VALUES (#{id}, #{patientId}, #{plannedProblemId}, #{memberId}, #{happenedOn}, #{words}, FALSE, 1)
            """)
    void add(Row row);

    @Update("""
            UPDATE victory SET withdrawn = #{withdrawn}, version = version + 1
            WHERE id = #{id} AND version = #{version}
            """)
    int save(Row row);
}
