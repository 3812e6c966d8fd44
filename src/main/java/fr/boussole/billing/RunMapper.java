package fr.boussole.billing;

import fr.boussole.patient.PatientId;
import fr.boussole.team.MemberId;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.apache.ibatis.annotations.Delete;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;
import org.jspecify.annotations.Nullable;

/** SQL of the counters numbers come from, and of closings with their statements. */
interface RunMapper {
    /** Held until the transaction ends: one issues at a time in a series. */
    @Select("""
            SELECT last_number FROM invoice_counter WHERE series = #{series} AND issue_year = #{year} FOR UPDATE
            """)
    Optional<Integer> lastNumber(String series, int year);

    @Select("SELECT id FROM practice WHERE id = 1 FOR UPDATE")
    int holdPractice();

    @Select("SELECT MAX(last_issued_on) FROM invoice_counter WHERE series = #{series}")
    Optional<LocalDate> lastIssuedOn(String series);

    @Insert(
            "INSERT INTO invoice_counter (series, issue_year, last_number, last_issued_on) VALUES (#{series}, #{year}, 0, #{day})")
    void addCounter(String series, int year, LocalDate day);

    @Update("""
            UPDATE invoice_counter SET last_number = #{last}, last_issued_on = #{day}
            WHERE series = #{series} AND issue_year = #{year}
            """)
    void saveCounter(String series, int year, int last, LocalDate day);

    /** Invoices and credit notes of a month that no statement covers yet. */
    @Select("""
            SELECT i.id, i.kind, i.number, i.issuer_id, i.issuer_code, i.issued_on, i.patient_name, i.visits,
                i.minutes, i.amount, i.amo, i.amc, i.person
            FROM invoice i
            WHERE i.period = #{period}
                AND NOT EXISTS (SELECT 1 FROM billing_run_invoice r WHERE r.invoice_id = i.id)
            ORDER BY i.issuer_code, i.kind DESC, i.id
            """)
    List<PendingRow> withoutStatement(YearMonth period);

    @Select(
            "SELECT COALESCE(MAX(rank_in_period), 0) FROM billing_run WHERE issuer_code = #{issuer} AND period = #{period}")
    int lastRank(String issuer, YearMonth period);

    @Select("SELECT NEXT VALUE FOR billing_run_seq")
    long nextRun();

    @Insert("""
            INSERT INTO billing_run (id, issuer_id, issuer_code, period, rank_in_period, issued_on, invoices, visits,
                minutes, amount, pdf, pdf_sha256)
            VALUES (#{id}, #{issuerId}, #{issuerCode}, #{period}, #{rank}, #{issuedOn}, #{invoices}, #{visits},
                #{minutes}, #{amount}, #{pdf}, #{pdfSha256})
            """)
    void addRun(NewRun run);

    @Insert("""
            <script>
            INSERT INTO billing_run_invoice (invoice_id, run_id) VALUES
            <foreach collection="invoices" item="i" separator=",">(#{i}, #{run})</foreach>
            </script>
            """)
    void cover(long run, List<InvoiceId> invoices);

    @Select("""
            SELECT id, issuer_code, period, rank_in_period AS rank, issued_on, pdf_sha256 FROM billing_run
            WHERE period = #{period} ORDER BY issuer_code, rank_in_period
            """)
    List<RunRow> runs(YearMonth period);

    @Select("SELECT pdf FROM billing_run WHERE id = #{id}")
    Optional<InvoiceMapper.Paper> pdf(long id);

    @Select("""
            SELECT DISTINCT h.issuer_code, s.kept AS patient_id FROM billing_held h
            JOIN same_person s ON s.id = h.patient_id WHERE h.period = #{period}
            """)
    List<HeldRow> held(YearMonth period);

    @Insert("INSERT INTO billing_held (period, issuer_code, patient_id) VALUES (#{period}, #{issuer}, #{patient})")
    void hold(YearMonth period, String issuer, PatientId patient);

    @Delete("""
            DELETE FROM billing_held WHERE period = #{period} AND issuer_code = #{issuer}
                AND patient_id IN (SELECT s.id FROM same_person s WHERE s.kept = #{patient})
            """)
    void letGo(YearMonth period, String issuer, PatientId patient);

    record HeldRow(String issuerCode, PatientId patientId) {}

    record PendingRow(
            InvoiceId id,
            DocumentKind kind,
            String number,
            @Nullable MemberId issuerId,
            String issuerCode,
            LocalDate issuedOn,
            String patientName,
            int visits,
            int minutes,
            BigDecimal amount,
            BigDecimal amo,
            BigDecimal amc,
            BigDecimal person) {
        StatementContent.Row row() {
            return new StatementContent.Row(
                    kind, number, issuedOn, patientName, visits, minutes, new Shares(amount, amo, amc, person));
        }
    }

    record NewRun(
            long id,
            @Nullable MemberId issuerId,
            String issuerCode,
            YearMonth period,
            int rank,
            LocalDate issuedOn,
            int invoices,
            int visits,
            int minutes,
            BigDecimal amount,
            byte[] pdf,
            String pdfSha256) {}

    record RunRow(long id, String issuerCode, YearMonth period, int rank, LocalDate issuedOn, String pdfSha256) {}
}
