package fr.boussole.billing;

import static fr.boussole.platform.pdf.Align.LEFT;
import static fr.boussole.platform.pdf.Align.RIGHT;

import fr.boussole.platform.pdf.Part;
import fr.boussole.platform.pdf.Sheet;
import fr.boussole.platform.pdf.Style;
import fr.boussole.platform.pdf.Table;
import fr.boussole.platform.text.Formats;
import fr.boussole.platform.text.Texts;
import java.util.ArrayList;
import java.util.List;

/** The monthly statement of one issuer on paper: a line an invoice or credit note, and the totals. */
public final class StatementPdf {
    private static final Texts TEXTS = Texts.beside(StatementPdf.class);

    private StatementPdf() {}

    /** The document's bytes, PDF/A-3a and PDF/UA-1; the same content gives the same bytes. */
    public static byte[] write(StatementContent content) {
        String month = Formats.month(content.period());
        String title = content.rank() == 1
                ? TEXTS.get("pdf.statement.of", month)
                : TEXTS.get("pdf.statement.further", month, content.rank());
        Sheet sheet =
                new Sheet(new Sheet.About(title, IssuerHead.signature(content.issuer(), TEXTS), content.issuedOn()));
        sheet.beside(heading(content, month), IssuerHead.part(content.issuer(), TEXTS))
                .space(13);
        return sheet.rule()
                .space(8)
                .table(rows(content), note(), totals(content))
                .bytes();
    }

    private static Part heading(StatementContent content, String month) {
        Part part = Part.right(0.62, 1)
                .title(TEXTS.get("pdf.statement"))
                .line(month, Style.NAME)
                .gap(3)
                .line(TEXTS.get("pdf.statement.issued", Formats.date(content.issuedOn())));
        if (content.rank() > 1) {
            part.line(TEXTS.get("pdf.statement.rank", content.rank()));
        }
        return part;
    }

    private static Table rows(StatementContent content) {
        List<Table.Column> columns = List.of(
                new Table.Column(TEXTS.get("pdf.number"), 3, LEFT),
                new Table.Column(TEXTS.get("pdf.day"), 2, LEFT),
                new Table.Column(TEXTS.get("pdf.name"), 12, LEFT),
                new Table.Column(TEXTS.get("pdf.count"), 1, RIGHT),
                new Table.Column(TEXTS.get("pdf.duration"), 2, RIGHT),
                new Table.Column(TEXTS.get("pdf.column.amo"), 2, RIGHT),
                new Table.Column(TEXTS.get("pdf.column.amc"), 1, RIGHT),
                new Table.Column(TEXTS.get("pdf.column.person"), 1, RIGHT),
                new Table.Column(TEXTS.get("pdf.column.total"), 2, RIGHT));
        List<List<String>> rows = new ArrayList<>(content.rows().size());
        for (StatementContent.Row row : content.rows()) {
            Shares shares = row.shares();
            rows.add(List.of(
                    row.number(),
                    Formats.shortDate(row.issuedOn()),
                    row.kind() == DocumentKind.CREDIT ? TEXTS.get("pdf.credit.row", row.person()) : row.person(),
                    Formats.count(row.visits()),
                    Formats.hours(row.minutes()),
                    InvoicePdf.money(shares.amo()),
                    InvoicePdf.money(shares.amc()),
                    InvoicePdf.money(shares.person()),
                    InvoicePdf.money(shares.total())));
        }
        return new Table(columns, rows);
    }

    private static Part note() {
        return Part.left(0, 0.5).line(TEXTS.get("pdf.statement.note"), Style.CAPTION);
    }

    private static Part totals(StatementContent content) {
        Shares shares = content.shares();
        int documents = content.rows().size();
        return Part.left(0.56, 1)
                .pair(
                        TEXTS.get("pdf.documents", documents, Formats.count(documents)),
                        TEXTS.get("pdf.visits", content.visits(), Formats.count(content.visits())))
                .pair(TEXTS.get("pdf.duration"), time(content.minutes()))
                .gap(2)
                .pair(TEXTS.get("pdf.sum.amo"), InvoicePdf.money(shares.amo()))
                .pair(TEXTS.get("pdf.amc"), InvoicePdf.money(shares.amc()))
                .pair(TEXTS.get("pdf.share.person"), InvoicePdf.money(shares.person()))
                .gap(5)
                .rule()
                .gap(4)
                .pair(TEXTS.get("pdf.total"), InvoicePdf.money(shares.total()), Style.SUM);
    }

    /** Below zero when a month's credit notes outweigh its invoices. */
    private static String time(int minutes) {
        String sign = minutes < 0 ? "−" : "";
        return TEXTS.get(
                "pdf.time", sign + Formats.hours(Math.abs(minutes)), sign + Formats.decimalHours(Math.abs(minutes)));
    }
}
