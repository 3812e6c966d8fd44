package fr.boussole.billing;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.apache.ibatis.annotations.Delete;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Select;

/** SQL of tariffs. */
interface TariffMapper {
    @Select("SELECT effective_from, hourly_rate, mention FROM tariff ORDER BY effective_from")
    List<Row> all();

    @Insert(
            "INSERT INTO tariff (effective_from, hourly_rate, mention) VALUES (#{effectiveFrom}, #{hourlyRate}, #{mention})")
    void add(Row row);

    @Delete("DELETE FROM tariff WHERE effective_from = #{from}")
    int remove(LocalDate from);

    /** The first day in the span with a visit on an invoice that no credit note has cancelled. */
    @Select("""
            SELECT MIN(l.visit_date) FROM invoice_line l JOIN invoice i ON i.id = l.invoice_id
            WHERE l.visit_date >= #{from} AND l.visit_date < #{before} AND i.kind = 'INVOICE'
                AND NOT EXISTS (SELECT 1 FROM invoice c WHERE c.credits_id = i.id)
            """)
    Optional<LocalDate> firstBilled(LocalDate from, LocalDate before);

    record Row(LocalDate effectiveFrom, BigDecimal hourlyRate, String mention) {
        static Row of(Tariff tariff) {
            return new Row(tariff.from(), tariff.hourlyRate(), tariff.mention());
        }

        Tariff tariff() {
            return new Tariff(effectiveFrom, hourlyRate, mention);
        }
    }
}
