package fr.boussole.billing;

import java.math.BigDecimal;

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

    public Shares plus(Shares other) {
        return new Shares(total.add(other.total), amo.add(other.amo), amc.add(other.amc), person.add(other.person));
    }
}
