package fr.boussole.billing;

import fr.boussole.patient.PatientId;
import fr.boussole.platform.Progress;
import fr.boussole.platform.Refusal;
import fr.boussole.platform.Workers;
import fr.boussole.platform.db.Audit;
import fr.boussole.platform.db.Database;
import fr.boussole.platform.text.Formats;
import fr.boussole.platform.text.Texts;
import fr.boussole.security.Session;
import fr.boussole.team.Right;
import fr.boussole.visit.Visits;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.locks.ReentrantLock;
import java.util.stream.Collectors;

/** Closes months and keeps what was issued; every change here is for ever. */
public final class Invoices {
    /** Invoices a transaction: few enough that stopping is quick, many enough that the disk is not waited for. */
    private static final int BATCH = 16;

    private final Audit audit;
    private final Session session;
    private final Clock clock;
    private final MonthReader reader;
    private final Database database;
    private final InvoiceMapper mapper;
    private final RunMapper runs;
    private final Issuing issuing;
    private final Statements statements;
    private final InvoiceFiles files;
    private final ReentrantLock running = new ReentrantLock(true);
    private final Texts texts = Texts.beside(Invoices.class);

    /** One month's documents; credit notes count below zero. */
    public record Month(YearMonth month, int documents, int visits, int minutes, BigDecimal amount) {}

    public Invoices(
            Database database,
            Audit audit,
            Session session,
            Clock clock,
            MonthReader reader,
            Visits visits,
            Workers workers) {
        this.database = database;
        this.audit = audit;
        this.session = session;
        this.clock = clock;
        this.reader = reader;
        issuing = new Issuing(database, audit, visits, workers);
        statements = new Statements(database, audit);
        mapper = database.mapper(InvoiceMapper.class);
        runs = database.mapper(RunMapper.class);
        files = new InvoiceFiles(mapper, runs);
    }

    /** What is odd in a month and what would be issued now; changes nothing. */
    public Preview preview(YearMonth month) {
        session.require(Right.BILLING);
        return MonthDrafts.of(reader.read(month), LocalDate.now(clock));
    }

    /** A draft as it would be printed today, marked as a draft. */
    public byte[] draftPdf(Preview preview, Draft draft) {
        session.require(Right.BILLING);
        return InvoicePdf.write(new InvoiceContents(preview.facts()).of(draft, "", LocalDate.now(clock)));
    }

    /** Drafts of a month that wait until she lets them go; remembered. */
    public Set<Draft.Key> held(YearMonth month) {
        session.require(Right.BILLING);
        return runs.held(month).stream()
                .map(row -> new Draft.Key(row.issuerCode(), row.patientId(), false))
                .collect(Collectors.toSet());
    }

    /** Holds a draft back, or lets it go. */
    public void hold(YearMonth month, Draft.Key key, boolean held) {
        session.require(Right.BILLING);
        database.together(() -> {
            runs.letGo(month, key.issuer(), key.patient());
            if (held) {
                runs.hold(month, key.issuer(), key.patient());
            }
            audit.note(Audit.Action.UPDATE, "billing_month", key(month));
        });
    }

    /** A month as the journal's key: 202610. */
    private static long key(YearMonth month) {
        return month.getYear() * 100L + month.getMonthValue();
    }

    /**
     * Issues what is chosen and not issued yet, then each issuer's statement over everything that is on none. A run
     * that was cut off at any moment, or cancelled, is completed by running it again.
     *
     * @throws Refusal for a month that has not begun
     */
    public Issued issue(YearMonth month, Selection selection, Progress progress) {
        session.require(Right.BILLING);
        LocalDate today = LocalDate.now(clock);
        if (month.isAfter(YearMonth.from(today))) {
            throw new Refusal(texts.get("issue.future", Formats.month(month)));
        }
        running.lock();
        try {
            return run(month, selection, progress, today);
        } finally {
            running.unlock();
        }
    }

    private Issued run(YearMonth month, Selection selection, Progress progress, LocalDate today) {
        Preview preview = MonthDrafts.of(reader.read(month), today);
        InvoiceContents contents = new InvoiceContents(preview.facts());
        List<Draft> chosen = preview.drafts().stream().filter(selection::takes).toList();
        List<String> numbers = new ArrayList<>();
        BigDecimal amount = BigDecimal.ZERO;
        int seen = 0;
        progress.at(texts.get("step.issue"), 0, chosen.size());
        for (List<Draft> batch : batches(chosen)) {
            if (progress.cancelled()) {
                return new Issued(numbers, amount, 0, seen - numbers.size(), true);
            }
            for (Issuing.Paper paper : issuing.issue(batch, contents, preview.facts(), today)) {
                numbers.add(paper.number());
                amount = amount.add(paper.draft().amount());
            }
            seen += batch.size();
            progress.at(texts.get("step.issue"), seen, chosen.size());
        }
        if (progress.cancelled()) {
            return new Issued(numbers, amount, 0, seen - numbers.size(), true);
        }
        int made = statements.complete(month, selection, today);
        return new Issued(numbers, amount, made, seen - numbers.size(), false);
    }

    /** Drafts of one biller each, in their order. */
    private static List<List<Draft>> batches(List<Draft> drafts) {
        Map<Biller, List<Draft>> byBiller =
                drafts.stream().collect(Collectors.groupingBy(Draft::biller, LinkedHashMap::new, Collectors.toList()));
        List<List<Draft>> batches = new ArrayList<>();
        for (List<Draft> hers : byBiller.values()) {
            for (int from = 0; from < hers.size(); from += BATCH) {
                batches.add(hers.subList(from, Math.min(from + BATCH, hers.size())));
            }
        }
        return batches;
    }

    /**
     * Cancels an invoice by a credit note; its visits can be corrected and billed again.
     *
     * @param reason for the practice's own memory, 1 to 300 characters; not printed
     * @return the credit note's number
     */
    public String credit(InvoiceId id, String reason) {
        session.require(Right.BILLING);
        if (reason.isBlank() || reason.length() > 300) {
            throw Refusal.at("reason", texts.get("credit.reason.missing"));
        }
        running.lock();
        try {
            Invoice invoice = mapper.byId(id)
                    .map(InvoiceMapper.Row::invoice)
                    .orElseThrow(() -> new Refusal(texts.get("invoice.unknown")));
            if (invoice.status() != Invoice.Status.ISSUED) {
                throw new Refusal(texts.get("credit.already", invoice.number()));
            }
            return issuing.credit(invoice, reason.strip(), LocalDate.now(clock));
        } finally {
            running.unlock();
        }
    }

    /**
     * Writes every issued document of a month, its statements and {@code invoices.csv} into a folder.
     *
     * @param issuedNow numbers the run has just given
     * @return how many documents were written
     */
    public int writeFiles(YearMonth month, Path folder, Selection selection, Set<String> issuedNow, Progress progress)
            throws IOException {
        session.require(Right.BILLING);
        int written = files.write(month, folder, selection, issuedNow, progress);
        database.together(() -> audit.note(Audit.Action.EXPORT, "billing_month", key(month)));
        return written;
    }

    /** Months that have documents, newest first. */
    public List<Month> months() {
        session.require(Right.BILLING);
        return mapper.months().stream()
                .map(m -> new Month(m.period(), m.documents(), m.visits(), m.minutes(), m.amount()))
                .toList();
    }

    /** By issuer, then in the order of issue. */
    public List<Invoice> of(YearMonth month) {
        session.require(Right.BILLING);
        return mapper.ofMonth(month).stream().map(InvoiceMapper.Row::invoice).toList();
    }

    /** A person's invoices and credit notes, newest first. */
    public List<Invoice> of(PatientId patient, int offset, int limit) {
        session.require(Right.BILLING);
        return mapper.ofPatient(patient, offset, limit).stream()
                .map(InvoiceMapper.Row::invoice)
                .toList();
    }

    public int count(PatientId patient) {
        session.require(Right.BILLING);
        return mapper.countOfPatient(patient);
    }

    /** Newest first; the query is part of a number, a name or a code, without accents or case. */
    public List<Invoice> search(String query, int offset, int limit) {
        session.require(Right.BILLING);
        return mapper.search(Formats.searchKey(query), offset, limit).stream()
                .map(InvoiceMapper.Row::invoice)
                .toList();
    }

    public int count(String query) {
        session.require(Right.BILLING);
        return mapper.count(Formats.searchKey(query));
    }

    /** The document's bytes, always the same; the journal notes that it was seen. */
    public byte[] pdf(InvoiceId id) {
        session.require(Right.BILLING);
        return database.together(() -> {
            audit.note(Audit.Action.READ, "invoice", id.value());
            return mapper.pdf(id)
                    .map(InvoiceMapper.Paper::pdf)
                    .orElseThrow(() -> new Refusal(texts.get("invoice.unknown")));
        });
    }

    /** Notes in the journal that a document was printed. */
    public void printed(InvoiceId id) {
        session.require(Right.BILLING);
        database.together(() -> audit.note(Audit.Action.PRINT, "invoice", id.value()));
    }

    /** The name an invoice's file has, here and in every folder. */
    public String fileName(Invoice invoice) {
        return InvoiceFiles.name(invoice);
    }
}
