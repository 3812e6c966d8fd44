package fr.boussole.transmission;

import fr.boussole.patient.PatientId;
import fr.boussole.team.MemberId;
import java.time.LocalDateTime;
import java.util.List;
import org.apache.ibatis.annotations.Delete;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Select;

/** SQL of what somebody has not read yet. */
interface UnreadMapper {
    /** The rule, on a state {@code s} and her own acknowledgement {@code r}; see {@link UnreadTransmissions}. */
    String UNREAD = """
            (s.news AND s.moved_by <![CDATA[<>]]> #{me} AND s.moved_at >= #{since}
                AND COALESCE(r.entries, 0) <![CDATA[<]]> s.entries)
            """;

    String OF_STATES = """
            FROM transmission_state s
            LEFT JOIN transmission_read r ON r.member_id = #{me} AND r.transmission_id = s.id
            WHERE
            """ + UNREAD;

    /** Urgent open ones first, then the newest, among at most {@code among} of the newest. */
    @Select("<script>SELECT t.id, p.kept AS patient_id, s.moved_by AS member_id, s.moved_at, t.target,"
            + " t.urgent AND s.closed_at IS NULL AS urgent, s.entries, " + FIRST_WORDS + """
            FROM (SELECT s.id, s.moved_at
            """ + OF_STATES + """
                ORDER BY s.moved_at DESC FETCH FIRST #{among} ROWS ONLY) AS newest
            JOIN transmission_state s ON s.id = newest.id
            JOIN transmission t ON t.id = newest.id
            JOIN same_person p ON p.id = t.patient_id
            ORDER BY urgent DESC, s.moved_at DESC, t.id DESC
            FETCH FIRST #{limit} ROWS ONLY
            </script>
            """)
    List<UnreadRow> unread(MemberId me, LocalDateTime since, int among, int limit);

    /** The last addendum's, or the first text there is. */
    String FIRST_WORDS = """
            CASE WHEN s.entries > 1
                THEN (SELECT a.words FROM transmission_addendum a WHERE a.transmission_id = t.id
                    ORDER BY a.id DESC FETCH FIRST ROW ONLY)
                ELSE COALESCE(NULLIF(t.data, ''), NULLIF(t.illness, ''), NULLIF(t.actions, ''), NULLIF(t.results, ''),
                    NULLIF(t.treatment, ''), NULLIF(t.experience, ''), NULLIF(t.surroundings, ''), t.development)
                END AS words
            """;

    record UnreadRow(
            TransmissionId id,
            PatientId patientId,
            MemberId memberId,
            LocalDateTime movedAt,
            String target,
            boolean urgent,
            int entries,
            String words) {
        @Override
        public String toString() {
            return "Unread " + id;
        }
    }

    @Select("<script>SELECT COUNT(*) FROM (SELECT s.id " + OF_STATES
            + " FETCH FIRST #{most} ROWS ONLY) AS counted</script>")
    int count(MemberId me, LocalDateTime since, int most);

    /** Everything she has not read, at the state it now has. */
    @Select("<script>SELECT s.id AS id, s.entries AS entries " + OF_STATES + "</script>")
    List<Seen> all(MemberId me, LocalDateTime since);

    /** One transmission and how many of its entries somebody saw. */
    record Seen(TransmissionId id, int entries) {}

    @Insert("""
            MERGE INTO transmission_read r
            USING (SELECT c_id, c_entries FROM UNNEST(
                CAST(#{ids,typeHandler=org.apache.ibatis.type.ArrayTypeHandler} AS BIGINT ARRAY),
                CAST(#{entries,typeHandler=org.apache.ibatis.type.ArrayTypeHandler} AS INT ARRAY))
                AS row_of (c_id, c_entries)) AS c
            ON (r.member_id = #{me} AND r.transmission_id = c.c_id)
            WHEN MATCHED AND r.entries < c.c_entries THEN UPDATE SET entries = c.c_entries, read_at = #{at}
            WHEN NOT MATCHED THEN INSERT (transmission_id, member_id, entries, read_at)
                VALUES (c.c_id, #{me}, c.c_entries, #{at})
            """)
    int acknowledge(MemberId me, Long[] ids, Integer[] entries, LocalDateTime at);

    @Delete("""
            DELETE FROM transmission_read WHERE member_id = #{me} AND transmission_id IN (SELECT c_id FROM UNNEST(
                CAST(#{ids,typeHandler=org.apache.ibatis.type.ArrayTypeHandler} AS BIGINT ARRAY)) AS row_of (c_id))
            """)
    int forget(MemberId me, Long[] ids);
}
