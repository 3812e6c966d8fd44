package fr.boussole.filing;

import fr.boussole.patient.PatientId;
import fr.boussole.patient.PatientStatus;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;
import org.jspecify.annotations.Nullable;

/** SQL of the archive. */
interface ArchiveMapper {
    /** Files at hand, or of the archive, that saw no visit since a day; joined ones count with the kept file. */
    @Select("""
            SELECT p.id, p.status, p.status_since, p.included_on, p.created_on, p.archived_on,
                (SELECT MAX(v.visit_date) FROM visit v JOIN same_person s ON s.id = v.patient_id
                    WHERE s.kept = p.id AND v.status = 'DONE') AS last_visit
            FROM patient p
            WHERE p.shelf = #{shelf} AND NOT EXISTS (
                SELECT 1 FROM visit v JOIN same_person s ON s.id = v.patient_id
                WHERE s.kept = p.id AND v.status = 'DONE' AND v.visit_date > #{day})
            ORDER BY p.search_key, p.id
            """)
    List<Row> quietSince(String shelf, LocalDate day);

    @Update("""
            UPDATE patient SET shelf = 'ARCHIVED', archived_on = #{day}, version = version + 1
            WHERE id = #{id} AND shelf = 'AT_HAND'
            """)
    int archive(PatientId id, LocalDate day);

    @Update("""
            UPDATE patient SET shelf = 'AT_HAND', archived_on = NULL, version = version + 1
            WHERE id = #{id} AND shelf = 'ARCHIVED'
            """)
    int takeOut(PatientId id);

    @Select("SELECT archived_on FROM patient WHERE id = #{id} AND archived_on IS NOT NULL")
    Optional<LocalDate> archivedOn(PatientId id);

    record Row(
            PatientId id,
            PatientStatus status,
            @Nullable LocalDate statusSince,
            @Nullable LocalDate includedOn,
            LocalDate createdOn,
            @Nullable LocalDate archivedOn,
            @Nullable LocalDate lastVisit) {}
}
