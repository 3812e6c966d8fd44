package fr.boussole.billing;

/**
 * How time becomes an amount; frozen on each invoice.
 *
 * @param step minutes a visit's time is rounded to: 1, 5, 10 or 15
 */
public record Rounding(int step, MinuteRounding minutes, AmountRounding amounts) {
    /** To the minute, cents by the line. */
    public static final Rounding DEFAULT = new Rounding(1, MinuteRounding.NEAREST, AmountRounding.LINE);

    public Rounding {
        if (step != 1 && step != 5 && step != 10 && step != 15) {
            throw new IllegalArgumentException("step " + step);
        }
    }

    /** The minutes that are paid; of two steps equally near, the greater. */
    public int round(int visited) {
        int add = switch (minutes) {
            case NEAREST -> step / 2;
            case UP -> step - 1;
            case DOWN -> 0;
        };
        return (visited + add) / step * step;
    }
}
