package fr.boussole.careplan;

import fr.boussole.careplan.omaha.OmahaCatalog;
import fr.boussole.patient.PatientId;
import fr.boussole.team.MemberId;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.apache.ibatis.annotations.Delete;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;

/** SQL of stories, drafts and what was explored; what is read of a person counts the files joined to hers. */
interface StoryMapper {
    String HERS = " (SELECT id FROM same_person WHERE kept = #{person}) ";
    String HERS_FIRST = " ORDER BY CASE WHEN patient_id = #{person} THEN 0 ELSE 1 END, patient_id ";

    @Select("""
            SELECT patient_id AS patient, words, matters, strengths, met_on, member_id AS member, version FROM story
            WHERE patient_id IN
            """ + HERS + HERS_FIRST)
    List<Story> of(PatientId person);

    @Select("""
            SELECT patient_id AS patient, words, matters, strengths, met_on, member_id AS member, version FROM story
            WHERE patient_id = #{patient}
            """)
    Optional<Story> byId(PatientId patient);

    @Insert("""
            INSERT INTO story (patient_id, words, matters, strengths, met_on, member_id, version)
            VALUES (#{patient}, #{words}, #{matters}, #{strengths}, #{metOn}, #{member}, 1)
            """)
    void add(Story story);

    @Update("""
            UPDATE story SET words = #{words}, matters = #{matters}, strengths = #{strengths}, met_on = #{metOn},
                version = version + 1
            WHERE patient_id = #{patient} AND version = #{version}
            """)
    int save(Story story);

    /** Newest first. */
    @Select("SELECT content, saved_at FROM story_draft WHERE member_id = #{member} AND patient_id IN" + HERS
            + "ORDER BY saved_at DESC")
    List<DraftRow> drafts(PatientId person, MemberId member);

    @Update("""
            MERGE INTO story_draft (patient_id, member_id, content, saved_at) KEY (patient_id, member_id)
            VALUES (#{person}, #{member}, #{content}, #{savedAt})
            """)
    void keepDraft(PatientId person, MemberId member, String content, LocalDateTime savedAt);

    @Delete("DELETE FROM story_draft WHERE member_id = #{member} AND patient_id IN" + HERS)
    int dropDraft(PatientId person, MemberId member);

    @Select("SELECT problem, answer, explored_on, member_id FROM explored_problem WHERE patient_id IN" + HERS
            + HERS_FIRST)
    List<ExploredRow> explored(PatientId person);

    @Insert("""
            INSERT INTO explored_problem (patient_id, problem, answer, explored_on, member_id)
            VALUES (#{person}, #{problem}, #{answer}, #{on}, #{member})
            """)
    void explore(PatientId person, String problem, Explored.Answer answer, LocalDate on, MemberId member);

    @Delete("DELETE FROM explored_problem WHERE problem = #{problem} AND patient_id IN" + HERS)
    int forget(PatientId person, String problem);

    /** @param savedAt UTC */
    record DraftRow(String content, LocalDateTime savedAt) {}

    record ExploredRow(String problem, Explored.Answer answer, LocalDate exploredOn, MemberId memberId) {
        Explored explored() {
            return new Explored(OmahaCatalog.get().problem(problem).orElseThrow(), answer, exploredOn, memberId);
        }
    }
}
