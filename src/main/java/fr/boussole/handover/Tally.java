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

    private long problems;
    private long interventions;
    private long ratings;

    void row(Table table, List<?> cells) {
        if (table.equals(BundleSchema.PATIENTS)) {
            patients++;
            rare += table.cell(cells, "small_group").equals("true") ? 1 : 0;
        } else if (table.equals(BundleSchema.VISITS)) {
            visits++;
            String spent = table.cell(cells, "minutes");
            if (!spent.isEmpty() && table.cell(cells, "status").equals("done")) {
                minutes += Long.parseLong(spent);
            }
        } else if (table.equals(BundleSchema.BILLING)) {
            invoices += Integer.parseInt(table.cell(cells, "invoices"));
            amount = amount.add(new BigDecimal(table.cell(cells, "amount")));
        } else {
            problems += table.equals(BundleSchema.PROBLEMS) ? 1 : 0;
            interventions += table.equals(BundleSchema.INTERVENTIONS) ? 1 : 0;
            ratings += table.equals(BundleSchema.RATINGS) ? 1 : 0;
        }
    }

    Figures figures() {
        return new Figures(
                patients, rare, visits, minutes, invoices, amount, new Figures.Plans(problems, interventions, ratings));
    }
}
