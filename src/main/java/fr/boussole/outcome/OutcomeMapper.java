package fr.boussole.outcome;

import java.time.LocalDate;
import java.util.List;
import org.apache.ibatis.annotations.Select;

/** Counts of ratings of the whole practice: few rows, however many people there are. */
interface OutcomeMapper {
    /** @param scale as {@code Dimension} names it; {@code times} both figures came together */
    record Row(String problem, String scale, int one, int other, int times) {}

    /** Each scale of a pair as a row of its own, counted. */
    String COUNTED = """
            SELECT problem, scale,
                CASE scale WHEN 'KNOWLEDGE' THEN k1 WHEN 'BEHAVIOR' THEN b1 ELSE s1 END AS one,
                CASE scale WHEN 'KNOWLEDGE' THEN k2 WHEN 'BEHAVIOR' THEN b2 ELSE s2 END AS other,
                COUNT(*) AS times
            FROM pair CROSS JOIN (VALUES ('KNOWLEDGE'), ('BEHAVIOR'), ('STATUS')) AS scales (scale)
            GROUP BY problem, scale,
                CASE scale WHEN 'KNOWLEDGE' THEN k1 WHEN 'BEHAVIOR' THEN b1 ELSE s1 END,
                CASE scale WHEN 'KNOWLEDGE' THEN k2 WHEN 'BEHAVIOR' THEN b2 ELSE s2 END
            """;

    /**
     * Admission and the latest rating known at the period's end, of each stretch of care ({@link Advance}) whose latest
     * rating lies in the period.
     */
    @Select("""
            WITH standing AS (
                SELECT a.id, a.planned_problem_id, p.problem, a.rated_on, a.occasion,
                    a.knowledge, a.behavior, a.status,
                    COALESCE(SUM(CASE WHEN a.occasion = 'DISCHARGE' THEN 1 ELSE 0 END) OVER (
                        PARTITION BY a.planned_problem_id ORDER BY a.rated_on, a.id
                        ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING), 0) AS stretch
                FROM assessment a JOIN planned_problem p ON p.id = a.planned_problem_id
                WHERE a.withdrawn_on IS NULL AND a.second_of IS NULL AND a.rated_on <= #{to}),
            placed AS (
                SELECT s.*,
                    ROW_NUMBER() OVER (PARTITION BY planned_problem_id, stretch
                        ORDER BY CASE WHEN occasion = 'ADMISSION' THEN 0 ELSE 1 END, rated_on, id) AS from_admission,
                    ROW_NUMBER() OVER (PARTITION BY planned_problem_id, stretch
                        ORDER BY rated_on DESC, id DESC) AS from_latest
                FROM standing s),
            pair AS (
                SELECT problem,
                    MAX(CASE WHEN from_admission = 1 THEN knowledge END) AS k1,
                    MAX(CASE WHEN from_admission = 1 THEN behavior END) AS b1,
                    MAX(CASE WHEN from_admission = 1 THEN status END) AS s1,
                    MAX(CASE WHEN from_latest = 1 THEN knowledge END) AS k2,
                    MAX(CASE WHEN from_latest = 1 THEN behavior END) AS b2,
                    MAX(CASE WHEN from_latest = 1 THEN status END) AS s2
                FROM placed
                WHERE from_admission = 1 OR from_latest = 1
                GROUP BY planned_problem_id, problem, stretch
                HAVING COUNT(*) = 2 AND MAX(rated_on) >= #{from}
                    AND MAX(CASE WHEN from_admission = 1 AND occasion = 'ADMISSION' THEN 1 ELSE 0 END) = 1)
            """ + COUNTED)
    List<Row> changes(LocalDate from, LocalDate to);

    /** The first rating and the colleague's own beside it, that both stand, of days within the period. */
    @Select("""
            WITH pair AS (
                SELECT p.problem, f.knowledge AS k1, f.behavior AS b1, f.status AS s1,
                    s.knowledge AS k2, s.behavior AS b2, s.status AS s2
                FROM assessment s JOIN assessment f ON f.id = s.second_of
                    JOIN planned_problem p ON p.id = s.planned_problem_id
                WHERE s.withdrawn_on IS NULL AND f.withdrawn_on IS NULL
                    AND s.rated_on BETWEEN #{from} AND #{to})
            """ + COUNTED)
    List<Row> doubles(LocalDate from, LocalDate to);
}
