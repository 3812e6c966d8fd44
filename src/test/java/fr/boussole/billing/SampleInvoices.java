package fr.boussole.billing;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Invoices of an invented practice. */
public final class SampleInvoices {
    private static final int[] STARTS = {5, 24, 2, 17, 8, 2, 5, 2, 12, 5, 17};
    private static final int[] MINUTES = {25, 25, 17, 30, 17, 20, 20, 17, 25, 17, 17, 25, 30, 17, 18};

    private SampleInvoices() {}

    public static Issuer issuer() {
        return new Issuer(
                "Héloïse Béranger",
                true,
                "Infirmière diplômée d'État",
                new Issuer.Contact(
                        "Cabinet des Tilleuls",
                        "14 rue des Tilleuls, 35999 Saint-Aubin-les-Prés",
                        "+33299004567",
                        "cabinet@tilleuls.example"),
                new Issuer.Registration("10001234565", "349101808", "73282932000074", ""),
                "C. Aubry, F. Diarra, A.-S. Le Guennec, T. Villeneuve-Ortiz",
                "");
    }

    public static InvoiceContent.Person person(String name) {
        return new InvoiceContent.Person(
                InvoiceContent.Sex.F,
                name,
                LocalDate.of(1953, 7, 12),
                "253072B07300470",
                "22 impasse du Lavoir, 35999 Saint-Aubin-les-Prés");
    }

    public static List<InvoiceContent.Line> lines(int count, LocalDate first, String rate) {
        List<InvoiceContent.Line> lines = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            LocalTime start = LocalTime.of(9, STARTS[i % STARTS.length]);
            int minutes = MINUTES[i % MINUTES.length];
            lines.add(line(first.plusDays(i % 31), start, minutes, rate));
        }
        return lines;
    }

    public static InvoiceContent.Line line(LocalDate date, LocalTime start, int minutes, String rate) {
        BigDecimal hourly = new BigDecimal(rate);
        BigDecimal amount =
                hourly.multiply(BigDecimal.valueOf(minutes)).divide(BigDecimal.valueOf(60), 2, RoundingMode.HALF_UP);
        return new InvoiceContent.Line(
                date,
                Optional.of(start),
                Optional.of(start.plusMinutes(minutes)),
                minutes,
                "H. Béranger",
                hourly,
                amount);
    }

    public static InvoiceContent invoice(String number, List<InvoiceContent.Line> lines) {
        return of(heading(DocumentKind.INVOICE, number, Optional.empty()), person("Marie-Ange Maëstracci-Poli"), lines);
    }

    public static InvoiceContent invoice(int lines) {
        return invoice("HB-2026-0184", lines(lines, LocalDate.of(2026, 10, 1), "54.00"));
    }

    public static InvoiceContent credit(InvoiceContent invoice) {
        List<InvoiceContent.Line> lines = invoice.lines().stream()
                .map(line -> new InvoiceContent.Line(
                        line.date(),
                        line.start(),
                        line.end(),
                        line.minutes(),
                        line.nurse(),
                        line.rate(),
                        line.amount().negate()))
                .toList();
        InvoiceContent.Heading credited = invoice.heading();
        return of(
                heading(
                        DocumentKind.CREDIT,
                        "A-2026-0003",
                        Optional.of(new InvoiceContent.Original(credited.number(), credited.issuedOn()))),
                invoice.person(),
                lines);
    }

    public static InvoiceContent.Heading heading(
            DocumentKind kind, String number, Optional<InvoiceContent.Original> original) {
        return new InvoiceContent.Heading(
                kind, number, LocalDate.of(2026, 11, 2), LocalDate.of(2026, 12, 2), YearMonth.of(2026, 10), original);
    }

    public static InvoiceContent of(
            InvoiceContent.Heading heading, InvoiceContent.Person person, List<InvoiceContent.Line> lines) {
        Map<BigDecimal, List<InvoiceContent.Line>> byRate = new LinkedHashMap<>();
        lines.forEach(line ->
                byRate.computeIfAbsent(line.rate(), r -> new ArrayList<>()).add(line));
        List<InvoiceContent.Subtotal> subtotals = byRate.entrySet().stream()
                .map(e -> new InvoiceContent.Subtotal(
                        e.getKey(), e.getValue().size(), minutes(e.getValue()), sum(e.getValue())))
                .toList();
        BigDecimal total = sum(lines);
        BigDecimal none = new BigDecimal("0.00");
        return new InvoiceContent(
                heading,
                issuer(),
                person,
                new InvoiceContent.Coverage(
                        "CPAM d'Ille-et-Vilaine",
                        100,
                        "",
                        0,
                        "Dr Claire Hamelin",
                        Optional.of(LocalDate.of(2026, 9, 21))),
                lines,
                new InvoiceContent.Totals(
                        lines.size(), minutes(lines), new Shares(total, total, none, none), subtotals),
                new InvoiceContent.Terms(
                        Rounding.DEFAULT,
                        List.of(
                                "Tarif dérogatoire — ÉQUILIBRES, art. L. 162-31-1 CSS.",
                                "TVA non applicable : exonération, art. 261, 4, 1° du CGI."),
                        "FR1420041010050500013M02606",
                        "Héloïse Béranger"));
    }

    public static StatementContent statement(int rows) {
        List<StatementContent.Row> of = new ArrayList<>();
        for (int i = 1; i <= rows; i++) {
            boolean credit = i % 40 == 0;
            BigDecimal amount = new BigDecimal(100 + i * 7).setScale(2).add(new BigDecimal("0.35"));
            BigDecimal signed = credit ? amount.negate() : amount;
            of.add(new StatementContent.Row(
                    credit ? DocumentKind.CREDIT : DocumentKind.INVOICE,
                    String.format(credit ? "A-2026-%04d" : "HB-2026-%04d", i),
                    LocalDate.of(2026, 11, 2),
                    i % 7 == 0 ? "Anne-Charlotte de La Rochefoucauld-Montbel" : "Lucette Lemoine",
                    20,
                    400,
                    new Shares(signed, signed, new BigDecimal("0.00"), new BigDecimal("0.00"))));
        }
        return new StatementContent(issuer(), YearMonth.of(2026, 10), 1, LocalDate.of(2026, 11, 2), of);
    }

    private static int minutes(List<InvoiceContent.Line> lines) {
        return lines.stream().mapToInt(InvoiceContent.Line::minutes).sum();
    }

    private static BigDecimal sum(List<InvoiceContent.Line> lines) {
        return lines.stream().map(InvoiceContent.Line::amount).reduce(new BigDecimal("0.00"), BigDecimal::add);
    }
}
