package fr.boussole.billing;

import static fr.boussole.platform.pdf.Align.LEFT;
import static fr.boussole.platform.pdf.Align.RIGHT;

import fr.boussole.platform.pdf.Part;
import fr.boussole.platform.pdf.Sheet;
import fr.boussole.platform.pdf.Style;
import fr.boussole.platform.pdf.Table;
import fr.boussole.platform.text.Formats;
import fr.boussole.platform.text.Texts;
import java.math.BigDecimal;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Invoices and credit notes on paper; a content without a number is drawn as a draft. */
public final class InvoicePdf {
    private static final Texts TEXTS = Texts.beside(InvoicePdf.class);

    private final InvoiceContent content;
    private final boolean credit;

    private InvoicePdf(InvoiceContent content) {
        this.content = content;
        this.credit = content.heading().kind() == DocumentKind.CREDIT;
    }

    /** The document's bytes, PDF/A-3a and PDF/UA-1; the same content gives the same bytes. */
    public static byte[] write(InvoiceContent content) {
        return new InvoicePdf(content).bytes();
    }

    private byte[] bytes() {
        InvoiceContent.Heading heading = content.heading();
        String stamp = heading.draft() ? TEXTS.get("pdf.draft") : "";
        String title = kind() + " " + (heading.draft() ? stamp : heading.number());
        Sheet sheet = new Sheet(
                new Sheet.About(title, IssuerHead.signature(content.issuer(), TEXTS), heading.issuedOn(), stamp));
        sheet.beside(heading(), IssuerHead.part(content.issuer(), TEXTS)).space(13);
        sheet.rule().space(11).beside(person(), fund(), prescription()).space(11);
        return sheet.table(lines(), terms(), totals()).bytes();
    }

    private String kind() {
        return credit ? TEXTS.get("pdf.credit") : TEXTS.get("pdf.invoice");
    }

    private Part heading() {
        InvoiceContent.Heading heading = content.heading();
        Part part = Part.right(0.62, 1)
                .title(kind())
                .line(heading.draft() ? TEXTS.get("pdf.draft") : heading.number(), Style.NAME)
                .gap(3)
                .line(heading.draft() ? TEXTS.get("pdf.draft.number") : issued(heading));
        heading.credited()
                .ifPresent(original ->
                        part.line(TEXTS.get("pdf.credited", original.number(), Formats.date(original.issuedOn()))));
        if (!credit) {
            part.line(TEXTS.get("pdf.due", Formats.date(heading.dueOn())));
        }
        return part.line(TEXTS.get("pdf.period", Formats.month(heading.period())));
    }

    private String issued(InvoiceContent.Heading heading) {
        String day = Formats.date(heading.issuedOn());
        return credit ? TEXTS.get("pdf.issued.credit", day) : TEXTS.get("pdf.issued.invoice", day);
    }

    private Part person() {
        InvoiceContent.Person person = content.person();
        boolean woman = person.sex() == InvoiceContent.Sex.F;
        String born = Formats.date(person.birthDate());
        Part part = Part.left(0, 0.5)
                .heading(TEXTS.get("pdf.person"))
                .line(woman ? TEXTS.get("pdf.mrs", person.name()) : TEXTS.get("pdf.mr", person.name()), Style.STRONG)
                .line(woman ? TEXTS.get("pdf.born.f", born) : TEXTS.get("pdf.born.m", born));
        if (!person.nir().isBlank()) {
            part.line(TEXTS.get("pdf.nir", nir(person.nir())));
        }
        return part.line(person.address());
    }

    private Part fund() {
        InvoiceContent.Coverage coverage = content.coverage();
        return Part.left(0.52, 0.77)
                .heading(TEXTS.get("pdf.fund"))
                .line(coverage.fund())
                .line(TEXTS.get("pdf.covered", coverage.amoPercent()));
    }

    private Part prescription() {
        InvoiceContent.Coverage coverage = content.coverage();
        Part part = Part.left(0.79, 1);
        if (!coverage.prescriber().isBlank()) {
            part.heading(TEXTS.get("pdf.prescription")).line(coverage.prescriber());
            coverage.prescribedOn().ifPresent(day -> part.line(TEXTS.get("pdf.prescribed", Formats.date(day))));
        }
        return part;
    }

    private Table lines() {
        List<Table.Column> columns = List.of(
                new Table.Column(TEXTS.get("pdf.date"), 4, LEFT),
                new Table.Column(TEXTS.get("pdf.start"), 2, LEFT),
                new Table.Column(TEXTS.get("pdf.end"), 4, LEFT),
                new Table.Column(TEXTS.get("pdf.duration"), 2, RIGHT),
                new Table.Column(TEXTS.get("pdf.nurse"), 6, LEFT),
                new Table.Column(TEXTS.get("pdf.rate"), 2, RIGHT),
                new Table.Column(TEXTS.get("pdf.amount"), 3, RIGHT));
        List<List<String>> rows = new ArrayList<>(content.lines().size());
        for (InvoiceContent.Line line : content.lines()) {
            rows.add(List.of(
                    Formats.date(line.date()),
                    time(line.start()),
                    end(line),
                    Formats.duration(line.minutes()),
                    line.nurse(),
                    Formats.hourly(line.rate()),
                    money(line.amount())));
        }
        return new Table(columns, rows);
    }

    private static String time(Optional<LocalTime> time) {
        return time.map(Formats::time).orElse("");
    }

    private static String end(InvoiceContent.Line line) {
        String end = time(line.end());
        return line.endsOn().equals(line.date())
                ? end
                : TEXTS.get("pdf.nextday", end, Formats.shortDate(line.endsOn()));
    }

    private Part terms() {
        Part part = Part.left(0, 0.5);
        Rounding rounding = content.terms().rounding();
        part.line(rounded(rounding), Style.CAPTION);
        if (rounding.amounts() == AmountRounding.TOTAL) {
            part.line(TEXTS.get("pdf.rounded.total"), Style.CAPTION);
        }
        InvoiceContent.Terms terms = content.terms();
        terms.mentions().forEach(mention -> part.line(mention, Style.CAPTION));
        if (!terms.iban().isBlank() && !credit) {
            part.gap(9)
                    .heading(TEXTS.get("pdf.payment"))
                    .line(
                            TEXTS.get(
                                    "pdf.iban",
                                    IssuerHead.grouped(
                                            terms.iban(), 4, terms.iban().length())),
                            Style.SMALL);
            if (!terms.ibanHolder().isBlank()) {
                part.line(TEXTS.get("pdf.iban.holder", terms.ibanHolder()), Style.SMALL);
            }
        }
        return part;
    }

    private static String rounded(Rounding rounding) {
        if (rounding.step() == 1) {
            return TEXTS.get("pdf.prorata");
        }
        return switch (rounding.minutes()) {
            case NEAREST -> TEXTS.get("pdf.rounded.nearest", rounding.step());
            case UP -> TEXTS.get("pdf.rounded.up", rounding.step());
            case DOWN -> TEXTS.get("pdf.rounded.down", rounding.step());
        };
    }

    private Part totals() {
        InvoiceContent.Totals totals = content.totals();
        Part part = Part.left(0.56, 1);
        if (totals.byRate().size() > 1) {
            for (InvoiceContent.Subtotal sub : totals.byRate()) {
                String label = TEXTS.get(
                        "pdf.visits.rate",
                        sub.visits(),
                        Formats.count(sub.visits()),
                        Formats.hourly(sub.rate()),
                        Formats.hours(sub.minutes()));
                part.pair(label, money(sub.amount()));
            }
            part.gap(2);
        }
        part.pair(
                TEXTS.get("pdf.visits", totals.visits(), Formats.count(totals.visits())),
                TEXTS.get("pdf.time", Formats.hours(totals.minutes()), Formats.decimalHours(totals.minutes())));
        Shares shares = totals.shares();
        InvoiceContent.Coverage coverage = content.coverage();
        part.gap(2)
                .pair(TEXTS.get("pdf.amo", coverage.amoPercent()), money(shares.amo()))
                .pair(complementary(coverage), money(shares.amc()))
                .pair(own(coverage), money(shares.person()));
        return part.gap(5).rule().gap(4).pair(TEXTS.get("pdf.total"), money(shares.total()), Style.SUM);
    }

    private static String complementary(InvoiceContent.Coverage coverage) {
        if (coverage.amcPercent() == 0) {
            return TEXTS.get("pdf.amc");
        }
        return coverage.complementary().isBlank()
                ? TEXTS.get("pdf.amc.percent", coverage.amcPercent())
                : TEXTS.get("pdf.amc.named", coverage.complementary(), coverage.amcPercent());
    }

    private static String own(InvoiceContent.Coverage coverage) {
        return coverage.personPercent() == 0
                ? TEXTS.get("pdf.share.person")
                : TEXTS.get("pdf.share.person.percent", coverage.personPercent());
    }

    /** With the minus sign of typography, as wide as a digit. */
    static String money(BigDecimal amount) {
        return Formats.money(amount).replace('-', '−');
    }

    /** 2 95 10 99 126 111 93. */
    private static String nir(String nir) {
        return nir.replaceFirst("^(.)(..)(..)(..)(...)(...)(.*)$", "$1 $2 $3 $4 $5 $6 $7")
                .strip()
                .replace(' ', Formats.NBSP);
    }
}
