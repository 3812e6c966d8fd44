package fr.boussole.measure;

import fr.boussole.patient.PatientId;
import fr.boussole.team.MemberId;
import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;
import org.jspecify.annotations.Nullable;

/** SQL of measures and limits; what is read of a person counts the files joined to hers. */
interface MeasureMapper {
    @Select("SELECT NEXT VALUE FOR measure_seq")
    long nextId();

    @Select("SELECT NEXT VALUE FOR measure_seq FROM SYSTEM_RANGE(1, #{count})")
    List<MeasureId> nextIds(int count);

    @Select("SELECT * FROM measure WHERE id = #{id}")
    Optional<MeasureRow> byId(MeasureId id);

    @Insert("""
            INSERT INTO measure (id, patient_id, member_id, taken_at, kind, amount, amount2, amount3, detail, note,
                withdrawn_at, withdrawn_why, version)
            VALUES (#{id}, #{patientId}, #{memberId}, #{takenAt}, #{kind}, #{amount}, #{amount2}, #{amount3}, #{detail},
                #{note}, NULL, '', 1)
            """)
    void add(MeasureRow row);

    /** One statement for thousands of rows: each column travels as one array. */
    @Insert("""
            INSERT INTO measure (id, patient_id, member_id, taken_at, kind, amount, amount2, amount3, detail, note,
                withdrawn_at, withdrawn_why, version)
            SELECT id, patient_id, member_id, taken_at, kind, amount, amount2, amount3, detail, note, withdrawn_at,
                withdrawn_why, 1
            FROM UNNEST(
                CAST(#{ids,typeHandler=org.apache.ibatis.type.ArrayTypeHandler} AS BIGINT ARRAY),
                CAST(#{patients,typeHandler=org.apache.ibatis.type.ArrayTypeHandler} AS BIGINT ARRAY),
                CAST(#{members,typeHandler=org.apache.ibatis.type.ArrayTypeHandler} AS BIGINT ARRAY),
                CAST(#{takenAts,typeHandler=org.apache.ibatis.type.ArrayTypeHandler} AS TIMESTAMP ARRAY),
                CAST(#{kinds,typeHandler=org.apache.ibatis.type.ArrayTypeHandler} AS VARCHAR ARRAY),
                CAST(#{amounts,typeHandler=org.apache.ibatis.type.ArrayTypeHandler} AS DECIMAL(9, 2) ARRAY),
                CAST(#{seconds,typeHandler=org.apache.ibatis.type.ArrayTypeHandler} AS DECIMAL(9, 2) ARRAY),
                CAST(#{thirds,typeHandler=org.apache.ibatis.type.ArrayTypeHandler} AS DECIMAL(9, 2) ARRAY),
                CAST(#{details,typeHandler=org.apache.ibatis.type.ArrayTypeHandler} AS VARCHAR ARRAY),
                CAST(#{notes,typeHandler=org.apache.ibatis.type.ArrayTypeHandler} AS VARCHAR ARRAY),
                CAST(#{withdrawnAts,typeHandler=org.apache.ibatis.type.ArrayTypeHandler} AS TIMESTAMP ARRAY),
                CAST(#{reasons,typeHandler=org.apache.ibatis.type.ArrayTypeHandler} AS VARCHAR ARRAY))
                AS row_of (id, patient_id, member_id, taken_at, kind, amount, amount2, amount3, detail, note,
                    withdrawn_at, withdrawn_why)
            """)
    int addAll(MeasureColumns columns);

    @Update("""
            UPDATE measure SET withdrawn_at = #{withdrawnAt}, withdrawn_why = #{withdrawnWhy}, version = version + 1
            WHERE id = #{id} AND version = #{version}
            """)
    int saveWithdrawal(MeasureRow row);

    @Select("""
            SELECT * FROM measure WHERE patient_id IN (SELECT id FROM same_person WHERE kept = #{person})
                AND (#{kind} = '' OR kind = #{kind})
            ORDER BY taken_at DESC, id DESC
            OFFSET #{offset} ROWS FETCH NEXT #{limit} ROWS ONLY
            """)
    List<MeasureRow> of(PatientId person, String kind, int offset, int limit);

    @Select("""
            SELECT COUNT(*) FROM measure WHERE patient_id IN (SELECT id FROM same_person WHERE kept = #{person})
                AND (#{kind} = '' OR kind = #{kind})
            """)
    int count(PatientId person, String kind);

    /** Oldest first; the last moment is left out. */
    @Select("""
            SELECT m.* FROM same_person s JOIN measure m ON m.patient_id = s.id
            WHERE s.kept = #{person} AND withdrawn_at IS NULL AND taken_at >= #{from} AND taken_at < #{before}
            ORDER BY m.taken_at, m.id
            """)
    List<MeasureRow> standing(PatientId person, LocalDateTime from, LocalDateTime before);

    /** The newest few of each kind, of wounds of each place as typed; oldest first. */
    @Select("""
            SELECT id, patient_id, member_id, taken_at, kind, amount, amount2, amount3, detail, note, withdrawn_at,
                withdrawn_why, version
            FROM (SELECT m.*, ROW_NUMBER() OVER (
                    PARTITION BY kind, CASE WHEN kind = 'WOUND' THEN LOWER(detail) ELSE '' END
                    ORDER BY taken_at DESC, id DESC) AS newest
                FROM measure m
                WHERE patient_id IN (SELECT id FROM same_person WHERE kept = #{person}) AND withdrawn_at IS NULL)
            WHERE newest <= #{each}
            ORDER BY taken_at, id
            """)
    List<MeasureRow> newest(PatientId person, int each);

    @Select("""
            SELECT MAX(taken_at) FROM measure
            WHERE patient_id IN (SELECT id FROM same_person WHERE kept = #{person}) AND withdrawn_at IS NULL
            """)
    Optional<LocalDateTime> lastTaken(PatientId person);

    /** Of one kind those of her own file come first. */
    @Select("""
            SELECT kind, low, high, low2, high2 FROM measure_threshold
            WHERE patient_id IN (SELECT id FROM same_person WHERE kept = #{person})
            ORDER BY CASE WHEN patient_id = #{person} THEN 0 ELSE 1 END, patient_id
            """)
    List<ThresholdRow> thresholds(PatientId person);

    @Update("""
            MERGE INTO measure_threshold (patient_id, kind, low, high, low2, high2)
            KEY (patient_id, kind)
            VALUES (#{person}, #{row.kind}, #{row.low}, #{row.high}, #{row.low2}, #{row.high2})
            """)
    void saveThreshold(PatientId person, ThresholdRow row);

    /** As the table holds it. */
    record MeasureRow(
            MeasureId id,
            PatientId patientId,
            MemberId memberId,
            LocalDateTime takenAt,
            MeasureKind kind,
            BigDecimal amount,
            @Nullable BigDecimal amount2,
            @Nullable BigDecimal amount3,
            String detail,
            String note,
            @Nullable LocalDateTime withdrawnAt,
            String withdrawnWhy,
            int version) {
        static MeasureRow of(Measure measure) {
            return new MeasureRow(
                    measure.id(),
                    measure.patient(),
                    measure.member(),
                    measure.takenAt(),
                    measure.kind(),
                    measure.amounts().first(),
                    measure.amounts().second().orElse(null),
                    measure.amounts().third().orElse(null),
                    measure.detail(),
                    measure.note(),
                    measure.withdrawn().at().orElse(null),
                    measure.withdrawn().why(),
                    measure.version());
        }

        Measure measure() {
            return new Measure(
                    id,
                    patientId,
                    memberId,
                    takenAt,
                    kind,
                    new Amounts(amount, Optional.ofNullable(amount2), Optional.ofNullable(amount3)),
                    detail,
                    note,
                    new Measure.Withdrawal(Optional.ofNullable(withdrawnAt), withdrawnWhy),
                    version);
        }
    }

    record ThresholdRow(
            MeasureKind kind,
            @Nullable BigDecimal low,
            @Nullable BigDecimal high,
            @Nullable BigDecimal low2,
            @Nullable BigDecimal high2) {
        static ThresholdRow of(Threshold threshold) {
            return new ThresholdRow(
                    threshold.kind(),
                    threshold.bounds().low().orElse(null),
                    threshold.bounds().high().orElse(null),
                    threshold.second().low().orElse(null),
                    threshold.second().high().orElse(null));
        }

        Threshold threshold() {
            return new Threshold(
                    kind,
                    new Threshold.Bounds(Optional.ofNullable(low), Optional.ofNullable(high)),
                    new Threshold.Bounds(Optional.ofNullable(low2), Optional.ofNullable(high2)));
        }
    }
}
