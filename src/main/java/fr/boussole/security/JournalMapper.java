package fr.boussole.security;

import java.time.LocalDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;
import org.jspecify.annotations.Nullable;

/** SQL of the journal of access: added to and read, never changed. */
interface JournalMapper {
    /** Holds the turn until the transaction ends, so that only one appends at a time. */
    @Update("UPDATE journal_turn SET turn = turn + 1 WHERE id = 1")
    void takeTurn();

    @Select("SELECT seq, link FROM journal ORDER BY seq DESC LIMIT 1")
    Optional<Head> head();

    @Insert("""
            INSERT INTO journal (seq, at_utc, member, action, entity, entity_id, entity_version, row_sha256, prev, link)
            VALUES (#{seq}, #{atUtc}, #{member}, #{action}, #{entity}, #{entityId}, #{entityVersion}, #{rowSha256},
                #{prev}, #{link})
            """)
    void add(Row row);

    @Select("""
            SELECT seq, at_utc, member, action, entity, entity_id, entity_version, row_sha256, prev, link FROM journal
            WHERE seq > #{after} ORDER BY seq LIMIT #{count}
            """)
    List<Row> after(@Param("after") long after, @Param("count") int count);

    String FILTER = """
             WHERE at_utc >= #{from} AND at_utc < #{to}
               AND (CAST(#{member} AS BIGINT) IS NULL OR member = #{member})
               AND (#{entity} = '' OR entity = #{entity})
            """;

    @Select("""
            SELECT seq, at_utc, member, action, entity, entity_id, entity_version, row_sha256, prev, link FROM journal
            """ + FILTER + " ORDER BY seq DESC LIMIT #{count} OFFSET #{skip}")
    List<Row> page(
            @Param("from") LocalDateTime from,
            @Param("to") LocalDateTime to,
            @Param("member") @Nullable Long member,
            @Param("entity") String entity,
            @Param("skip") long skip,
            @Param("count") int count);

    @Select("SELECT COUNT(*) FROM journal " + FILTER)
    long count(
            @Param("from") LocalDateTime from,
            @Param("to") LocalDateTime to,
            @Param("member") @Nullable Long member,
            @Param("entity") String entity);

    String OF_THINGS = """
             WHERE entity = #{entity} AND entity_id IN
            <foreach collection="ids" item="i" open="(" separator="," close=")">#{i}</foreach>
            """;

    /** Of few things of one kind, read from the index that begins with them. */
    @Select("""
            <script>
            SELECT seq, at_utc, member, action, entity, entity_id, entity_version, row_sha256, prev, link FROM journal
            """ + OF_THINGS + " ORDER BY seq DESC LIMIT #{count} OFFSET #{skip}</script>")
    List<Row> of(
            @Param("entity") String entity,
            @Param("ids") Collection<Long> ids,
            @Param("skip") long skip,
            @Param("count") int count);

    @Select("<script>SELECT COUNT(*) FROM journal " + OF_THINGS + "</script>")
    long countOf(@Param("entity") String entity, @Param("ids") Collection<Long> ids);

    @Select("SELECT DISTINCT entity FROM journal ORDER BY entity")
    List<String> entities();

    /** Changes since an entry; coming, going and looking do not count. */
    @Select("""
            SELECT COUNT(*) FROM journal WHERE seq > #{after}
               AND action NOT IN ('SIGN_IN', 'SIGN_OUT', 'SIGN_IN_FAILED', 'LOCK', 'READ', 'PRINT', 'BACKUP')
            """)
    long changesSince(long after);

    record Head(long seq, String link) {}

    record Row(
            long seq,
            LocalDateTime atUtc,
            @Nullable Long member,
            String action,
            String entity,
            long entityId,
            int entityVersion,
            String rowSha256,
            String prev,
            String link) {}
}
