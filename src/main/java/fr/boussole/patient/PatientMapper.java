package fr.boussole.patient;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.apache.ibatis.annotations.Delete;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;

/** SQL of patients and the history of their status. */
interface PatientMapper {
    @Select("SELECT NEXT VALUE FOR patient_seq FROM SYSTEM_RANGE(1, #{count})")
    List<PatientId> nextIds(int count);

    @Select("SELECT * FROM patient WHERE id = #{id}")
    Optional<PatientRow> byId(PatientId id);

    /** The file itself, be it joined to another. */
    @Select("SELECT id FROM patient WHERE code_key = #{codeKey}")
    Optional<PatientId> byCodeKey(String codeKey);

    /** The file under which a person is read. */
    @Select("SELECT kept FROM same_person WHERE id = #{id}")
    Optional<PatientId> kept(PatientId id);

    /** A kept file and those joined to it. */
    @Select("SELECT id FROM same_person WHERE kept = #{kept} ORDER BY id")
    List<PatientId> joined(PatientId kept);

    /** A kept file is found by the names of those joined to it too. */
    @Update("""
            UPDATE patient SET search_key = CAST(SUBSTRING(search_key || (
                SELECT LISTAGG(' ' || a.search_key, '') FROM patient a JOIN same_person s ON s.id = a.id
                WHERE s.kept = #{id} AND s.id <> #{id}) FROM 1 FOR 640) AS VARCHAR(640))
            WHERE id = #{id} AND EXISTS (SELECT 1 FROM same_person s WHERE s.kept = #{id} AND s.id <> #{id})
            """)
    void addJoinedNames(PatientId id);

    /** Which of these codes are somebody's already. */
    @Select("""
            SELECT code FROM patient
            WHERE code_key = ANY (CAST(#{codeKeys,typeHandler=org.apache.ibatis.type.ArrayTypeHandler} AS VARCHAR ARRAY))
            FETCH FIRST 1 ROW ONLY
            """)
    Optional<String> taken(String[] codeKeys);

    /** The code of the file added last. */
    @Select("SELECT code FROM patient ORDER BY id DESC FETCH FIRST 1 ROW ONLY")
    Optional<String> newestCode();

    @Select("SELECT * FROM patient WHERE birth_date = #{birthDate} AND shelf <> 'JOINED'")
    List<PatientRow> bornOn(LocalDate birthDate);

    @Select("SELECT * FROM patient WHERE nir = #{nir} AND shelf <> 'JOINED'")
    List<PatientRow> withNir(String nir);

    @Insert("""
            INSERT INTO patient (id, code, code_key, birth_name, birth_given_names, birth_date, sex, birth_place,
                used_name, used_given_name, identity_status, nir, fund, amo_percent, amc_percent, complementary, ald,
                address, address_extra, postal_code, city, access_note, phone, mobile, email, doctor, doctor_rpps,
                doctor_phone, prescriber, prescribed_on, included_on, informed_on, shares_data, status, status_since,
                created_on, search_key, version)
            VALUES (#{id}, #{code}, #{codeKey}, #{birthName}, #{birthGivenNames}, #{birthDate}, #{sex}, #{birthPlace},
                #{usedName}, #{usedGivenName}, #{identityStatus}, #{nir}, #{fund}, #{amoPercent}, #{amcPercent},
                #{complementary}, #{ald}, #{address}, #{addressExtra}, #{postalCode}, #{city}, #{accessNote}, #{phone},
                #{mobile}, #{email}, #{doctor}, #{doctorRpps}, #{doctorPhone}, #{prescriber}, #{prescribedOn},
                #{includedOn}, #{informedOn}, #{sharesData}, #{status}, #{statusSince}, #{createdOn}, #{searchKey}, 1)
            """)
    void add(PatientRow row);

    @Update("""
            UPDATE patient SET code = #{code}, code_key = #{codeKey}, birth_name = #{birthName},
                birth_given_names = #{birthGivenNames}, birth_date = #{birthDate}, sex = #{sex},
                birth_place = #{birthPlace}, used_name = #{usedName}, used_given_name = #{usedGivenName},
                identity_status = #{identityStatus}, nir = #{nir}, fund = #{fund}, amo_percent = #{amoPercent},
                amc_percent = #{amcPercent}, complementary = #{complementary}, ald = #{ald}, address = #{address},
                address_extra = #{addressExtra}, postal_code = #{postalCode}, city = #{city},
                access_note = #{accessNote}, phone = #{phone}, mobile = #{mobile}, email = #{email},
                doctor = #{doctor}, doctor_rpps = #{doctorRpps}, doctor_phone = #{doctorPhone},
                prescriber = #{prescriber}, prescribed_on = #{prescribedOn}, included_on = #{includedOn},
                informed_on = #{informedOn}, shares_data = #{sharesData}, status = #{status},
                status_since = #{statusSince}, search_key = #{searchKey}, version = version + 1
            WHERE id = #{id} AND version = #{version} AND shelf <> 'JOINED'
            """)
    int save(PatientRow row);

    @Select("""
            <script>
            SELECT * FROM patient
            WHERE id IN <foreach collection='ids' item='i' open='(' separator=',' close=')'>#{i}</foreach>
            </script>
            """)
    List<PatientRow> byIds(Collection<PatientId> ids);

    @Select("""
            SELECT status, since, reason, destination, autonomy FROM patient_status_change
            WHERE patient_id IN (SELECT id FROM same_person WHERE kept = #{patient})
            ORDER BY since, CASE patient_id WHEN #{patient} THEN 1 ELSE 0 END, patient_id, position
            """)
    List<StandingChanges.Row> history(PatientId patient);

    @Insert("""
            INSERT INTO patient_status_change (patient_id, position, status, since, reason, destination, autonomy)
            SELECT #{patient}, COUNT(*) + 1, #{change.status}, #{change.since}, #{change.reason}, #{change.destination},
                #{change.autonomy}
            FROM patient_status_change WHERE patient_id = #{patient}
            """)
    void addStatusChange(PatientId patient, StandingChanges.Row change);

    /** The first status of many new files in one statement: each column travels as one array. */
    @Insert("""
            INSERT INTO patient_status_change (patient_id, position, status, since)
            SELECT patient_id, 1, status, since FROM UNNEST(
                CAST(#{patients,typeHandler=org.apache.ibatis.type.ArrayTypeHandler} AS BIGINT ARRAY),
                CAST(#{statuses,typeHandler=org.apache.ibatis.type.ArrayTypeHandler} AS VARCHAR ARRAY),
                CAST(#{since,typeHandler=org.apache.ibatis.type.ArrayTypeHandler} AS DATE ARRAY))
                AS row_of (patient_id, status, since)
            """)
    void addFirstStatuses(Long[] patients, String[] statuses, LocalDate[] since);

    /** New files, each its own person's until joined with another. */
    @Insert("""
            INSERT INTO same_person (id, kept)
            SELECT patient_id, patient_id FROM UNNEST(
                CAST(#{patients,typeHandler=org.apache.ibatis.type.ArrayTypeHandler} AS BIGINT ARRAY))
                AS row_of (patient_id)
            """)
    void standAlone(@Param("patients") Long[] patients);

    /** Takes back a change made by mistake a moment ago. */
    @Delete("""
            DELETE FROM patient_status_change WHERE patient_id = #{patient} AND position =
                (SELECT MAX(position) FROM patient_status_change WHERE patient_id = #{patient})
            """)
    void dropLastStatusChange(PatientId patient);
}
