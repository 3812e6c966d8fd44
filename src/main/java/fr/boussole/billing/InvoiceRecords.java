package fr.boussole.billing;

import fr.boussole.patient.PatientId;
import fr.boussole.patient.PersonRecords;
import fr.boussole.platform.Refusal;
import fr.boussole.platform.db.Database;
import fr.boussole.platform.pdf.Align;
import fr.boussole.platform.pdf.Sheet;
import fr.boussole.platform.pdf.Table;
import fr.boussole.platform.text.Formats;
import fr.boussole.platform.text.Texts;
import fr.boussole.security.Session;
import fr.boussole.team.Right;
import fr.boussole.visit.VisitId;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A person's invoices as they leave with her file. Whoever cares for her may hand her file over whole: no right to bill
 * is needed for that.
 */
public final class InvoiceRecords implements PersonRecords {
    private final Session session;
    private final InvoiceMapper mapper;
    private final Texts texts = Texts.beside(InvoiceRecords.class);

    public InvoiceRecords(Database database, Session session) {
        this.session = session;
        database.key(InvoiceId.class, InvoiceId::new, InvoiceId::value);
        database.key(VisitId.class, VisitId::new, VisitId::value);
        mapper = database.mapper(InvoiceMapper.class);
    }

    @Override
    public String id() {
        return "billing";
    }

    @Override
    public String title() {
        return texts.get("tab.title");
    }

    @Override
    public boolean inBinder() {
        return false;
    }

    /** Visits tell of care; invoices only repeat them. */
    @Override
    public Optional<LocalDate> lastCare(PatientId person) {
        session.require(Right.CARE);
        return Optional.empty();
    }

    /** Oldest first. */
    private List<Invoice> all(PatientId person) {
        session.require(Right.CARE);
        return mapper.ofPatient(person, 0, Integer.MAX_VALUE).reversed().stream()
                .map(InvoiceMapper.Row::invoice)
                .toList();
    }

    @Override
    public List<Extract> extracts(PatientId person) {
        List<List<String>> rows = all(person).stream()
                .map(one -> List.of(
                        one.number(),
                        one.kind().name().toLowerCase(Locale.ROOT),
                        one.parties().issuerCode(),
                        one.period().toString(),
                        one.dates().issuedOn().toString(),
                        one.dates().dueOn().toString(),
                        String.valueOf(one.figures().visits()),
                        String.valueOf(one.figures().minutes()),
                        one.figures().amount().toPlainString(),
                        one.related().orElse(""),
                        InvoiceFiles.name(one),
                        one.figures().sha256()))
                .toList();
        return List.of(new Extract(
                "invoices",
                List.of(
                        "number",
                        "kind",
                        "issuer",
                        "period",
                        "issued_on",
                        "due_on",
                        "visits",
                        "minutes",
                        "amount",
                        "related",
                        "file",
                        "sha256"),
                rows));
    }

    @Override
    public void print(PatientId person, Sheet sheet) {
        List<Invoice> all = all(person);
        if (all.isEmpty()) {
            return;
        }
        sheet.table(new Table(
                List.of(
                        new Table.Column(texts.get("list.number"), 2, Align.LEFT),
                        new Table.Column(texts.get("records.issued"), 1, Align.LEFT),
                        new Table.Column(texts.get("records.period"), 2, Align.LEFT),
                        new Table.Column(texts.get("list.status"), 2, Align.LEFT),
                        new Table.Column(texts.get("list.amount"), 1, Align.RIGHT)),
                all.stream()
                        .map(one -> List.of(
                                one.number(),
                                Formats.date(one.dates().issuedOn()),
                                Formats.month(one.period()),
                                texts.of(one.status()),
                                InvoicePdf.money(one.figures().amount())))
                        .toList()));
    }

    /** The issued documents, byte for byte. */
    @Override
    public void files(PatientId person, Files taker) throws IOException {
        for (Invoice one : all(person)) {
            byte[] pdf = mapper.pdf(one.id())
                    .map(InvoiceMapper.Paper::pdf)
                    .filter(bytes -> Seal.of(bytes).equals(one.figures().sha256()))
                    .orElseThrow(() -> new Refusal(texts.get("document.damaged", one.number())));
            String words = one.kind() == DocumentKind.CREDIT ? texts.get("pdf.credit") : texts.get("pdf.invoice");
            taker.take(
                    InvoiceFiles.name(one),
                    "application/pdf",
                    words + " " + one.number(),
                    one.dates().issuedOn(),
                    new ByteArrayInputStream(pdf));
        }
    }
}
