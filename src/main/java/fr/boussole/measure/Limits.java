package fr.boussole.measure;

import java.math.BigDecimal;

/** From the lowest to the highest value of a kind, both included. */
record Limits(BigDecimal low, BigDecimal high) {
    static Limits of(String low, String high) {
        return new Limits(new BigDecimal(low), new BigDecimal(high));
    }

    boolean hold(BigDecimal value) {
        return low.compareTo(value) <= 0 && value.compareTo(high) <= 0;
    }
}
