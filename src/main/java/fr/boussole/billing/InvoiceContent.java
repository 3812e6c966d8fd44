package fr.boussole.billing;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;

/** Everything an invoice or a credit note prints, frozen when it is issued and kept as JSON beside its PDF. */
public record InvoiceContent(
        Heading heading,
        Issuer issuer,
        Person person,
        Coverage coverage,
        List<Line> lines,
        Totals totals,
        Terms terms) {
    /**
     * @param number empty for a draft
     * @param credited for a credit note the invoice it cancels, else empty
     */
    public record Heading(
            DocumentKind kind,
            String number,
            LocalDate issuedOn,
            LocalDate dueOn,
            YearMonth period,
            Optional<Original> credited) {
        public Heading {
            if ((kind == DocumentKind.CREDIT) != credited.isPresent()) {
                throw new IllegalArgumentException("a credit note, and only a credit note, names its invoice");
            }
        }

        public boolean draft() {
            return number.isEmpty();
        }
    }

    /** The invoice that a credit note cancels. */
    public record Original(String number, LocalDate issuedOn) {}

    /** As recorded in the national register. */
    public enum Sex {
        F,
        M
    }

    /**
     * The person cared for.
     *
     * @param name given name and family name, as printed
     * @param nir 13 or 15 characters without spaces, or empty
     * @param address on one line, or empty
     */
    public record Person(Sex sex, String name, LocalDate birthDate, String nir, String address) {}

    /**
     * Who pays, and on whose prescription. What is absent is an empty text.
     *
     * @param amoPercent health insurance's share, 0 to 100
     * @param amcPercent complementary insurance's share, 0 to 100 with the first
     */
    public record Coverage(
            String fund,
            int amoPercent,
            String complementary,
            int amcPercent,
            String prescriber,
            Optional<LocalDate> prescribedOn) {
        public Coverage {
            if (amoPercent < 0 || amcPercent < 0 || amoPercent + amcPercent > 100) {
                throw new IllegalArgumentException("shares " + amoPercent + " and " + amcPercent);
            }
        }

        /** The person's own share, 0 to 100. */
        public int personPercent() {
            return 100 - amoPercent - amcPercent;
        }
    }

    /**
     * One visit.
     *
     * @param start empty, as is {@code end}, when only the duration is known
     * @param end before the start when it falls on the next day
     * @param minutes as billed, 1 or more
     * @param nurse as printed: « H. Béranger »
     * @param rate euros an hour
     * @param amount euros; negative on a credit note
     */
    public record Line(
            LocalDate date,
            Optional<LocalTime> start,
            Optional<LocalTime> end,
            int minutes,
            String nurse,
            BigDecimal rate,
            BigDecimal amount) {
        /** The day on which it ends. */
        public LocalDate endsOn() {
            boolean next = start.isPresent() && end.isPresent() && end.get().isBefore(start.get());
            return next ? date.plusDays(1) : date;
        }
    }

    /** @param byRate one a tariff, in order of time; printed when there are two or more */
    public record Totals(int visits, int minutes, Shares shares, List<Subtotal> byRate) {
        public Totals {
            byRate = List.copyOf(byRate);
        }
    }

    /** The visits under one tariff. */
    public record Subtotal(BigDecimal rate, int visits, int minutes, BigDecimal amount) {}

    /**
     * @param mentions legal mentions, one a line
     * @param iban without spaces, or empty
     */
    public record Terms(Rounding rounding, List<String> mentions, String iban, String ibanHolder) {
        public Terms {
            mentions = List.copyOf(mentions);
        }
    }

    public InvoiceContent {
        lines = List.copyOf(lines);
        if (totals.visits() != lines.size()
                || totals.minutes() != lines.stream().mapToInt(Line::minutes).sum()) {
            throw new IllegalArgumentException("the totals do not count the lines");
        }
        BigDecimal sum = lines.stream().map(Line::amount).reduce(BigDecimal.ZERO, BigDecimal::add);
        if (terms.rounding().amounts() == AmountRounding.LINE
                && sum.compareTo(totals.shares().total()) != 0) {
            throw new IllegalArgumentException("the total is not the sum of the lines");
        }
    }

    /** As kept in the database. */
    public String json() {
        return FrozenJson.write(this);
    }

    /** Reads what {@link #json()} wrote. */
    public static InvoiceContent of(String json) {
        return FrozenJson.read(json, InvoiceContent.class);
    }
}
