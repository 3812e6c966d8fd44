package fr.boussole.measure;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

/**
 * What was read, in the kind's unit, to two decimals.
 *
 * @param second of a blood pressure the diastolic, of a wound the width
 * @param third of a wound the depth
 */
public record Amounts(BigDecimal first, Optional<BigDecimal> second, Optional<BigDecimal> third) {
    private static final BigDecimal MOST = new BigDecimal("99999.99");

    public Amounts {
        first = rounded(first);
        second = second.map(Amounts::rounded);
        third = third.map(Amounts::rounded);
    }

    public static Amounts of(BigDecimal first) {
        return new Amounts(first, Optional.empty(), Optional.empty());
    }

    public static Amounts of(String first) {
        return of(new BigDecimal(first));
    }

    public static Amounts of(String first, String second) {
        return new Amounts(new BigDecimal(first), Optional.of(new BigDecimal(second)), Optional.empty());
    }

    private static BigDecimal rounded(BigDecimal value) {
        if (value.signum() < 0 || value.compareTo(MOST) > 0) {
            throw new IllegalArgumentException("amount out of what can be kept");
        }
        return value.setScale(2, RoundingMode.HALF_UP);
    }

    /** Health data stays out of logs. */
    @Override
    public String toString() {
        return "Amounts";
    }
}
