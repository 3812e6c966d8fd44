package fr.boussole.situation;

import fr.boussole.patient.PatientId;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;
import org.jspecify.annotations.Nullable;

/** SQL of rights. */
interface EntitlementMapper {
    @Select("SELECT NEXT VALUE FOR entitlement_seq FROM SYSTEM_RANGE(1, #{count})")
    List<EntitlementId> nextIds(int count);

    @Select("SELECT * FROM entitlement WHERE id = #{id}")
    Optional<Row> byId(EntitlementId id);

    @Select("""
            SELECT * FROM entitlement
            WHERE patient_id IN (SELECT id FROM same_person WHERE kept = #{person})
            ORDER BY id
            """)
    List<Row> of(PatientId person);

    /** Open rights of people followed now, soonest first; of joined files under the kept one. */
    @Select("""
            SELECT e.id, s.kept AS patient_id, e.kind, e.state, e.label, e.reference, e.starts_on, e.ends_on, e.note,
                e.version
            FROM entitlement e
            JOIN same_person s ON s.id = e.patient_id
            JOIN patient p ON p.id = s.kept
            WHERE e.ends_on <= #{until} AND e.state = 'OPEN' AND p.status IN ('ACTIVE', 'ABSENT', 'HOSPITALISED')
            ORDER BY e.ends_on, e.id
            """)
    List<Row> ending(LocalDate until);

    @Insert("""
            INSERT INTO entitlement (id, patient_id, kind, state, label, reference, starts_on, ends_on, note, version)
            VALUES (#{id}, #{patientId}, #{kind}, #{state}, #{label}, #{reference}, #{startsOn}, #{endsOn}, #{note}, 1)
            """)
    void add(Row row);

    @Update("""
            UPDATE entitlement SET kind = #{kind}, state = #{state}, label = #{label}, reference = #{reference},
                starts_on = #{startsOn}, ends_on = #{endsOn}, note = #{note}, version = version + 1
            WHERE id = #{id} AND version = #{version}
            """)
    int save(Row row);

    record Row(
            EntitlementId id,
            PatientId patientId,
            EntitlementKind kind,
            EntitlementState state,
            String label,
            String reference,
            @Nullable LocalDate startsOn,
            @Nullable LocalDate endsOn,
            String note,
            int version) {
        static Row of(Entitlement right) {
            return new Row(
                    right.id(),
                    right.patient(),
                    right.kind(),
                    right.state(),
                    right.label(),
                    right.reference(),
                    right.startsOn().orElse(null),
                    right.endsOn().orElse(null),
                    right.note(),
                    right.version());
        }

        Entitlement right() {
            return new Entitlement(
                    id,
                    patientId,
                    kind,
                    state,
                    label,
                    reference,
                    Optional.ofNullable(startsOn),
                    Optional.ofNullable(endsOn),
                    note,
                    version);
        }

        @Override
        public String toString() {
            return "Entitlement#" + id.value();
        }
    }
}
