package fr.boussole.prescription;

import fr.boussole.directory.ProfessionalId;
import fr.boussole.document.DocumentId;
import fr.boussole.patient.PatientId;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.apache.ibatis.annotations.Delete;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;
import org.jspecify.annotations.Nullable;

/** SQL of prescriptions. */
interface PrescriptionMapper {
    /** One that follows it and was not taken back. */
    String RENEWED = """
            (SELECT MIN(r.id) FROM prescription r
                WHERE r.renews_id = p.id AND (r.stopped_on IS NULL OR r.stopped_on >= r.starts_on))
            """;

    String READ = "SELECT p.*, " + RENEWED + """
             AS renewed_by, (SELECT COUNT(*) FROM prescription_document l JOIN document d ON d.id = l.document_id
                 WHERE l.prescription_id = p.id AND d.withdrawn_at IS NULL) AS papers
            FROM prescription p
            """;

    String HERS = " p.patient_id IN (SELECT id FROM same_person WHERE kept = #{person}) ";

    /** Running or still to come; or over not long ago without one that follows. */
    String CURRENT =
            " p.stopped_on IS NULL AND (p.ends_on >= #{today} OR (p.ends_on >= #{since} AND " + RENEWED + " IS NULL)) ";

    String OTHERS = """
            p.professional_id, p.prescriber, p.prescriber_rpps, p.prescribed_on, p.care, p.serial, p.starts_on,
            p.duration, p.duration_unit, p.renewals, p.ends_on, p.ald, p.note, p.renews_id, p.stopped_on,
            p.stopped_why, p.version
            """;

    String COLUMNS = """
            INSERT INTO prescription (id, patient_id, professional_id, prescriber, prescriber_rpps, prescribed_on, care,
                serial, starts_on, duration, duration_unit, renewals, ends_on, ald, note, renews_id, stopped_on,
                stopped_why, version)
            """;

    @Select("SELECT NEXT VALUE FOR prescription_seq")
    long nextId();

    @Select("SELECT NEXT VALUE FOR prescription_seq FROM SYSTEM_RANGE(1, #{count})")
    List<PrescriptionId> nextIds(int count);

    @Select(READ + "WHERE p.id = #{id}")
    Optional<PrescriptionRow> byId(PrescriptionId id);

    @Insert(COLUMNS + """
            VALUES (#{id}, #{patientId}, #{professionalId}, #{prescriber}, #{prescriberRpps}, #{prescribedOn}, #{care},
                #{serial}, #{startsOn}, #{duration}, #{durationUnit}, #{renewals}, #{endsOn}, #{ald}, #{note},
                #{renewsId}, #{stoppedOn}, #{stoppedWhy}, 1)
            """)
    void add(PrescriptionRow row);

    /** One statement for thousands of rows: each column travels as one array. */
    @Insert(COLUMNS + """
            SELECT t.*, 1 FROM UNNEST(
                CAST(#{ids,typeHandler=org.apache.ibatis.type.ArrayTypeHandler} AS BIGINT ARRAY),
                CAST(#{patients,typeHandler=org.apache.ibatis.type.ArrayTypeHandler} AS BIGINT ARRAY),
                CAST(#{professionals,typeHandler=org.apache.ibatis.type.ArrayTypeHandler} AS BIGINT ARRAY),
                CAST(#{prescribers,typeHandler=org.apache.ibatis.type.ArrayTypeHandler} AS VARCHAR ARRAY),
                CAST(#{rpps,typeHandler=org.apache.ibatis.type.ArrayTypeHandler} AS VARCHAR ARRAY),
                CAST(#{prescribed,typeHandler=org.apache.ibatis.type.ArrayTypeHandler} AS DATE ARRAY),
                CAST(#{cares,typeHandler=org.apache.ibatis.type.ArrayTypeHandler} AS VARCHAR ARRAY),
                CAST(#{serials,typeHandler=org.apache.ibatis.type.ArrayTypeHandler} AS BOOLEAN ARRAY),
                CAST(#{starts,typeHandler=org.apache.ibatis.type.ArrayTypeHandler} AS DATE ARRAY),
                CAST(#{durations,typeHandler=org.apache.ibatis.type.ArrayTypeHandler} AS INT ARRAY),
                CAST(#{units,typeHandler=org.apache.ibatis.type.ArrayTypeHandler} AS VARCHAR ARRAY),
                CAST(#{renewals,typeHandler=org.apache.ibatis.type.ArrayTypeHandler} AS INT ARRAY),
                CAST(#{ends,typeHandler=org.apache.ibatis.type.ArrayTypeHandler} AS DATE ARRAY),
                CAST(#{alds,typeHandler=org.apache.ibatis.type.ArrayTypeHandler} AS BOOLEAN ARRAY),
                CAST(#{notes,typeHandler=org.apache.ibatis.type.ArrayTypeHandler} AS VARCHAR ARRAY),
                CAST(#{renewed,typeHandler=org.apache.ibatis.type.ArrayTypeHandler} AS BIGINT ARRAY),
                CAST(#{stops,typeHandler=org.apache.ibatis.type.ArrayTypeHandler} AS DATE ARRAY),
                CAST(#{reasons,typeHandler=org.apache.ibatis.type.ArrayTypeHandler} AS VARCHAR ARRAY)) AS t
            """)
    int addAll(PrescriptionColumns columns);

    @Update("""
            UPDATE prescription SET professional_id = #{professionalId}, prescriber = #{prescriber},
                prescriber_rpps = #{prescriberRpps}, prescribed_on = #{prescribedOn}, care = #{care},
                serial = #{serial}, starts_on = #{startsOn}, duration = #{duration}, duration_unit = #{durationUnit},
                renewals = #{renewals}, ends_on = #{endsOn}, ald = #{ald}, note = #{note},
                stopped_on = #{stoppedOn}, stopped_why = #{stoppedWhy}, version = version + 1
            WHERE id = #{id} AND version = #{version}
            """)
    int save(PrescriptionRow row);

    @Select(READ + "WHERE" + HERS + "AND" + CURRENT + "ORDER BY p.ends_on, p.id")
    List<PrescriptionRow> current(PatientId person, LocalDate today, LocalDate since);

    @Select(READ + "WHERE" + HERS + "AND NOT (" + CURRENT + """
            ) ORDER BY p.starts_on DESC, p.id DESC OFFSET #{offset} ROWS FETCH NEXT #{limit} ROWS ONLY
            """)
    List<PrescriptionRow> past(PatientId person, LocalDate today, LocalDate since, int offset, int limit);

    @Select("SELECT COUNT(*) FROM prescription p WHERE" + HERS + "AND NOT (" + CURRENT + ")")
    int countPast(PatientId person, LocalDate today, LocalDate since);

    @Select(READ + "WHERE" + HERS + "ORDER BY p.starts_on DESC, p.id DESC")
    List<PrescriptionRow> all(PatientId person);

    /** Of people who are followed, under the file they are read in; the first to end comes first. */
    @Select("SELECT p.id, s.kept AS patient_id, " + OTHERS + ", NULL AS renewed_by, 0 AS papers" + """
             FROM prescription p JOIN same_person s ON s.id = p.patient_id JOIN patient k ON k.id = s.kept
            WHERE p.ends_on BETWEEN #{from} AND #{to} AND p.stopped_on IS NULL
                AND k.status NOT IN ('DISCHARGED', 'DIED') AND
            """ + RENEWED + """
             IS NULL ORDER BY p.ends_on, p.id FETCH FIRST #{limit} ROWS ONLY
            """)
    List<PrescriptionRow> ending(LocalDate from, LocalDate to, int limit);

    /** All prescriptions of many people at once, each under the file it was asked for. */
    @Select("""
            SELECT asked.id AS patient_id, p.prescriber, p.prescribed_on, p.starts_on,
                CASE WHEN p.stopped_on < p.ends_on THEN p.stopped_on ELSE p.ends_on END AS last_day
            FROM UNNEST(CAST(#{people,typeHandler=org.apache.ibatis.type.ArrayTypeHandler} AS BIGINT ARRAY)) AS wanted (id)
                JOIN same_person asked ON asked.id = wanted.id
                JOIN same_person hers ON hers.kept = asked.kept
                JOIN prescription p ON p.patient_id = hers.id
            WHERE p.stopped_on IS NULL OR p.stopped_on >= p.starts_on
            """)
    List<CoverRow> covers(@Param("people") Long[] people);

    record CoverRow(
            PatientId patientId, String prescriber, LocalDate prescribedOn, LocalDate startsOn, LocalDate lastDay) {
        Cover cover() {
            return new Cover(prescriber, prescribedOn, startsOn, lastDay);
        }

        @Override
        public String toString() {
            return "CoverRow";
        }
    }

    /** What the team prescribed most often, newest first among equals. */
    @Select("""
            SELECT care FROM prescription GROUP BY care
            ORDER BY COUNT(*) DESC, MAX(prescribed_on) DESC, care FETCH FIRST #{limit} ROWS ONLY
            """)
    List<String> cares(int limit);

    @Select("""
            SELECT prescriber AS name, prescriber_rpps AS rpps, professional_id FROM prescription
            GROUP BY prescriber, prescriber_rpps, professional_id
            ORDER BY COUNT(*) DESC, prescriber FETCH FIRST #{limit} ROWS ONLY
            """)
    List<PrescriberRow> prescribers(int limit);

    record PrescriberRow(String name, String rpps, @Nullable ProfessionalId professionalId) {
        Prescriber prescriber() {
            return new Prescriber(Optional.ofNullable(professionalId), name, rpps);
        }
    }

    @Insert("INSERT INTO prescription_document (prescription_id, document_id) VALUES (#{prescription}, #{document})")
    void attach(PrescriptionId prescription, DocumentId document);

    @Delete("""
            DELETE FROM prescription_document WHERE prescription_id = #{prescription} AND document_id = #{document}
            """)
    int detach(PrescriptionId prescription, DocumentId document);

    @Select(
            "SELECT document_id FROM prescription_document WHERE prescription_id = #{prescription} ORDER BY document_id")
    List<DocumentId> papers(PrescriptionId prescription);
}
