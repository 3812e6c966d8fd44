package fr.boussole.transmission;

import fr.boussole.patient.PatientId;
import fr.boussole.team.MemberId;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;

/** SQL of what is written, and of one person's transmissions. */
interface TransmissionMapper {
    String COLUMNS = """
            t.id, t.patient_id, t.member_id, t.written_at, t.kind, t.target, t.data, t.actions, t.results, t.illness,
                t.treatment, t.experience, t.surroundings, t.development, t.urgent, s.entries, s.moved_at, s.closed_at,
                s.closed_by, s.version
            """;
    String HERS = """
            t.patient_id IN (SELECT id FROM same_person WHERE kept = #{person}) AND NOT s.withdrawn
            """;
    String FILTER = HERS + """
            <if test="standing.name() == 'OPEN'">AND s.closed_at IS NULL</if>
            <if test="standing.name() == 'CLOSED'">AND s.closed_at IS NOT NULL</if>
            <if test="target != ''">AND (t.target_key = #{target} OR t.problem <![CDATA[<>]]> '' AND t.problem = #{problem})</if>
            <foreach collection="words" item="word">
            AND (t.search_key LIKE #{word} OR EXISTS (SELECT 1 FROM transmission_addendum a
                WHERE a.transmission_id = t.id AND a.search_key LIKE #{word}))
            </foreach>
            """;

    @Select("SELECT NEXT VALUE FOR transmission_seq FROM SYSTEM_RANGE(1, #{count})")
    List<TransmissionId> nextIds(int count);

    /** One statement for thousands of rows: each column travels as one array. */
    @Insert("""
            INSERT INTO transmission (id, patient_id, member_id, written_at, kind, target, target_key, problem, data,
                actions, results, illness, treatment, experience, surroundings, development, urgent, search_key)
            SELECT id, patient_id, member_id, written_at, kind, target, target_key, problem, data, actions, results,
                illness, treatment, experience, surroundings, development, urgent, search_key
            FROM UNNEST(
                CAST(#{ids,typeHandler=org.apache.ibatis.type.ArrayTypeHandler} AS BIGINT ARRAY),
                CAST(#{patients,typeHandler=org.apache.ibatis.type.ArrayTypeHandler} AS BIGINT ARRAY),
                CAST(#{members,typeHandler=org.apache.ibatis.type.ArrayTypeHandler} AS BIGINT ARRAY),
                CAST(#{times,typeHandler=org.apache.ibatis.type.ArrayTypeHandler} AS TIMESTAMP(0) ARRAY),
                CAST(#{kinds,typeHandler=org.apache.ibatis.type.ArrayTypeHandler} AS VARCHAR ARRAY),
                CAST(#{targets,typeHandler=org.apache.ibatis.type.ArrayTypeHandler} AS VARCHAR ARRAY),
                CAST(#{targetKeys,typeHandler=org.apache.ibatis.type.ArrayTypeHandler} AS VARCHAR ARRAY),
                CAST(#{problems,typeHandler=org.apache.ibatis.type.ArrayTypeHandler} AS VARCHAR ARRAY),
                CAST(#{data,typeHandler=org.apache.ibatis.type.ArrayTypeHandler} AS VARCHAR ARRAY),
                CAST(#{actions,typeHandler=org.apache.ibatis.type.ArrayTypeHandler} AS VARCHAR ARRAY),
                CAST(#{results,typeHandler=org.apache.ibatis.type.ArrayTypeHandler} AS VARCHAR ARRAY),
                CAST(#{illnesses,typeHandler=org.apache.ibatis.type.ArrayTypeHandler} AS VARCHAR ARRAY),
                CAST(#{treatments,typeHandler=org.apache.ibatis.type.ArrayTypeHandler} AS VARCHAR ARRAY),
                CAST(#{experiences,typeHandler=org.apache.ibatis.type.ArrayTypeHandler} AS VARCHAR ARRAY),
                CAST(#{surroundings,typeHandler=org.apache.ibatis.type.ArrayTypeHandler} AS VARCHAR ARRAY),
                CAST(#{developments,typeHandler=org.apache.ibatis.type.ArrayTypeHandler} AS VARCHAR ARRAY),
                CAST(#{urgencies,typeHandler=org.apache.ibatis.type.ArrayTypeHandler} AS BOOLEAN ARRAY),
                CAST(#{searchKeys,typeHandler=org.apache.ibatis.type.ArrayTypeHandler} AS VARCHAR ARRAY))
                AS row_of (id, patient_id, member_id, written_at, kind, target, target_key, problem, data, actions,
                    results, illness, treatment, experience, surroundings, development, urgent, search_key)
            """)
    int addAll(TransmissionColumns columns);

    @Insert("""
            INSERT INTO transmission_state (id, entries, moved_at, moved_by, news, withdrawn, closed_at, closed_by,
                version)
            SELECT id, 1, moved_at, moved_by, news, FALSE, closed_at, closed_by, 1
            FROM UNNEST(
                CAST(#{ids,typeHandler=org.apache.ibatis.type.ArrayTypeHandler} AS BIGINT ARRAY),
                CAST(#{times,typeHandler=org.apache.ibatis.type.ArrayTypeHandler} AS TIMESTAMP(0) ARRAY),
                CAST(#{members,typeHandler=org.apache.ibatis.type.ArrayTypeHandler} AS BIGINT ARRAY),
                CAST(#{news,typeHandler=org.apache.ibatis.type.ArrayTypeHandler} AS BOOLEAN ARRAY),
                CAST(#{closings,typeHandler=org.apache.ibatis.type.ArrayTypeHandler} AS TIMESTAMP(0) ARRAY),
                CAST(#{closers,typeHandler=org.apache.ibatis.type.ArrayTypeHandler} AS BIGINT ARRAY))
                AS row_of (id, moved_at, moved_by, news, closed_at, closed_by)
            """)
    int addStates(TransmissionColumns columns);

    @Insert("""
            INSERT INTO transmission_addendum (id, transmission_id, member_id, written_at, words, search_key)
            VALUES (NEXT VALUE FOR transmission_addendum_seq, #{id}, #{member}, #{at}, #{words}, #{searchKey})
            """)
    void addAddendum(TransmissionId id, MemberId member, LocalDateTime at, String words, String searchKey);

    /** From now on it is news again to everybody but her. */
    @Update("""
            UPDATE transmission_state SET entries = entries + 1, moved_at = #{at}, moved_by = #{member}, news = TRUE
            WHERE id = #{id} AND NOT withdrawn
            """)
    int move(TransmissionId id, MemberId member, LocalDateTime at);

    @Update("""
            UPDATE transmission_state SET closed_at = #{at}, closed_by = #{member}, version = version + 1
            WHERE id = #{id} AND version = #{version} AND closed_at IS NULL AND NOT withdrawn
            """)
    int close(TransmissionId id, int version, MemberId member, LocalDateTime at);

    @Update("""
            UPDATE transmission_state SET closed_at = NULL, closed_by = NULL, version = version + 1
            WHERE id = #{id} AND version = #{version} AND closed_at IS NOT NULL AND NOT withdrawn
            """)
    int reopen(TransmissionId id, int version);

    /** Only while nobody has added to it, closed it or acknowledged it. */
    @Update("""
            UPDATE transmission_state SET withdrawn = TRUE, news = FALSE, version = version + 1
            WHERE id = #{id} AND NOT withdrawn AND entries = 1 AND version = 1
                AND NOT EXISTS (SELECT 1 FROM transmission_read r WHERE r.transmission_id = #{id})
            """)
    int withdraw(TransmissionId id);

    @Select("SELECT " + COLUMNS + """
            , FALSE AS unread FROM transmission t JOIN transmission_state s ON s.id = t.id
            WHERE t.id = #{id} AND NOT s.withdrawn
            """)
    Optional<TransmissionRow> byId(TransmissionId id);

    /**
     * Urgent open ones first, then those whose last entry is newest.
     *
     * @param words patterns, each to be found
     */
    @Select("<script>SELECT " + COLUMNS + ", " + UnreadMapper.UNREAD + """
            AS unread
            FROM transmission t JOIN transmission_state s ON s.id = t.id
            LEFT JOIN transmission_read r ON r.member_id = #{me} AND r.transmission_id = t.id
            WHERE
            """ + FILTER + """
            ORDER BY CASE WHEN t.urgent AND s.closed_at IS NULL THEN 0 ELSE 1 END, s.moved_at DESC, t.id DESC
            OFFSET #{offset} ROWS FETCH NEXT #{limit} ROWS ONLY
            </script>
            """)
    List<TransmissionRow> page(
            @Param("person") PatientId person,
            @Param("me") MemberId me,
            @Param("since") LocalDateTime since,
            @Param("standing") TransmissionFilter.Standing standing,
            @Param("target") String target,
            @Param("problem") String problem,
            @Param("words") List<String> words,
            @Param("offset") int offset,
            @Param("limit") int limit);

    @Select("<script>SELECT COUNT(*) FROM transmission t JOIN transmission_state s ON s.id = t.id WHERE " + FILTER
            + "</script>")
    int count(
            PatientId person, TransmissionFilter.Standing standing, String target, String problem, List<String> words);

    /** Oldest first. */
    @Select("SELECT " + COLUMNS + """
            , FALSE AS unread FROM same_person k JOIN transmission t ON t.patient_id = k.id
                JOIN transmission_state s ON s.id = t.id
            WHERE k.kept = #{person} AND NOT s.withdrawn AND t.written_at >= #{from} AND t.written_at < #{to}
            ORDER BY t.written_at, t.id
            """)
    List<TransmissionRow> between(PatientId person, LocalDateTime from, LocalDateTime to);

    @Select("SELECT MAX(t.written_at) FROM transmission t JOIN transmission_state s ON s.id = t.id WHERE " + HERS)
    Optional<LocalDateTime> newest(PatientId person);

    /** Oldest first. */
    @Select("""
            <script>
            SELECT transmission_id, member_id, written_at, words FROM transmission_addendum WHERE transmission_id IN
            <foreach collection="ids" item="id" open="(" separator="," close=")">#{id}</foreach>
            ORDER BY id
            </script>
            """)
    List<AddendumRow> addenda(Collection<TransmissionId> ids);

    record AddendumRow(TransmissionId transmissionId, MemberId memberId, LocalDateTime writtenAt, String words) {
        Addendum addendum() {
            return new Addendum(transmissionId, memberId, TransmissionRow.instant(writtenAt), words);
        }

        @Override
        public String toString() {
            return "Addendum of " + transmissionId;
        }
    }

    /** Who has read all there is of each. */
    @Select("""
            <script>
            SELECT r.transmission_id, r.member_id, r.read_at
            FROM transmission_read r JOIN transmission_state s ON s.id = r.transmission_id AND s.entries = r.entries
            WHERE r.transmission_id IN
            <foreach collection="ids" item="id" open="(" separator="," close=")">#{id}</foreach>
            ORDER BY r.read_at, r.member_id
            </script>
            """)
    List<ReadRow> readers(Collection<TransmissionId> ids);

    record ReadRow(TransmissionId transmissionId, MemberId memberId, LocalDateTime readAt) {}
}
