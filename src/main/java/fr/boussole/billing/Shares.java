package fr.boussole.billing;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * An amount and who pays which part of it, in euros with two decimals; negative on a credit note.
 *
 * @param amo the health insurance's part
 * @param amc the complementary insurance's part
 * @param person the person's own part
 */
public record Shares(BigDecimal total, BigDecimal amo, BigDecimal amc, BigDecimal person) {
    public static final Shares NONE =
            new Shares(new BigDecimal("0.00"), new BigDecimal("0.00"), new BigDecimal("0.00"), new BigDecimal("0.00"));

    public Shares {
        if (total.compareTo(amo.add(amc).add(person)) != 0) {
            throw new IllegalArgumentException("the shares do not make the total");
        }
    }

    /**
     * The last payer takes the cent that rounding leaves.
     *
     * @param amoPercent 0 to 100
     * @param amcPercent the person pays what is left of 100
     */
    public static Shares of(BigDecimal total, int amoPercent, int amcPercent) {
        BigDecimal amo = part(total, amoPercent);
        boolean personPays = amoPercent + amcPercent < 100;
        BigDecimal amc = personPays ? part(total, amcPercent) : total.subtract(amo);
        return new Shares(total, amo, amc, total.subtract(amo).subtract(amc));
    }

    private static BigDecimal part(BigDecimal total, int percent) {
        return total.multiply(BigDecimal.valueOf(percent)).divide(BigDecimal.valueOf(100), 2, RoundingMode.HALF_UP);
    }

    /** The same below zero. */
    public Shares negated() {
        return new Shares(total.negate(), amo.negate(), amc.negate(), person.negate());
    }

    public Shares plus(Shares other) {
        return new Shares(total.add(other.total), amo.add(other.amo), amc.add(other.amc), person.add(other.person));
    }
}
