package fr.boussole.billing;

import java.util.Locale;

/**
 * Given at issue, without gap in its series and year: {@code HB-2026-0001} for a nurse of a cabinet, {@code 2026-0001}
 * for a structure, an {@code A-} before either for a credit note.
 *
 * @param series what stands before the year, without the dash; empty for the invoices of a structure
 * @param year of the day of issue
 * @param rank from 1
 */
public record InvoiceNumber(String series, int year, int rank) {
    public InvoiceNumber {
        if (rank < 1) {
            throw new IllegalArgumentException("rank " + rank);
        }
    }

    /** The series of an issuer's credit notes. */
    public static String creditSeries(String series) {
        return series.isEmpty() ? "A" : "A-" + series;
    }

    public String text() {
        return (series.isEmpty() ? "" : series + "-") + String.format(Locale.ROOT, "%d-%04d", year, rank);
    }
}
