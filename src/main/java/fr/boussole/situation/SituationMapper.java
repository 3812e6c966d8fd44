package fr.boussole.situation;

import fr.boussole.patient.PatientId;
import java.util.List;
import java.util.Optional;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;

/** SQL of situations. */
interface SituationMapper {
    @Select("SELECT patient_id AS patient, housing, household, isolation, income, own_words, version "
            + "FROM situation WHERE patient_id = #{patient}")
    Optional<Situation> byId(PatientId patient);

    /** Of all files joined to hers, her own first. */
    @Select("""
            SELECT patient_id AS patient, housing, household, isolation, income, own_words, version FROM situation
            WHERE patient_id IN (SELECT id FROM same_person WHERE kept = #{person})
            ORDER BY CASE WHEN patient_id = #{person} THEN 0 ELSE 1 END, patient_id
            """)
    List<Situation> of(PatientId person);

    @Insert("""
            INSERT INTO situation (patient_id, housing, household, isolation, income, own_words, version)
            VALUES (#{patient}, #{housing}, #{household}, #{isolation}, #{income}, #{ownWords}, 1)
            """)
    void add(Situation situation);

    @Update("""
            UPDATE situation SET housing = #{housing}, household = #{household}, isolation = #{isolation},
                income = #{income}, own_words = #{ownWords}, version = version + 1
            WHERE patient_id = #{patient} AND version = #{version}
            """)
    int save(Situation situation);

    /** One statement for many rows: each column travels as one array. */
    @Insert("""
            INSERT INTO situation (patient_id, housing, household, isolation, income, own_words, version)
            SELECT patient_id, housing, household, isolation, income, own_words, 1 FROM UNNEST(
                CAST(#{patients,typeHandler=org.apache.ibatis.type.ArrayTypeHandler} AS BIGINT ARRAY),
                CAST(#{housing,typeHandler=org.apache.ibatis.type.ArrayTypeHandler} AS VARCHAR ARRAY),
                CAST(#{household,typeHandler=org.apache.ibatis.type.ArrayTypeHandler} AS VARCHAR ARRAY),
                CAST(#{isolation,typeHandler=org.apache.ibatis.type.ArrayTypeHandler} AS VARCHAR ARRAY),
                CAST(#{income,typeHandler=org.apache.ibatis.type.ArrayTypeHandler} AS VARCHAR ARRAY),
                CAST(#{ownWords,typeHandler=org.apache.ibatis.type.ArrayTypeHandler} AS VARCHAR ARRAY))
                AS row_of (patient_id, housing, household, isolation, income, own_words)
            """)
    int addAll(
            @Param("patients") Long[] patients,
            @Param("housing") String[] housing,
            @Param("household") String[] household,
            @Param("isolation") String[] isolation,
            @Param("income") String[] income,
            @Param("ownWords") String[] ownWords);
}
