package fr.boussole.patient;

import java.util.Collection;
import java.util.List;
import org.apache.ibatis.annotations.Select;

/** SQL of lines; whom they are found by is looked up in memory, see {@link PatientIndex}. */
interface PatientSearchMapper {
    String LINES = """
            SELECT p.id, p.code, p.sex, CASE p.used_name WHEN '' THEN p.birth_name ELSE p.used_name END AS family_name,
                p.used_given_name, p.birth_given_names, p.birth_date, p.nir, p.city, p.status, p.included_on, p.shelf,
                s.kept, p.search_key, p.code_key
            FROM patient p JOIN same_person s ON s.id = p.id
            """;

    @Select(LINES)
    List<PatientLineRow> all();

    @Select("<script>" + LINES + """
             WHERE p.id IN <foreach collection='ids' item='i' open='(' separator=',' close=')'>#{i}</foreach>
            </script>
            """)
    List<PatientLineRow> lines(Collection<PatientId> ids);
}
