package fr.boussole.careplan;

import fr.boussole.careplan.omaha.OmahaCatalog;
import java.util.List;
import java.util.Optional;
import org.apache.ibatis.annotations.Delete;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Select;

/** SQL of what is often done about a problem. */
interface InterventionFavouriteMapper {
    @Select("SELECT NEXT VALUE FOR intervention_favourite_seq")
    long nextId();

    @Select("""
            SELECT category, target, detail, by_kind, frequency FROM intervention_favourite
            WHERE problem = #{problem} ORDER BY id
            """)
    List<Row> of(String problem);

    @Select("""
            SELECT MIN(id) FROM intervention_favourite
            WHERE problem = #{problem} AND category = #{row.category} AND target = #{row.target}
                AND detail = #{row.detail} AND by_kind = #{row.byKind} AND frequency = #{row.frequency}
            HAVING COUNT(*) > 0
            """)
    Optional<Long> find(String problem, Row row);

    @Insert("""
            INSERT INTO intervention_favourite (id, problem, category, target, detail, by_kind, frequency)
            VALUES (#{id}, #{problem}, #{row.category}, #{row.target}, #{row.detail}, #{row.byKind}, #{row.frequency})
            """)
    void add(long id, String problem, Row row);

    @Delete("DELETE FROM intervention_favourite WHERE id = #{id}")
    void remove(long id);

    /** In every plan of the practice, those of most people first; not what was taken back the day it was planned. */
    @Select("""
            SELECT i.category, i.target, i.detail, i.by_kind, i.frequency,
                COUNT(DISTINCT p.patient_id) AS people
            FROM intervention i JOIN planned_problem p ON p.id = i.planned_problem_id
            WHERE p.problem = #{problem} AND (i.stopped_on IS NULL OR i.stopped_on > i.since)
            GROUP BY i.category, i.target, i.detail, i.by_kind, i.frequency
            ORDER BY people DESC, COUNT(*) DESC, i.category, i.target, i.detail
            FETCH FIRST 500 ROWS ONLY
            """)
    List<Used> used(String problem);

    /** A favourite as its table holds it. */
    record Row(String category, String target, String detail, DoerKind byKind, String frequency) {
        static Row of(InterventionProposal one) {
            return new Row(
                    one.category().code(),
                    one.target().code(),
                    one.detail().strip(),
                    one.doer(),
                    one.frequency().strip());
        }

        InterventionProposal proposal() {
            OmahaCatalog catalog = OmahaCatalog.get();
            return new InterventionProposal(
                    catalog.category(category).orElseThrow(),
                    catalog.target(target).orElseThrow(),
                    detail,
                    byKind,
                    frequency);
        }
    }

    /** @param people for how many it was planned */
    record Used(String category, String target, String detail, DoerKind byKind, String frequency, int people) {}
}
