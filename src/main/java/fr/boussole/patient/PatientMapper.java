package fr.boussole.patient;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.apache.ibatis.annotations.Delete;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;
import org.jspecify.annotations.Nullable;

/** SQL of patients, their contacts and the history of their status. */
interface PatientMapper {
    String LINE = """
            SELECT id, code, sex, CASE used_name WHEN '' THEN birth_name ELSE used_name END AS family_name,
                used_given_name, birth_given_names, birth_date, city, status, included_on
            FROM patient
            """;

    @Select("SELECT NEXT VALUE FOR patient_seq")
    long nextId();

    @Select("SELECT * FROM patient WHERE id = #{id}")
    Optional<PatientRow> byId(PatientId id);

    @Select("SELECT id FROM patient WHERE UPPER(code) = UPPER(#{code})")
    Optional<PatientId> byCode(String code);

    @Insert("""
            INSERT INTO patient (id, code, birth_name, birth_given_names, birth_date, sex, birth_place, used_name,
                used_given_name, identity_status, nir, fund, amo_percent, amc_percent, complementary, ald, address,
                address_extra, postal_code, city, access_note, phone, mobile, email, doctor, doctor_rpps, doctor_phone,
                prescriber, prescribed_on, included_on, informed_on, shares_data, status, status_since, created_on,
                search_key, version)
            VALUES (#{id}, #{code}, #{birthName}, #{birthGivenNames}, #{birthDate}, #{sex}, #{birthPlace}, #{usedName},
                #{usedGivenName}, #{identityStatus}, #{nir}, #{fund}, #{amoPercent}, #{amcPercent}, #{complementary},
                #{ald}, #{address}, #{addressExtra}, #{postalCode}, #{city}, #{accessNote}, #{phone}, #{mobile},
                #{email}, #{doctor}, #{doctorRpps}, #{doctorPhone}, #{prescriber}, #{prescribedOn}, #{includedOn},
                #{informedOn}, #{sharesData}, #{status}, #{statusSince}, #{createdOn}, #{searchKey}, 1)
            """)
    void add(PatientRow row);

    @Update("""
            UPDATE patient SET code = #{code}, birth_name = #{birthName}, birth_given_names = #{birthGivenNames},
                birth_date = #{birthDate}, sex = #{sex}, birth_place = #{birthPlace}, used_name = #{usedName},
                used_given_name = #{usedGivenName}, identity_status = #{identityStatus}, nir = #{nir}, fund = #{fund},
                amo_percent = #{amoPercent}, amc_percent = #{amcPercent}, complementary = #{complementary},
                ald = #{ald}, address = #{address}, address_extra = #{addressExtra}, postal_code = #{postalCode},
                city = #{city}, access_note = #{accessNote}, phone = #{phone}, mobile = #{mobile}, email = #{email},
                doctor = #{doctor}, doctor_rpps = #{doctorRpps}, doctor_phone = #{doctorPhone},
                prescriber = #{prescriber}, prescribed_on = #{prescribedOn}, included_on = #{includedOn},
                informed_on = #{informedOn}, shares_data = #{sharesData}, status = #{status},
                status_since = #{statusSince}, search_key = #{searchKey}, version = version + 1
            WHERE id = #{id} AND version = #{version}
            """)
    int save(PatientRow row);

    @Delete("DELETE FROM patient_word WHERE patient_id = #{patient}")
    void clearWords(PatientId patient);

    @Insert("INSERT INTO patient_word (patient_id, word) VALUES (#{patient}, #{word})")
    void addWord(PatientId patient, String word);

    @Select(LINE + " WHERE search_key LIKE #{key} || '%' ORDER BY search_key FETCH FIRST #{limit} ROWS ONLY")
    List<LineRow> startingWith(String key, int limit);

    @Select(LINE + """
             WHERE id IN (SELECT patient_id FROM patient_word WHERE word LIKE #{key} || '%'
                ORDER BY word FETCH FIRST #{limit} ROWS ONLY)
             ORDER BY search_key
            """)
    List<LineRow> withWordStarting(String key, int limit);

    @Select(LINE + " WHERE search_key LIKE '%' || #{key} || '%' ORDER BY search_key FETCH FIRST #{limit} ROWS ONLY")
    List<LineRow> containing(String key, int limit);

    @Select(LINE + " WHERE birth_date BETWEEN #{from} AND #{to} ORDER BY search_key FETCH FIRST #{limit} ROWS ONLY")
    List<LineRow> bornBetween(LocalDate from, LocalDate to, int limit);

    @Select(LINE + " WHERE UPPER(code) LIKE UPPER(#{code}) || '%' ORDER BY code FETCH FIRST #{limit} ROWS ONLY")
    List<LineRow> codeStarting(String code, int limit);

    @Select("""
            <script>
            SELECT id, code, sex, CASE used_name WHEN '' THEN birth_name ELSE used_name END AS family_name,
                used_given_name, birth_given_names, birth_date, city, status, included_on
            FROM patient
            WHERE status IN <foreach collection="statuses" item="s" open="(" separator="," close=")">#{s}</foreach>
            ORDER BY search_key OFFSET #{offset} ROWS FETCH NEXT #{limit} ROWS ONLY
            </script>
            """)
    List<LineRow> page(Collection<PatientStatus> statuses, int offset, int limit);

    @Select("""
            <script>
            SELECT id, code, sex, CASE used_name WHEN '' THEN birth_name ELSE used_name END AS family_name,
                used_given_name, birth_given_names, birth_date, city, status, included_on
            FROM patient
            WHERE id IN <foreach collection="ids" item="i" open="(" separator="," close=")">#{i}</foreach>
            </script>
            """)
    List<LineRow> lines(Collection<PatientId> ids);

    @Select("""
            <script>
            SELECT * FROM patient
            WHERE id IN <foreach collection="ids" item="i" open="(" separator="," close=")">#{i}</foreach>
            </script>
            """)
    List<PatientRow> byIds(Collection<PatientId> ids);

    @Select("""
            <script>
            SELECT COUNT(*) FROM patient
            WHERE status IN <foreach collection="statuses" item="s" open="(" separator="," close=")">#{s}</foreach>
            </script>
            """)
    int count(Collection<PatientStatus> statuses);

    @Select(
            "SELECT name, role, phone, trusted, holds_key FROM patient_contact WHERE patient_id = #{patient} ORDER BY position")
    List<Patient.Contact> contacts(PatientId patient);

    @Delete("DELETE FROM patient_contact WHERE patient_id = #{patient}")
    void clearContacts(PatientId patient);

    @Insert("""
            INSERT INTO patient_contact (patient_id, position, name, role, phone, trusted, holds_key)
            VALUES (#{patient}, #{position}, #{c.name}, #{c.role}, #{c.phone}, #{c.trusted}, #{c.holdsKey})
            """)
    void addContact(PatientId patient, int position, @org.apache.ibatis.annotations.Param("c") Patient.Contact contact);

    @Select("SELECT status, since FROM patient_status_change WHERE patient_id = #{patient} ORDER BY position")
    List<Patient.StatusChange> history(PatientId patient);

    @Insert("""
            INSERT INTO patient_status_change (patient_id, position, status, since)
            SELECT #{patient}, COUNT(*) + 1, #{status}, #{since} FROM patient_status_change WHERE patient_id = #{patient}
            """)
    void addStatusChange(PatientId patient, PatientStatus status, LocalDate since);

    record LineRow(
            PatientId id,
            String code,
            Sex sex,
            String familyName,
            String usedGivenName,
            String birthGivenNames,
            LocalDate birthDate,
            String city,
            PatientStatus status,
            @Nullable LocalDate includedOn) {
        PatientLine line() {
            String given = new Identity("", birthGivenNames, birthDate, sex, "", "", usedGivenName).givenName();
            return new PatientLine(
                    id, code, sex, familyName, given, birthDate, city, status, Optional.ofNullable(includedOn));
        }
    }
}
