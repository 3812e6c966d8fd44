package fr.boussole.patient;

import fr.boussole.team.MemberId;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.apache.ibatis.annotations.Delete;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;
import org.jspecify.annotations.Nullable;

/** SQL of files joined to each other, and of those that only look alike. */
interface MergeMapper {
    @Select("SELECT NEXT VALUE FOR patient_merge_seq")
    long nextId();

    @Insert("""
            INSERT INTO patient_merge (id, kept_id, alias_id, merged_at, member_id)
            VALUES (#{id}, #{kept}, #{alias}, #{at}, #{member})
            """)
    void add(long id, PatientId kept, PatientId alias, LocalDateTime at, MemberId member);

    @Insert("""
            INSERT INTO patient_merge_value (merge_id, field, before_text, after_text)
            VALUES (#{merge}, #{field}, #{before}, #{after})
            """)
    void addValue(long merge, String field, String before, String after);

    @Select("SELECT field, before_text, after_text FROM patient_merge_value WHERE merge_id = #{merge} ORDER BY field")
    List<ValueRow> values(long merge);

    record ValueRow(String field, String beforeText, String afterText) {}

    /** Everything read under one file is from now on read under another. */
    @Update("UPDATE same_person SET kept = #{now} WHERE kept = #{before}")
    void lead(PatientId before, PatientId now);

    @Update("UPDATE same_person SET kept = #{kept} WHERE id = #{id}")
    void leadOne(PatientId id, PatientId kept);

    @Update("UPDATE patient SET shelf = #{shelf}, version = version + 1 WHERE id = #{id}")
    void shelve(PatientId id, Shelf shelf);

    @Select("SELECT * FROM patient_merge WHERE id = #{id}")
    Optional<Row> byId(long id);

    /** Not parted again, of everybody read under this file; newest first. */
    @Select("""
            SELECT m.* FROM patient_merge m JOIN same_person s ON s.id = m.alias_id
            WHERE s.kept = #{kept} AND m.undone_at IS NULL ORDER BY m.id DESC
            """)
    List<Row> of(PatientId kept);

    @Update("UPDATE patient_merge SET undone_at = #{at}, undone_by = #{member} WHERE id = #{id} AND undone_at IS NULL")
    int undo(long id, LocalDateTime at, MemberId member);

    /** Where a file that stands by itself again belongs. */
    @Select("SELECT CASE WHEN archived_on IS NULL THEN 'AT_HAND' ELSE 'ARCHIVED' END FROM patient WHERE id = #{id}")
    Shelf ownShelf(PatientId id);

    @Select("SELECT shelf FROM patient WHERE id = #{id}")
    Optional<Shelf> shelf(PatientId id);

    /** Few columns of every file that stands by itself. */
    @Select("""
            SELECT id, birth_name, birth_given_names, used_name, birth_date, sex, nir FROM patient
            WHERE shelf <> 'JOINED'
            """)
    List<Traits> traits();

    record Traits(
            PatientId id,
            String birthName,
            String birthGivenNames,
            String usedName,
            LocalDate birthDate,
            Sex sex,
            String nir) {
        Identity identity() {
            return new Identity(birthName, birthGivenNames, birthDate, sex, "", usedName, "");
        }

        @Override
        public String toString() {
            return "Patient#" + id.value();
        }
    }

    @Insert("""
            INSERT INTO patient_distinct (first_id, second_id, said_at, member_id)
            VALUES (#{first}, #{second}, #{at}, #{member})
            """)
    void addDistinct(PatientId first, PatientId second, LocalDateTime at, MemberId member);

    @Delete("DELETE FROM patient_distinct WHERE first_id = #{first} AND second_id = #{second}")
    int dropDistinct(PatientId first, PatientId second);

    @Select("SELECT first_id, second_id FROM patient_distinct")
    List<PairRow> distinct();

    record PairRow(PatientId firstId, PatientId secondId) {}

    record Row(
            long id,
            PatientId keptId,
            PatientId aliasId,
            LocalDateTime mergedAt,
            MemberId memberId,
            @Nullable LocalDateTime undoneAt,
            @Nullable MemberId undoneBy) {}
}
