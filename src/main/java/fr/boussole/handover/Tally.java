package fr.boussole.handover;

import fr.boussole.handover.BundleSchema.Table;
import java.math.BigDecimal;
import java.util.List;

/** Adds up rows as they pass. */
final class Tally {
    private int patients;
    private int rare;
    private long visits;
    private long minutes;
    private int invoices;
    private BigDecimal amount = BigDecimal.ZERO.setScale(2);

    void row(Table table, List<?> cells) {
        if (table.equals(BundleSchema.PATIENTS)) {
            patients++;
            rare += cell(table, cells, "small_group").equals("true") ? 1 : 0;
        } else if (table.equals(BundleSchema.VISITS)) {
            visits++;
            String spent = cell(table, cells, "minutes");
            if (!spent.isEmpty() && cell(table, cells, "status").equals("done")) {
                minutes += Long.parseLong(spent);
            }
        } else {
            invoices += Integer.parseInt(cell(table, cells, "invoices"));
            amount = amount.add(new BigDecimal(cell(table, cells, "amount")));
        }
    }

    private static String cell(Table table, List<?> cells, String column) {
        return cells.get(table.header().indexOf(column)).toString();
    }

    Figures figures() {
        return new Figures(patients, rare, visits, minutes, invoices, amount);
    }
}
