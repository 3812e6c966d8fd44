package fr.boussole.patient;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;
import org.jspecify.annotations.Nullable;

/** SQL of alerts. */
interface AlertMapper {
    @Select("SELECT NEXT VALUE FOR patient_alert_seq FROM SYSTEM_RANGE(1, #{count})")
    List<AlertId> nextIds(int count);

    @Select("""
            SELECT * FROM patient_alert
            WHERE patient_id IN (SELECT id FROM same_person WHERE kept = #{person})
            ORDER BY id
            """)
    List<Row> of(PatientId person);

    @Select("SELECT * FROM patient_alert WHERE id = #{id}")
    Optional<Row> byId(AlertId id);

    @Insert("""
            INSERT INTO patient_alert (id, patient_id, kind, words, detail, since, ended_on, version)
            VALUES (#{id}, #{patientId}, #{kind}, #{words}, #{detail}, #{since}, #{endedOn}, 1)
            """)
    void add(Row row);

    /** One statement for many rows: each column travels as one array. */
    @Insert("""
            INSERT INTO patient_alert (id, patient_id, kind, words, detail, since, ended_on, version)
            SELECT id, patient_id, kind, words, detail, since, ended_on, 1 FROM UNNEST(
                CAST(#{ids,typeHandler=org.apache.ibatis.type.ArrayTypeHandler} AS BIGINT ARRAY),
                CAST(#{patients,typeHandler=org.apache.ibatis.type.ArrayTypeHandler} AS BIGINT ARRAY),
                CAST(#{kinds,typeHandler=org.apache.ibatis.type.ArrayTypeHandler} AS VARCHAR ARRAY),
                CAST(#{words,typeHandler=org.apache.ibatis.type.ArrayTypeHandler} AS VARCHAR ARRAY),
                CAST(#{details,typeHandler=org.apache.ibatis.type.ArrayTypeHandler} AS VARCHAR ARRAY),
                CAST(#{since,typeHandler=org.apache.ibatis.type.ArrayTypeHandler} AS DATE ARRAY),
                CAST(#{endedOn,typeHandler=org.apache.ibatis.type.ArrayTypeHandler} AS DATE ARRAY))
                AS row_of (id, patient_id, kind, words, detail, since, ended_on)
            """)
    int addAll(
            @Param("ids") Long[] ids,
            @Param("patients") Long[] patients,
            @Param("kinds") String[] kinds,
            @Param("words") String[] words,
            @Param("details") String[] details,
            @Param("since") @Nullable LocalDate[] since,
            @Param("endedOn") @Nullable LocalDate[] endedOn);

    @Update("""
            UPDATE patient_alert SET kind = #{kind}, words = #{words}, detail = #{detail}, since = #{since},
                ended_on = #{endedOn}, version = version + 1
            WHERE id = #{id} AND version = #{version}
            """)
    int save(Row row);

    record Row(
            AlertId id,
            PatientId patientId,
            AlertKind kind,
            String words,
            String detail,
            @Nullable LocalDate since,
            @Nullable LocalDate endedOn,
            int version) {
        static Row of(Alert alert) {
            return new Row(
                    alert.id(),
                    alert.patient(),
                    alert.kind(),
                    alert.words(),
                    alert.detail(),
                    alert.since().orElse(null),
                    alert.endedOn().orElse(null),
                    alert.version());
        }

        Alert alert() {
            return new Alert(
                    id,
                    patientId,
                    kind,
                    words,
                    detail,
                    Optional.ofNullable(since),
                    Optional.ofNullable(endedOn),
                    version);
        }

        @Override
        public String toString() {
            return "Alert#" + id.value();
        }
    }
}
