package fr.boussole.billing;

import fr.boussole.platform.db.Audit;
import fr.boussole.platform.db.Database;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The statement that ends a run, frozen with it. It covers whatever of the month is on no statement yet, so that a run
 * that was cut off before its statement is completed by the next one.
 */
final class Statements {
    private final Database database;
    private final Audit audit;
    private final RunMapper runs;
    private final InvoiceMapper invoices;
    private final Counters counters;

    Statements(Database database, Audit audit) {
        this.database = database;
        this.audit = audit;
        runs = database.mapper(RunMapper.class);
        invoices = database.mapper(InvoiceMapper.class);
        counters = new Counters(runs);
    }

    /**
     * One statement an issuer that has something without one.
     *
     * @return how many were made
     */
    int complete(YearMonth month, Selection selection, LocalDate today) {
        Collection<List<RunMapper.PendingRow>> byIssuer = runs.withoutStatement(month).stream()
                .filter(row -> selection.covers(row.issuerCode()))
                .collect(Collectors.groupingBy(
                        RunMapper.PendingRow::issuerCode, LinkedHashMap::new, Collectors.toList()))
                .values();
        int made = 0;
        for (List<RunMapper.PendingRow> rows : byIssuer) {
            made += make(month, rows.getFirst(), today);
        }
        return made;
    }

    private int make(YearMonth month, RunMapper.PendingRow first, LocalDate today) {
        String code = first.issuerCode();
        return database.together(() -> {
            counters.hold(first.issuerId() == null ? "" : code, today);
            List<RunMapper.PendingRow> rows = runs.withoutStatement(month).stream()
                    .filter(row -> row.issuerCode().equals(code))
                    .toList();
            if (rows.isEmpty()) {
                return 0;
            }
            Issuer issuer = InvoiceContent.of(invoices.content(first.id())).issuer();
            StatementContent content = new StatementContent(
                    issuer,
                    month,
                    runs.lastRank(code, month) + 1,
                    today,
                    rows.stream().map(RunMapper.PendingRow::row).toList());
            byte[] pdf = StatementPdf.write(content);
            long run = runs.nextRun();
            runs.addRun(new RunMapper.NewRun(
                    run,
                    first.issuerId(),
                    code,
                    month,
                    content.rank(),
                    today,
                    rows.size(),
                    content.visits(),
                    content.minutes(),
                    content.shares().total(),
                    pdf,
                    Seal.of(pdf)));
            runs.cover(run, rows.stream().map(RunMapper.PendingRow::id).toList());
            audit.note(Audit.Action.ISSUE, "billing_run", run);
            return 1;
        });
    }
}
