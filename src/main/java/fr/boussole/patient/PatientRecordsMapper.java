package fr.boussole.patient;

import java.time.LocalDate;
import java.util.List;
import org.apache.ibatis.annotations.Select;

/** SQL of what leaves with a person's file: each of the files joined to hers, the one kept first. */
interface PatientRecordsMapper {
    @Select("""
            SELECT p.* FROM patient p JOIN same_person s ON s.id = p.id WHERE s.kept = #{person}
            ORDER BY CASE p.id WHEN #{person} THEN 0 ELSE 1 END, p.id
            """)
    List<PatientRow> files(PatientId person);

    @Select("""
            SELECT p.code, c.status, c.since, c.reason, c.destination, c.autonomy
            FROM patient_status_change c JOIN same_person s ON s.id = c.patient_id JOIN patient p ON p.id = c.patient_id
            WHERE s.kept = #{person} ORDER BY c.since, p.id, c.position
            """)
    List<StatusRow> statuses(PatientId person);

    record StatusRow(
            String code, PatientStatus status, LocalDate since, String reason, String destination, String autonomy) {}
}
