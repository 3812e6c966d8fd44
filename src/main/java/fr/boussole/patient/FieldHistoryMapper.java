package fr.boussole.patient;

import fr.boussole.team.MemberId;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Select;

/** SQL of the history of fields; rows are added and read, never changed. */
interface FieldHistoryMapper {
    @Insert("""
            INSERT INTO patient_change
                (id, patient_id, changed_at, member_id, entity, entity_id, field, before_text, after_text)
            VALUES (NEXT VALUE FOR patient_change_seq, #{person}, #{at}, #{member}, #{entity}, #{id}, #{field},
                #{before}, #{after})
            """)
    void add(
            PatientId person,
            LocalDateTime at,
            MemberId member,
            String entity,
            long id,
            String field,
            String before,
            String after);

    @Select("""
            SELECT changed_at, member_id, entity, entity_id, field, before_text, after_text FROM patient_change
            WHERE patient_id IN (SELECT id FROM same_person WHERE kept = #{person})
            ORDER BY id DESC OFFSET #{offset} ROWS FETCH NEXT #{limit} ROWS ONLY
            """)
    List<Row> of(PatientId person, int offset, int limit);

    @Select("""
            SELECT COUNT(*) FROM patient_change
            WHERE patient_id IN (SELECT id FROM same_person WHERE kept = #{person})
            """)
    int count(PatientId person);

    String HERS = """
             FROM patient_change WHERE patient_id IN (SELECT id FROM same_person WHERE kept = #{person})
            """;

    String FIELD = " AND (#{field.entity} = '' OR (entity = #{field.entity} AND field = #{field.name}))";

    @Select("SELECT DISTINCT entity, field AS name" + HERS + " ORDER BY entity, field")
    List<FieldHistory.Field> fields(PatientId person);

    @Select("SELECT changed_at, member_id, entity, entity_id, field, before_text, after_text" + HERS + FIELD
            + " ORDER BY id DESC OFFSET #{offset} ROWS FETCH NEXT #{limit} ROWS ONLY")
    List<Row> ofField(PatientId person, FieldHistory.Field field, int offset, int limit);

    @Select("SELECT COUNT(*)" + HERS + FIELD)
    int countField(PatientId person, FieldHistory.Field field);

    /** @param changedAt in UTC */
    record Row(
            LocalDateTime changedAt,
            MemberId memberId,
            String entity,
            long entityId,
            String field,
            String beforeText,
            String afterText) {
        FieldHistory.Change change() {
            return new FieldHistory.Change(
                    changedAt.toInstant(ZoneOffset.UTC), memberId, entity, entityId, field, beforeText, afterText);
        }
    }
}
