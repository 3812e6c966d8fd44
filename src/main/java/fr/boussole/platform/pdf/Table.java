package fr.boussole.platform.pdf;

import java.util.List;

/**
 * Rows under a head that comes again on every page; a row never breaks across pages.
 *
 * @param rows as many cells as columns each; an empty cell is an empty text
 * @param size of the cells' type, in points
 */
public record Table(List<Column> columns, List<List<String>> rows, double size) {
    /**
     * As wide as its widest text.
     *
     * @param share of the width that remains, relative to the other columns'; 0 or more
     */
    public record Column(String head, double share, Align align) {}

    public Table(List<Column> columns, List<List<String>> rows) {
        this(columns, rows, Style.BODY.size());
    }

    public Table {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
        for (List<String> row : rows) {
            if (row.size() != columns.size()) {
                throw new IllegalArgumentException(row.size() + " cells for " + columns.size() + " columns");
            }
        }
    }
}
