package fr.boussole.patient;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.apache.ibatis.annotations.Select;

/** SQL that finds people: each answer is a list of lines, at most as long as asked. */
interface PatientSearchMapper {
    String LINE = """
            SELECT id, code, sex, CASE used_name WHEN '' THEN birth_name ELSE used_name END AS family_name,
                used_given_name, birth_given_names, birth_date, nir, city, status, included_on
            FROM patient
            """;

    /** Of the files at hand, or of the archive: everybody when all six are meant. */
    String STATUSES = """
            AND shelf = #{shelf}
            <if test='statuses.size() != 6'>
            AND status IN <foreach collection='statuses' item='s' open='(' separator=',' close=')'>#{s}</foreach></if>
            """;

    /** Each word begins a word of the name. Both columns stand in the index, so that it alone is read to the end. */
    String STARTS_WORDS = """
            <foreach collection='words' item='w'>
            AND (search_key LIKE #{w} || '%' OR POSITION(' ' || #{w} IN search_key) > 0)</foreach>
            """;

    @Select("<script>" + LINE + " WHERE search_key LIKE #{key} || '%' " + STATUSES + """
             ORDER BY search_key, id FETCH FIRST #{limit} ROWS ONLY
            </script>
            """)
    List<PatientLineRow> startingWith(String key, Collection<PatientStatus> statuses, Shelf shelf, int limit);

    /** Names in which every one of the typed words begins a word. */
    @Select("<script>" + LINE + " WHERE search_key >= '' " + STARTS_WORDS + STATUSES + """
             ORDER BY search_key, id FETCH FIRST #{limit} ROWS ONLY
            </script>
            """)
    List<PatientLineRow> withWords(List<String> words, Collection<PatientStatus> statuses, Shelf shelf, int limit);

    @Select("<script>" + LINE + " WHERE search_key >= '' " + """
            <foreach collection='words' item='w'> AND POSITION(#{w} IN search_key) > 0</foreach>
            """ + STATUSES + """
             ORDER BY search_key, id FETCH FIRST #{limit} ROWS ONLY
            </script>
            """)
    List<PatientLineRow> containing(List<String> words, Collection<PatientStatus> statuses, Shelf shelf, int limit);

    /** @param words none for the date alone */
    @Select("<script>" + LINE + " WHERE birth_date BETWEEN #{from} AND #{to} " + STARTS_WORDS + STATUSES + """
             ORDER BY search_key, id FETCH FIRST #{limit} ROWS ONLY
            </script>
            """)
    List<PatientLineRow> bornBetween(
            LocalDate from,
            LocalDate to,
            List<String> words,
            Collection<PatientStatus> statuses,
            Shelf shelf,
            int limit);

    /** The code of a joined file leads to the kept one. */
    @Select("<script>" + LINE + """
             WHERE id IN (SELECT s.kept FROM patient p JOIN same_person s ON s.id = p.id
                 WHERE p.code_key LIKE #{start} || '%')
            """ + STATUSES + """
             ORDER BY code_key FETCH FIRST #{limit} ROWS ONLY
            </script>
            """)
    List<PatientLineRow> codeStarting(String start, Collection<PatientStatus> statuses, Shelf shelf, int limit);

    @Select("<script>" + LINE + " WHERE search_key >= '' " + STATUSES + """
             ORDER BY search_key, id OFFSET #{offset} ROWS FETCH NEXT #{limit} ROWS ONLY
            </script>
            """)
    List<PatientLineRow> page(Collection<PatientStatus> statuses, Shelf shelf, long offset, int limit);

    @Select("<script>" + LINE + """
             WHERE id IN <foreach collection='ids' item='i' open='(' separator=',' close=')'>#{i}</foreach>
            </script>
            """)
    List<PatientLineRow> lines(Collection<PatientId> ids);

    @Select("<script>SELECT COUNT(*) FROM patient WHERE search_key >= '' " + STATUSES + "</script>")
    int count(Collection<PatientStatus> statuses, Shelf shelf);
}
