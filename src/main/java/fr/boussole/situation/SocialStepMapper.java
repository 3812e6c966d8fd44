package fr.boussole.situation;

import fr.boussole.patient.PatientId;
import fr.boussole.team.MemberId;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;
import org.jspecify.annotations.Nullable;

/** SQL of steps. */
interface SocialStepMapper {
    @Select("SELECT NEXT VALUE FOR social_step_seq FROM SYSTEM_RANGE(1, #{count})")
    List<SocialStepId> nextIds(int count);

    @Select("SELECT * FROM social_step WHERE id = #{id}")
    Optional<Row> byId(SocialStepId id);

    /** Those to be done first, soonest first; then those done, newest first. */
    @Select("""
            SELECT * FROM social_step
            WHERE patient_id IN (SELECT id FROM same_person WHERE kept = #{person})
            ORDER BY done_on DESC NULLS FIRST, due_on NULLS LAST, id
            """)
    List<Row> of(PatientId person);

    @Insert("""
            INSERT INTO social_step (id, patient_id, entitlement_id, what, by_whom, member_id, due_on, done_on, version)
            VALUES (#{id}, #{patientId}, #{entitlementId}, #{what}, #{byWhom}, #{memberId}, #{dueOn}, #{doneOn}, 1)
            """)
    void add(Row row);

    @Update("""
            UPDATE social_step SET entitlement_id = #{entitlementId}, what = #{what}, by_whom = #{byWhom},
                member_id = #{memberId}, due_on = #{dueOn}, done_on = #{doneOn}, version = version + 1
            WHERE id = #{id} AND version = #{version}
            """)
    int save(Row row);

    record Row(
            SocialStepId id,
            PatientId patientId,
            @Nullable EntitlementId entitlementId,
            String what,
            String byWhom,
            @Nullable MemberId memberId,
            @Nullable LocalDate dueOn,
            @Nullable LocalDate doneOn,
            int version) {
        static Row of(SocialStep step) {
            return new Row(
                    step.id(),
                    step.patient(),
                    step.right().orElse(null),
                    step.what(),
                    step.byWhom(),
                    step.member().orElse(null),
                    step.dueOn().orElse(null),
                    step.doneOn().orElse(null),
                    step.version());
        }

        SocialStep step() {
            return new SocialStep(
                    id,
                    patientId,
                    Optional.ofNullable(entitlementId),
                    what,
                    byWhom,
                    Optional.ofNullable(memberId),
                    Optional.ofNullable(dueOn),
                    Optional.ofNullable(doneOn),
                    version);
        }

        @Override
        public String toString() {
            return "SocialStep#" + id.value();
        }
    }
}
