package fr.boussole.billing;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;

/**
 * What one closing of a month issued for one issuer; frozen with it.
 *
 * @param rank 1 for the month's first closing, 2 for a further one…
 */
public record StatementContent(Issuer issuer, YearMonth period, int rank, LocalDate issuedOn, List<Row> rows) {
    /**
     * One invoice or credit note.
     *
     * @param person as printed
     * @param minutes as billed, 0 or more; a credit note's count against
     */
    public record Row(
            DocumentKind kind,
            String number,
            LocalDate issuedOn,
            String person,
            int visits,
            int minutes,
            Shares shares) {}

    public StatementContent {
        rows = List.copyOf(rows);
        if (rank < 1) {
            throw new IllegalArgumentException("rank " + rank);
        }
    }

    /** Visits of the invoices less those of the credit notes. */
    public int visits() {
        return rows.stream().mapToInt(row -> signed(row, row.visits())).sum();
    }

    /** Minutes of the invoices less those of the credit notes. */
    public int minutes() {
        return rows.stream().mapToInt(row -> signed(row, row.minutes())).sum();
    }

    /** Amounts of all rows together. */
    public Shares shares() {
        return rows.stream().map(Row::shares).reduce(Shares.NONE, Shares::plus);
    }

    private static int signed(Row row, int count) {
        return row.kind() == DocumentKind.CREDIT ? -count : count;
    }

    /** As kept in the database. */
    public String json() {
        return FrozenJson.write(this);
    }

    /** Reads what {@link #json()} wrote. */
    public static StatementContent of(String json) {
        return FrozenJson.read(json, StatementContent.class);
    }
}
