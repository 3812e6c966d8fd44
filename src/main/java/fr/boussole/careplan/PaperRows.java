package fr.boussole.careplan;

import fr.boussole.platform.pdf.Align;
import fr.boussole.platform.pdf.Part;
import fr.boussole.platform.pdf.Sheet;
import fr.boussole.platform.pdf.Table;
import java.util.ArrayList;
import java.util.List;

/** Rows of a paper: a table, or in large type, where columns would be too narrow, one row below the other. */
final class PaperRows {
    private static final double LABEL = 0.3;

    private final Sheet sheet;
    private final PaperType type;
    private final boolean stacked;

    PaperRows(Sheet sheet, PaperType type, boolean stacked) {
        this.sheet = sheet;
        this.type = type;
        this.stacked = stacked;
    }

    /**
     * Writes nothing when there are no rows.
     *
     * @param shares of the width that remains, a column each
     */
    void write(List<String> heads, double[] shares, List<List<String>> rows) {
        if (rows.isEmpty()) {
            return;
        }
        if (stacked) {
            String above = "";
            for (List<String> row : rows) {
                stack(heads, row, above);
                above = row.getFirst();
            }
            return;
        }
        List<Table.Column> columns = new ArrayList<>();
        for (int i = 0; i < heads.size(); i++) {
            columns.add(new Table.Column(heads.get(i), shares[i], Align.LEFT));
        }
        sheet.table(new Table(columns, rows, type.size()));
    }

    /** @param above the first cell of the row before, which is not said twice */
    private void stack(List<String> heads, List<String> row, String above) {
        Part part = Part.left(0, 1).line(row.getFirst().equals(above) ? "" : row.getFirst(), type.strong());
        for (int i = 1; i < row.size(); i++) {
            part.fact(heads.get(i), row.get(i), LABEL, type.body());
        }
        sheet.beside(part).space(type.gap());
    }
}
