package fr.boussole.measure;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * From where on a value is an alert for one person, in the kind's unit: below {@code low}, above {@code high}; the
 * limits themselves are still in order.
 */
public record Threshold(MeasureKind kind, Bounds bounds, Bounds second) {
    /** One value's limits; either may be missing. */
    public record Bounds(Optional<BigDecimal> low, Optional<BigDecimal> high) {
        public static final Bounds NONE = new Bounds(Optional.empty(), Optional.empty());

        public Bounds {
            low = low.map(value -> Amounts.of(value).first());
            high = high.map(value -> Amounts.of(value).first());
            if (low.isPresent() && high.isPresent() && low.get().compareTo(high.get()) > 0) {
                throw new IllegalArgumentException("low above high");
            }
        }

        Side side(BigDecimal value) {
            if (low.filter(limit -> value.compareTo(limit) < 0).isPresent()) {
                return Side.BELOW;
            }
            return high.filter(limit -> value.compareTo(limit) > 0).isPresent() ? Side.ABOVE : Side.WITHIN;
        }

        boolean none() {
            return low.isEmpty() && high.isEmpty();
        }
    }

    /** On which side of her limits a value lies. */
    public enum Side {
        BELOW,
        WITHIN,
        ABOVE
    }

    public static Threshold none(MeasureKind kind) {
        return new Threshold(kind, Bounds.NONE, Bounds.NONE);
    }

    /** Of a pair the side of whichever is outside, the first before the second. */
    public Side side(Amounts amounts) {
        Side first = bounds.side(amounts.first());
        return first == Side.WITHIN ? amounts.second().map(second::side).orElse(Side.WITHIN) : first;
    }

    public boolean none() {
        return bounds.none() && second.none();
    }

    @Override
    public String toString() {
        return "Threshold[" + kind + "]";
    }
}
