package fr.boussole.handover;

import java.math.BigDecimal;

/**
 * What a bundle adds up to.
 *
 * @param rare people in groups too small to hide in, flagged in the bundle
 * @param minutes of done visits
 * @param amount euros invoiced, credit notes taken off
 */
public record Figures(int patients, int rare, long visits, long minutes, int invoices, BigDecimal amount, Plans plans) {
    /** Rows of the tables of plans. */
    public record Plans(long problems, long interventions, long ratings) {}
}
