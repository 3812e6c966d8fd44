package fr.boussole.circle;

import fr.boussole.patient.PatientId;
import java.util.List;
import java.util.Optional;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;

/** SQL of circles. */
interface CircleMapper {
    @Select("SELECT NEXT VALUE FOR circle_seq FROM SYSTEM_RANGE(1, #{count})")
    List<CircleMemberId> nextIds(int count);

    @Select("SELECT * FROM circle_member WHERE id = #{id}")
    Optional<CircleRow> byId(CircleMemberId id);

    /** Those around her, also by the files joined to hers: who is called first, then the others as they came. */
    @Select("""
            SELECT * FROM circle_member
            WHERE patient_id IN (SELECT id FROM same_person WHERE kept = #{person})
            ORDER BY CASE WHEN ended_on IS NULL THEN 0 ELSE 1 END, CASE call_rank WHEN 0 THEN 1 ELSE 0 END,
                call_rank, id
            """)
    List<CircleRow> of(PatientId person);

    @Insert("""
            INSERT INTO circle_member (id, patient_id, ring, professional_id, name, role, relation, phone, other_phone,
                email, address, rpps, does, carer, trusted, holds_key, call_rank, ended_on, version)
            VALUES (#{id}, #{patientId}, #{ring}, #{professionalId}, #{name}, #{role}, #{relation}, #{phone},
                #{otherPhone}, #{email}, #{address}, #{rpps}, #{does}, #{carer}, #{trusted}, #{holdsKey}, #{callRank},
                #{endedOn}, 1)
            """)
    void add(CircleRow row);

    @Update("""
            UPDATE circle_member SET ring = #{ring}, professional_id = #{professionalId}, name = #{name},
                role = #{role}, relation = #{relation}, phone = #{phone}, other_phone = #{otherPhone},
                email = #{email}, address = #{address}, rpps = #{rpps}, does = #{does}, carer = #{carer},
                trusted = #{trusted}, holds_key = #{holdsKey}, call_rank = #{callRank}, ended_on = #{endedOn},
                version = version + 1
            WHERE id = #{id} AND version = #{version}
            """)
    int save(CircleRow row);
}
