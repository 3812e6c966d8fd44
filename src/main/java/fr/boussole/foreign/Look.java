package fr.boussole.foreign;

import java.util.List;

/**
 * A foreign file as first seen.
 *
 * @param first rows after the heads, a few
 * @param rows after the heads
 * @param digest of the whole file, to see that it is still the same when it is taken
 * @param mapping what stands where, as far as it can be told
 * @param remembered the columns were told by hand the last time a file had these heads
 */
record Look(
        Shape shape,
        List<String> heads,
        List<List<String>> first,
        int rows,
        String digest,
        Mapping mapping,
        boolean remembered) {
    /** What a column begins with, for her to recognise it; empty when its first rows are. */
    String sample(int column) {
        return first.stream()
                .map(row -> column < row.size() ? row.get(column).strip() : "")
                .filter(cell -> !cell.isEmpty())
                .findFirst()
                .orElse("");
    }

    /** What people's files hold stays out of logs. */
    @Override
    public String toString() {
        return "Look[" + rows + " rows]";
    }
}
