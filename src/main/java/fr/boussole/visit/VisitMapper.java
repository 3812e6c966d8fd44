package fr.boussole.visit;

import fr.boussole.patient.PatientId;
import fr.boussole.team.MemberId;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;
import org.jspecify.annotations.Nullable;

/**
 * SQL of visits; each is read with the file its person is read under, and keeps the one it was written with.
 *
 * <p>Where a range of days narrows a person's visits, her files are joined: beside a range H2 does not look up an IN
 * with a query in the index, and reads everybody's visits of those days instead (40 s against 1 ms among 1.2 million).
 */
interface VisitMapper {
    String READ = """
            SELECT id, member_id, (SELECT s.kept FROM same_person s WHERE s.id = visit.patient_id) AS patient_id,
                visit_date, start_time, end_time, typed_minutes, kind, status, note, invoice_number, credited, version
            FROM visit
            """;

    @Select("SELECT NEXT VALUE FOR visit_seq")
    long nextId();

    @Select(READ + " WHERE id = #{id}")
    Optional<VisitRow> byId(VisitId id);

    @Insert("""
            INSERT INTO visit (id, member_id, patient_id, visit_date, start_time, end_time, typed_minutes, kind, status,
                note, invoice_number, credited, version)
            VALUES (#{id}, #{memberId}, #{patientId}, #{visitDate}, #{startTime}, #{endTime}, #{typedMinutes}, #{kind},
                #{status}, #{note}, NULL, FALSE, 1)
            """)
    void add(VisitRow row);

    @Select("SELECT NEXT VALUE FOR visit_seq FROM SYSTEM_RANGE(1, #{count})")
    List<VisitId> nextIds(int count);

    /** One statement for thousands of rows: each column travels as one array. */
    @Insert("""
            INSERT INTO visit (id, member_id, patient_id, visit_date, start_time, end_time, typed_minutes, kind, status,
                note, invoice_number, credited, version)
            SELECT id, member_id, patient_id, visit_date, start_time, end_time, typed_minutes, kind, status, note,
                NULL, FALSE, 1
            FROM UNNEST(
                CAST(#{ids,typeHandler=org.apache.ibatis.type.ArrayTypeHandler} AS BIGINT ARRAY),
                CAST(#{members,typeHandler=org.apache.ibatis.type.ArrayTypeHandler} AS BIGINT ARRAY),
                CAST(#{patients,typeHandler=org.apache.ibatis.type.ArrayTypeHandler} AS BIGINT ARRAY),
                CAST(#{dates,typeHandler=org.apache.ibatis.type.ArrayTypeHandler} AS DATE ARRAY),
                CAST(#{starts,typeHandler=org.apache.ibatis.type.ArrayTypeHandler} AS TIME ARRAY),
                CAST(#{ends,typeHandler=org.apache.ibatis.type.ArrayTypeHandler} AS TIME ARRAY),
                CAST(#{minutes,typeHandler=org.apache.ibatis.type.ArrayTypeHandler} AS INT ARRAY),
                CAST(#{kinds,typeHandler=org.apache.ibatis.type.ArrayTypeHandler} AS VARCHAR ARRAY),
                CAST(#{statuses,typeHandler=org.apache.ibatis.type.ArrayTypeHandler} AS VARCHAR ARRAY),
                CAST(#{notes,typeHandler=org.apache.ibatis.type.ArrayTypeHandler} AS VARCHAR ARRAY))
                AS row_of (id, member_id, patient_id, visit_date, start_time, end_time, typed_minutes, kind, status,
                    note)
            """)
    int addAll(VisitColumns columns);

    /** Leaves an invoiced visit as it is. */
    @Update("""
            UPDATE visit SET member_id = #{memberId},
                patient_id = CASE
                    WHEN #{patientId} = (SELECT s.kept FROM same_person s WHERE s.id = visit.patient_id) THEN patient_id
                    ELSE #{patientId} END,
                visit_date = #{visitDate},
                start_time = #{startTime}, end_time = #{endTime}, typed_minutes = #{typedMinutes}, kind = #{kind},
                status = #{status}, note = #{note}, version = version + 1
            WHERE id = #{id} AND version = #{version} AND invoice_number IS NULL
            """)
    int save(VisitRow row);

    @Select(READ + """
             WHERE visit_date BETWEEN #{from} AND #{to}
            ORDER BY visit_date, start_time NULLS LAST, id
            """)
    List<VisitRow> between(LocalDate from, LocalDate to);

    @Select(READ + """
             WHERE member_id = #{member} AND visit_date BETWEEN #{from} AND #{to}
            ORDER BY visit_date, start_time NULLS LAST, id
            """)
    List<VisitRow> ofMember(MemberId member, LocalDate from, LocalDate to);

    @Select(READ + """
             WHERE patient_id IN (SELECT s.id FROM same_person s WHERE s.kept = #{patient})
            ORDER BY visit_date DESC, start_time DESC NULLS LAST, id DESC
            OFFSET #{offset} ROWS FETCH NEXT #{limit} ROWS ONLY
            """)
    List<VisitRow> ofPatient(PatientId patient, int offset, int limit);

    @Select(READ + """
            WHERE visit_date = #{day} OR (visit_date = #{dayBefore} AND end_time < start_time AND end_time > TIME '00:00')
            ORDER BY visit_date, start_time NULLS LAST, id
            """)
    List<VisitRow> touching(LocalDate day, LocalDate dayBefore);

    @Select(READ + """
            WHERE visit_date >= #{from} AND status = 'DONE' AND (
                (typed_minutes IS NULL AND (start_time IS NULL OR end_time IS NULL)) OR start_time = end_time)
            ORDER BY visit_date, start_time NULLS LAST, id
            """)
    List<VisitRow> unfinished(LocalDate from);

    @Select("""
            SELECT EXTRACT(YEAR FROM visit_date) AS y, EXTRACT(MONTH FROM visit_date) AS m, COUNT(*) AS visits,
                COALESCE(SUM(CASE
                    WHEN start_time IS NULL OR end_time IS NULL THEN typed_minutes
                    ELSE 60 * (EXTRACT(HOUR FROM end_time) - EXTRACT(HOUR FROM start_time))
                        + EXTRACT(MINUTE FROM end_time) - EXTRACT(MINUTE FROM start_time)
                        + CASE WHEN end_time < start_time THEN 1440 ELSE 0 END
                    END), 0) AS minutes
            FROM same_person s JOIN visit v ON v.patient_id = s.id
            WHERE s.kept = #{patient} AND visit_date BETWEEN #{from} AND #{to} AND status = 'DONE' AND kind = 'CARE'
            GROUP BY EXTRACT(YEAR FROM visit_date), EXTRACT(MONTH FROM visit_date)
            ORDER BY y DESC, m DESC
            """)
    List<TotalRow> totals(PatientId patient, LocalDate from, LocalDate to);

    record TotalRow(int y, int m, int visits, int minutes) {}

    /** Who cared for a person, whoever came most often first. */
    @Select("""
            SELECT member_id FROM same_person s JOIN visit v ON v.patient_id = s.id
            WHERE s.kept = #{patient} AND visit_date BETWEEN #{from} AND #{to} AND status = 'DONE' AND kind = 'CARE'
            GROUP BY member_id ORDER BY COUNT(*) DESC, member_id
            """)
    List<MemberId> carers(PatientId patient, LocalDate from, LocalDate to);

    @Select("""
            SELECT COUNT(*) FROM visit WHERE patient_id IN (SELECT s.id FROM same_person s WHERE s.kept = #{patient})
            """)
    int countOfPatient(PatientId patient);

    @Update("""
            <script>
            UPDATE visit SET invoice_number = #{number}, version = version + 1
            WHERE invoice_number IS NULL AND status = 'DONE' AND id IN
            <foreach collection="ids" item="i" open="(" separator="," close=")">#{i}</foreach>
            </script>
            """)
    int markInvoiced(Collection<VisitId> ids, String number);

    @Update("""
            <script>
            UPDATE visit SET invoice_number = NULL, credited = TRUE, version = version + 1
            WHERE invoice_number = #{number} AND id IN
            <foreach collection="ids" item="i" open="(" separator="," close=")">#{i}</foreach>
            </script>
            """)
    int release(Collection<VisitId> ids, String number);

    /** Done visits on no invoice, kept from others until the transaction ends. */
    @Select("""
            <script>
            SELECT id, version FROM visit WHERE invoice_number IS NULL AND status = 'DONE' AND id IN
            <foreach collection="ids" item="i" open="(" separator="," close=")">#{i}</foreach>
            FOR UPDATE
            </script>
            """)
    List<Stamp> hold(Collection<VisitId> ids);

    record Stamp(VisitId id, int version) {}

    record VisitRow(
            VisitId id,
            MemberId memberId,
            @Nullable PatientId patientId,
            LocalDate visitDate,
            @Nullable LocalTime startTime,
            @Nullable LocalTime endTime,
            @Nullable Integer typedMinutes,
            VisitKind kind,
            VisitStatus status,
            String note,
            @Nullable String invoiceNumber,
            boolean credited,
            int version) {
        static VisitRow of(Visit v) {
            VisitTime time = v.time();
            return new VisitRow(
                    v.id(),
                    v.member(),
                    v.patient().orElse(null),
                    time.date(),
                    time.start().orElse(null),
                    time.end().orElse(null),
                    time.typedMinutes().isPresent() ? time.typedMinutes().getAsInt() : null,
                    v.kind(),
                    v.status(),
                    v.note(),
                    v.invoiced().number().orElse(null),
                    v.invoiced().credited(),
                    v.version());
        }

        Visit visit() {
            return new Visit(
                    id,
                    memberId,
                    Optional.ofNullable(patientId),
                    new VisitTime(
                            visitDate,
                            Optional.ofNullable(startTime),
                            Optional.ofNullable(endTime),
                            typedMinutes == null ? OptionalInt.empty() : OptionalInt.of(typedMinutes)),
                    kind,
                    status,
                    note,
                    new Visit.Invoiced(Optional.ofNullable(invoiceNumber), credited),
                    version);
        }

        @Override
        public String toString() {
            return "Visit#" + id.value();
        }
    }
}
