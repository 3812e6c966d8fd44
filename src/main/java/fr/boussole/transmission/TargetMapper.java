package fr.boussole.transmission;

import fr.boussole.patient.PatientId;
import java.util.List;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Select;

/** SQL of the targets in use. */
interface TargetMapper {
    /** Counts further uses; the newest spelling stays. */
    @Insert("""
            MERGE INTO transmission_target u USING (SELECT CAST(#{key} AS VARCHAR(250)) AS c_key) AS c
            ON (u.target_key = c.c_key)
            WHEN MATCHED THEN UPDATE SET target = #{target}, uses = uses + #{uses}
            WHEN NOT MATCHED THEN INSERT (target_key, target, uses) VALUES (#{key}, #{target}, #{uses})
            """)
    void used(String key, String target, long uses);

    /** Those of this person first, then those that begin so, then those the team uses most. */
    @Select("""
            SELECT u.target FROM transmission_target u
            WHERE u.uses > 0 AND u.target_key LIKE #{inside}
            ORDER BY CASE WHEN u.target_key IN (
                    SELECT t.target_key FROM transmission t
                    WHERE t.patient_id IN (SELECT id FROM same_person WHERE kept = #{person})) THEN 0 ELSE 1 END,
                CASE WHEN u.target_key LIKE #{start} THEN 0 ELSE 1 END, u.uses DESC, u.target_key
            FETCH FIRST #{limit} ROWS ONLY
            """)
    List<String> like(PatientId person, String start, String inside, int limit);

    /** Each target of a person once, in its newest spelling, by its key. */
    @Select("""
            SELECT target FROM (
                SELECT t.target, t.target_key,
                    ROW_NUMBER() OVER (PARTITION BY t.target_key ORDER BY t.written_at DESC, t.id DESC) AS turn
                FROM transmission t JOIN transmission_state s ON s.id = t.id
                WHERE t.patient_id IN (SELECT id FROM same_person WHERE kept = #{person}) AND NOT s.withdrawn) AS hers
            WHERE turn = 1
            ORDER BY target_key
            """)
    List<String> of(PatientId person);
}
