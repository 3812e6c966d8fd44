package fr.boussole.billing;

import fr.boussole.patient.Patient;
import fr.boussole.platform.Workers;
import fr.boussole.platform.db.Audit;
import fr.boussole.platform.db.Database;
import fr.boussole.platform.text.Formats;
import fr.boussole.visit.VisitId;
import fr.boussole.visit.Visits;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Writes documents for ever: number, content, lines, locked visits, PDF and its SHA-256 in one transaction, so that a
 * program that stops at any moment leaves no number lost and none given twice.
 */
final class Issuing {
    private final Database database;
    private final Audit audit;
    private final Visits visits;
    private final Workers workers;
    private final InvoiceMapper mapper;
    private final Counters counters;

    Issuing(Database database, Audit audit, Visits visits, Workers workers) {
        this.database = database;
        this.audit = audit;
        this.visits = visits;
        this.workers = workers;
        database.key(InvoiceId.class, InvoiceId::new, InvoiceId::value);
        mapper = database.mapper(InvoiceMapper.class);
        counters = new Counters(database.mapper(RunMapper.class));
    }

    /**
     * Issues drafts of one biller.
     *
     * @return those issued, with their numbers; a draft whose visits someone changed or issued meanwhile is left out
     */
    List<Paper> issue(List<Draft> drafts, InvoiceContents contents, MonthFacts facts, LocalDate today) {
        String series = drafts.getFirst().biller().series();
        return database.together(() -> {
            int last = counters.hold(series, today);
            List<Draft> sound = unchanged(drafts);
            List<Paper> papers = new ArrayList<>();
            for (Draft draft : sound) {
                last++;
                String number = new InvoiceNumber(series, today.getYear(), last).text();
                papers.add(new Paper(draft, contents.of(draft, number, today)));
            }
            if (papers.isEmpty()) {
                return papers;
            }
            counters.given(series, last, today);
            List<byte[]> pdfs = workers.each(papers, paper -> InvoicePdf.write(paper.content()));
            for (int i = 0; i < papers.size(); i++) {
                write(papers.get(i), pdfs.get(i), facts);
            }
            return papers;
        });
    }

    /** A draft that has become an invoice. */
    record Paper(Draft draft, InvoiceContent content) {
        String number() {
            return content.heading().number();
        }
    }

    private List<Draft> unchanged(List<Draft> drafts) {
        Map<VisitId, Integer> versions = drafts.stream()
                .flatMap(draft -> draft.visits().stream())
                .collect(Collectors.toMap(BilledVisit::visit, BilledVisit::version));
        Set<VisitId> held = visits.hold(versions);
        return drafts.stream()
                .filter(draft -> draft.visits().stream().allMatch(v -> held.contains(v.visit())))
                .toList();
    }

    private void write(Paper paper, byte[] pdf, MonthFacts facts) {
        Draft draft = paper.draft();
        Patient patient =
                Optional.ofNullable(facts.patients().get(draft.key().patient())).orElseThrow();
        InvoiceId id = new InvoiceId(mapper.nextId());
        InvoiceMapper.Party party = new InvoiceMapper.Party(
                draft.biller().member().orElse(null), draft.biller().code(), patient.id(), patient.code());
        mapper.add(row(id, paper.content(), party, pdf, null, ""));
        mapper.addLines(lines(id, draft));
        visits.markInvoiced(draft.visits().stream().map(BilledVisit::visit).toList(), paper.number());
        audit.note(Audit.Action.ISSUE, "invoice", id.value());
    }

    /**
     * Issues the credit note of a whole invoice and frees its visits.
     *
     * @return its number
     */
    String credit(Invoice invoice, String reason, LocalDate today) {
        return database.together(() -> {
            Invoice.Parties parties = invoice.parties();
            String series = InvoiceNumber.creditSeries(parties.issuer().isPresent() ? parties.issuerCode() : "");
            int rank = counters.hold(series, today) + 1;
            String number = new InvoiceNumber(series, today.getYear(), rank).text();
            counters.given(series, rank, today);
            InvoiceContent original = InvoiceContent.of(mapper.content(invoice.id()));
            InvoiceContent content = InvoiceContents.credit(original, number, today);
            InvoiceId id = new InvoiceId(mapper.nextId());
            InvoiceMapper.Party party = new InvoiceMapper.Party(
                    parties.issuer().orElse(null),
                    parties.issuerCode(),
                    mapper.issuedUnder(invoice.id()),
                    parties.patientCode());
            mapper.add(row(id, content, party, InvoicePdf.write(content), invoice.id(), reason));
            visits.release(mapper.visits(invoice.id()), invoice.number());
            audit.note(Audit.Action.CREDIT, "invoice", invoice.id().value());
            audit.note(Audit.Action.ISSUE, "invoice", id.value());
            return number;
        });
    }

    private static InvoiceMapper.NewInvoice row(
            InvoiceId id,
            InvoiceContent content,
            InvoiceMapper.Party party,
            byte[] pdf,
            @Nullable InvoiceId credits,
            String reason) {
        InvoiceContent.Heading heading = content.heading();
        InvoiceContent.Totals totals = content.totals();
        Shares shares = totals.shares();
        String person = content.person().name();
        return new InvoiceMapper.NewInvoice(
                id,
                heading.number(),
                heading.kind(),
                credits,
                party.issuerId(),
                party.issuerCode(),
                party.patientId(),
                party.patientCode(),
                person,
                Formats.searchKey(heading.number() + " " + person + " " + party.patientCode()),
                heading.period(),
                heading.issuedOn(),
                heading.dueOn(),
                totals.visits(),
                totals.minutes(),
                shares.total(),
                shares.amo(),
                shares.amc(),
                shares.person(),
                reason,
                withoutLogo(content).json(),
                pdf,
                Seal.of(pdf));
    }

    /** The logo is frozen in the PDF; a copy in each invoice's row would be most of the file. */
    private static InvoiceContent withoutLogo(InvoiceContent content) {
        Issuer is = content.issuer();
        return new InvoiceContent(
                content.heading(),
                new Issuer(
                        is.name(),
                        is.soleTrader(),
                        is.profession(),
                        is.contact(),
                        is.registration(),
                        is.associates(),
                        ""),
                content.person(),
                content.coverage(),
                content.lines(),
                content.totals(),
                content.terms());
    }

    private static List<InvoiceMapper.LineRow> lines(InvoiceId id, Draft draft) {
        List<InvoiceMapper.LineRow> rows = new ArrayList<>();
        for (BilledVisit visit : draft.visits()) {
            rows.add(new InvoiceMapper.LineRow(
                    id,
                    rows.size() + 1,
                    visit.visit(),
                    visit.time().date(),
                    visit.minutes(),
                    visit.tariff().hourlyRate(),
                    visit.amount()));
        }
        return rows;
    }
}
