package fr.boussole.billing;

import fr.boussole.patient.PatientId;
import fr.boussole.team.MemberId;
import fr.boussole.visit.VisitId;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Select;
import org.jspecify.annotations.Nullable;

/** SQL of issued invoices and credit notes: written once, read ever after. */
interface InvoiceMapper {
    String LINE = """
            SELECT i.id, i.number, i.kind, i.issuer_id, i.issuer_code,
                (SELECT s.kept FROM same_person s WHERE s.id = i.patient_id) AS patient_id, i.patient_code, i.patient_name,
                i.period, i.issued_on, i.due_on, i.visits, i.minutes, i.amount, i.pdf_sha256,
                COALESCE(c.number, o.number) AS related
            FROM invoice i LEFT JOIN invoice c ON c.credits_id = i.id LEFT JOIN invoice o ON o.id = i.credits_id
            """;

    @Select("SELECT NEXT VALUE FOR invoice_seq")
    long nextId();

    @Insert("""
            INSERT INTO invoice (id, number, kind, credits_id, issuer_id, issuer_code, patient_id, patient_code,
                patient_name, search_key, period, issued_on, due_on, visits, minutes, amount, amo, amc, person, reason,
                content, pdf, pdf_sha256)
            VALUES (#{id}, #{number}, #{kind}, #{creditsId}, #{issuerId}, #{issuerCode}, #{patientId}, #{patientCode},
                #{patientName}, #{searchKey}, #{period}, #{issuedOn}, #{dueOn}, #{visits}, #{minutes}, #{amount},
                #{amo}, #{amc}, #{person}, #{reason}, #{content}, #{pdf}, #{pdfSha256})
            """)
    void add(NewInvoice invoice);

    @Insert("""
            <script>
            INSERT INTO invoice_line (invoice_id, position, visit_id, visit_date, minutes, hourly_rate, amount) VALUES
            <foreach collection="lines" item="l" separator=",">
            (#{l.invoiceId}, #{l.position}, #{l.visitId}, #{l.visitDate}, #{l.minutes}, #{l.hourlyRate}, #{l.amount})
            </foreach>
            </script>
            """)
    void addLines(List<LineRow> lines);

    @Select(LINE + " WHERE i.id = #{id}")
    Optional<Row> byId(InvoiceId id);

    @Select(LINE + " WHERE i.period = #{period} ORDER BY i.issuer_code, i.kind DESC, i.id")
    List<Row> ofMonth(YearMonth period);

    @Select(LINE + """
             WHERE i.search_key LIKE '%' || #{key} || '%'
             ORDER BY i.id DESC OFFSET #{offset} ROWS FETCH NEXT #{limit} ROWS ONLY
            """)
    List<Row> search(String key, int offset, int limit);

    @Select(LINE + """
             WHERE i.patient_id IN (SELECT s.id FROM same_person s WHERE s.kept = #{patient})
             ORDER BY i.id DESC OFFSET #{offset} ROWS FETCH NEXT #{limit} ROWS ONLY
            """)
    List<Row> ofPatient(PatientId patient, int offset, int limit);

    @Select("""
            SELECT COUNT(*) FROM invoice WHERE patient_id IN (SELECT s.id FROM same_person s WHERE s.kept = #{patient})
            """)
    int countOfPatient(PatientId patient);

    @Select("SELECT COUNT(*) FROM invoice WHERE search_key LIKE '%' || #{key} || '%'")
    int count(String key);

    @Select("""
            SELECT period, COUNT(*) AS documents, SUM(visits * CASE kind WHEN 'CREDIT' THEN -1 ELSE 1 END) AS visits,
                SUM(minutes * CASE kind WHEN 'CREDIT' THEN -1 ELSE 1 END) AS minutes, SUM(amount) AS amount
            FROM invoice GROUP BY period ORDER BY period DESC
            """)
    List<MonthRow> months();

    /** The file it was issued under; lines name the one its person is read under now. */
    @Select("SELECT patient_id FROM invoice WHERE id = #{id}")
    PatientId issuedUnder(InvoiceId id);

    @Select("SELECT pdf FROM invoice WHERE id = #{id}")
    Optional<Paper> pdf(InvoiceId id);

    /** In a record, since a bare array would be read as many rows. */
    record Paper(byte[] pdf) {}

    @Select("SELECT content FROM invoice WHERE id = #{id}")
    String content(InvoiceId id);

    @Select("SELECT visit_id FROM invoice_line WHERE invoice_id = #{id} ORDER BY position")
    List<VisitId> visits(InvoiceId id);

    record NewInvoice(
            InvoiceId id,
            String number,
            DocumentKind kind,
            @Nullable InvoiceId creditsId,
            @Nullable MemberId issuerId,
            String issuerCode,
            PatientId patientId,
            String patientCode,
            String patientName,
            String searchKey,
            YearMonth period,
            LocalDate issuedOn,
            LocalDate dueOn,
            int visits,
            int minutes,
            BigDecimal amount,
            BigDecimal amo,
            BigDecimal amc,
            BigDecimal person,
            String reason,
            String content,
            byte[] pdf,
            String pdfSha256) {}

    /** Who issues to whom, as keys and codes. */
    record Party(@Nullable MemberId issuerId, String issuerCode, PatientId patientId, String patientCode) {}

    record LineRow(
            InvoiceId invoiceId,
            int position,
            VisitId visitId,
            LocalDate visitDate,
            int minutes,
            BigDecimal hourlyRate,
            BigDecimal amount) {}

    record MonthRow(YearMonth period, int documents, int visits, int minutes, BigDecimal amount) {}

    record Row(
            InvoiceId id,
            String number,
            DocumentKind kind,
            @Nullable MemberId issuerId,
            String issuerCode,
            PatientId patientId,
            String patientCode,
            String patientName,
            YearMonth period,
            LocalDate issuedOn,
            LocalDate dueOn,
            int visits,
            int minutes,
            BigDecimal amount,
            String pdfSha256,
            @Nullable String related) {
        Invoice invoice() {
            return new Invoice(
                    id,
                    number,
                    kind,
                    new Invoice.Parties(Optional.ofNullable(issuerId), issuerCode, patientId, patientCode, patientName),
                    period,
                    new Invoice.Dates(issuedOn, dueOn),
                    new Invoice.Figures(visits, minutes, amount, pdfSha256),
                    Optional.ofNullable(related));
        }
    }
}
