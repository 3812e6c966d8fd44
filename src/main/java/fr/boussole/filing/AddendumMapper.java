package fr.boussole.filing;

import fr.boussole.patient.PatientId;
import fr.boussole.team.MemberId;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Select;

/** SQL of corrections a person asks for: added to and read, never changed. */
interface AddendumMapper {
    @Select("SELECT NEXT VALUE FOR patient_addendum_seq")
    long nextId();

    @Insert("""
            INSERT INTO patient_addendum (id, patient_id, written_at, member_id, asked_on, words)
            VALUES (#{id}, #{patientId}, #{writtenAt}, #{memberId}, #{askedOn}, #{words})
            """)
    void add(Row row);

    @Select("""
            SELECT id, patient_id, written_at, member_id, asked_on, words FROM patient_addendum
            WHERE patient_id IN (SELECT id FROM same_person WHERE kept = #{person}) ORDER BY id DESC
            """)
    List<Row> of(PatientId person);

    /** @param writtenAt in UTC */
    record Row(
            long id, PatientId patientId, LocalDateTime writtenAt, MemberId memberId, LocalDate askedOn, String words) {
        @Override
        public String toString() {
            return "PatientAddendum#" + id;
        }
    }
}
