package fr.boussole.outcome;

import fr.boussole.careplan.omaha.Dimension;
import fr.boussole.platform.pdf.Align;
import fr.boussole.platform.pdf.Part;
import fr.boussole.platform.pdf.Sheet;
import fr.boussole.platform.pdf.Style;
import fr.boussole.platform.pdf.Table;
import fr.boussole.platform.text.Formats;
import fr.boussole.platform.text.Texts;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The practice's figures of a period on paper. */
final class IndicatorsPdf {
    private static final Texts TEXTS = Texts.beside(IndicatorsPdf.class);

    private IndicatorsPdf() {}

    /** @param period « 4e trimestre 2026 » */
    record Content(String practice, String period, IndicatorsPresenter.Figures figures) {}

    /** PDF/A-3a and PDF/UA-1; the same figures on the same day give the same bytes. */
    static byte[] write(Content content, LocalDate today) {
        Outcomes.Report report = content.figures().report();
        Sheet sheet = new Sheet(new Sheet.About(TEXTS.get("indicators.title"), content.practice(), today));
        sheet.beside(
                        Part.left(0, 0.66)
                                .title(TEXTS.get("indicators.title"))
                                .gap(2)
                                .line(content.practice(), Style.NAME),
                        Part.right(0.68, 1)
                                .line(content.period())
                                .line(TEXTS.get("pdf.printed", Formats.date(today)), Style.CAPTION))
                .space(6)
                .rule()
                .space(8)
                .beside(head(TEXTS.get("indicators.change"), TEXTS.get("indicators.change.n", report.n())));
        List<OutcomeRow> rows = new ArrayList<>();
        if (report.n() >= OutcomeRow.LEAST) {
            Arrays.stream(Dimension.values())
                    .map(scale -> OutcomeRow.of(
                            scale.ordinal() == 0 ? TEXTS.get("csv.all") : "",
                            scale.ordinal() == 0 ? Formats.count(report.n()) : "",
                            report.of(scale)))
                    .forEach(rows::add);
        }
        rows.addAll(OutcomeRow.ofPractice(report.problems()));
        if (rows.isEmpty()) {
            sheet.beside(Part.left(0, 1).line(TEXTS.get("figures.none")));
        } else {
            sheet.table(table(rows));
        }
        Part agreement = head(TEXTS.get("kappa.title"), TEXTS.get("kappa.help"));
        report.agreements()
                .forEach(one -> agreement.fact(
                        StepWords.name(one.scale()),
                        TEXTS.get("kappa.line", IndicatorsPresenter.kappa(one), IndicatorsPresenter.pairs(one))));
        sheet.space(14).beside(agreement);
        TimeShares.Shares shares = content.figures().shares();
        Part time = head(TEXTS.get("shares.title"), SharesWords.unspecified(shares));
        if (shares.specified() == 0) {
            time.line(TEXTS.get("shares.none"));
        }
        shares.minutes().stream()
                .filter(one -> shares.specified() > 0)
                .forEach(one -> time.fact(one.category().name(), SharesWords.said(shares, one), 0.5, Style.BODY));
        sheet.space(14).beside(time);
        sheet.space(12)
                .rule()
                .space(4)
                .beside(Part.left(0, 1)
                        .line(TEXTS.get("figures.help"), Style.CAPTION)
                        .line(TEXTS.get("indicators.people"), Style.CAPTION)
                        .line(TEXTS.get("pdf.source"), Style.CAPTION));
        return sheet.bytes();
    }

    private static Part head(String title, String caption) {
        return Part.left(0, 1)
                .heading(title, Style.HEAD)
                .line(caption, Style.CAPTION)
                .gap(4);
    }

    private static Table table(List<OutcomeRow> rows) {
        return new Table(
                List.of(
                        new Table.Column(TEXTS.get("column.problem"), 1, Align.LEFT),
                        new Table.Column(TEXTS.get("column.n"), 0, Align.RIGHT),
                        new Table.Column(TEXTS.get("column.scale"), 0, Align.LEFT),
                        new Table.Column(TEXTS.get("column.mean"), 0, Align.RIGHT),
                        new Table.Column(TEXTS.get("column.median"), 0, Align.RIGHT),
                        new Table.Column(TEXTS.get("column.better"), 0, Align.RIGHT),
                        new Table.Column(TEXTS.get("column.same"), 0, Align.RIGHT),
                        new Table.Column(TEXTS.get("column.worse"), 0, Align.RIGHT),
                        new Table.Column(TEXTS.get("column.reached"), 0, Align.RIGHT)),
                rows.stream()
                        .map(row -> List.of(
                                row.problem(),
                                // « moins de 5 » in one line: the column is as narrow as its longest word.
                                row.n().replace(' ', '\u00a0'),
                                row.scale(),
                                row.mean(),
                                row.median(),
                                row.better(),
                                row.same(),
                                row.worse(),
                                row.reached()))
                        .toList());
    }
}
