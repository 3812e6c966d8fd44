package fr.boussole.directory;

import java.util.List;
import java.util.Optional;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;

/** SQL of the directory. */
interface ProfessionalMapper {
    @Select("SELECT NEXT VALUE FOR professional_seq FROM SYSTEM_RANGE(1, #{count})")
    List<ProfessionalId> nextIds(int count);

    @Select("SELECT * FROM professional WHERE id = #{id}")
    Optional<ProfessionalRow> byId(ProfessionalId id);

    /** The one in use first, when a number stands twice. */
    @Select("SELECT * FROM professional WHERE rpps = #{rpps} ORDER BY in_use DESC, id FETCH FIRST 1 ROW ONLY")
    Optional<ProfessionalRow> byRpps(String rpps);

    @Select("""
            SELECT * FROM professional WHERE search_key LIKE #{key} || '%' AND in_use
            ORDER BY search_key, id FETCH FIRST #{limit} ROWS ONLY
            """)
    List<ProfessionalRow> startingWith(String key, int limit);

    /** Entries in which every one of the typed words begins a word. */
    @Select("""
            <script>
            SELECT * FROM professional WHERE search_key >= ''
            <foreach collection='words' item='w'>
            AND (search_key LIKE #{w} || '%' OR POSITION(' ' || #{w} IN search_key) > 0)</foreach>
            AND in_use ORDER BY search_key, id FETCH FIRST #{limit} ROWS ONLY
            </script>
            """)
    List<ProfessionalRow> withWords(List<String> words, int limit);

    String WITH_WORDS = """
            search_key >= ''
            <foreach collection='words' item='w'>
            AND (search_key LIKE #{w} || '%' OR POSITION(' ' || #{w} IN search_key) > 0)</foreach>
            AND in_use = #{used}
            """;

    @Select("<script>SELECT * FROM professional WHERE " + WITH_WORDS
            + "ORDER BY search_key, id OFFSET #{offset} ROWS FETCH NEXT #{limit} ROWS ONLY</script>")
    List<ProfessionalRow> pageWithWords(List<String> words, boolean used, int offset, int limit);

    @Select("<script>SELECT COUNT(*) FROM professional WHERE " + WITH_WORDS + "</script>")
    int countWithWords(List<String> words, boolean used);

    /** In use or not, as asked; by name. */
    @Select("""
            SELECT * FROM professional WHERE in_use = #{used}
            ORDER BY search_key, id OFFSET #{offset} ROWS FETCH NEXT #{limit} ROWS ONLY
            """)
    List<ProfessionalRow> page(boolean used, int offset, int limit);

    @Select("SELECT COUNT(*) FROM professional WHERE in_use = #{used}")
    int count(boolean used);

    @Select("SELECT * FROM professional")
    List<ProfessionalRow> all();

    /** One statement for thousands of rows: each column travels as one array. */
    @Insert("""
            INSERT INTO professional (
                id, family_name, given_name, profession, speciality, rpps, structure, address, postal_code, city,
                phone, mobile, email, secure_email, search_key, in_use, version)
            SELECT
                id, family_name, given_name, profession, speciality, rpps, structure, address, postal_code, city,
                phone, mobile, email, secure_email, search_key, in_use, 1
            FROM UNNEST(
                CAST(#{ids,typeHandler=org.apache.ibatis.type.ArrayTypeHandler} AS BIGINT ARRAY),
                CAST(#{familyNames,typeHandler=org.apache.ibatis.type.ArrayTypeHandler} AS VARCHAR ARRAY),
                CAST(#{givenNames,typeHandler=org.apache.ibatis.type.ArrayTypeHandler} AS VARCHAR ARRAY),
                CAST(#{professions,typeHandler=org.apache.ibatis.type.ArrayTypeHandler} AS VARCHAR ARRAY),
                CAST(#{specialities,typeHandler=org.apache.ibatis.type.ArrayTypeHandler} AS VARCHAR ARRAY),
                CAST(#{rpps,typeHandler=org.apache.ibatis.type.ArrayTypeHandler} AS VARCHAR ARRAY),
                CAST(#{structures,typeHandler=org.apache.ibatis.type.ArrayTypeHandler} AS VARCHAR ARRAY),
                CAST(#{addresses,typeHandler=org.apache.ibatis.type.ArrayTypeHandler} AS VARCHAR ARRAY),
                CAST(#{postalCodes,typeHandler=org.apache.ibatis.type.ArrayTypeHandler} AS VARCHAR ARRAY),
                CAST(#{cities,typeHandler=org.apache.ibatis.type.ArrayTypeHandler} AS VARCHAR ARRAY),
                CAST(#{phones,typeHandler=org.apache.ibatis.type.ArrayTypeHandler} AS VARCHAR ARRAY),
                CAST(#{mobiles,typeHandler=org.apache.ibatis.type.ArrayTypeHandler} AS VARCHAR ARRAY),
                CAST(#{emails,typeHandler=org.apache.ibatis.type.ArrayTypeHandler} AS VARCHAR ARRAY),
                CAST(#{secureEmails,typeHandler=org.apache.ibatis.type.ArrayTypeHandler} AS VARCHAR ARRAY),
                CAST(#{searchKeys,typeHandler=org.apache.ibatis.type.ArrayTypeHandler} AS VARCHAR ARRAY),
                CAST(#{used,typeHandler=org.apache.ibatis.type.ArrayTypeHandler} AS BOOLEAN ARRAY))
                AS row_of (
                id, family_name, given_name, profession, speciality, rpps, structure, address, postal_code, city,
                phone, mobile, email, secure_email, search_key, in_use)
            """)
    int addAll(ProfessionalColumns columns);

    @Update("""
            UPDATE professional SET family_name = #{familyName}, given_name = #{givenName},
                profession = #{profession}, speciality = #{speciality}, rpps = #{rpps}, structure = #{structure},
                address = #{address}, postal_code = #{postalCode}, city = #{city}, phone = #{phone},
                mobile = #{mobile}, email = #{email}, secure_email = #{secureEmail}, search_key = #{searchKey},
                in_use = #{inUse}, version = version + 1
            WHERE id = #{id} AND version = #{version}
            """)
    int save(ProfessionalRow row);
}
