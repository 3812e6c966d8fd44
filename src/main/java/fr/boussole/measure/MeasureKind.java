package fr.boussole.measure;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

/**
 * What is measured, in which unit, and which values are believable. The believable ranges are ours: wide enough for
 * what home nurses meet, narrow enough to catch a slip of the finger ({@code 378} for {@code 37,8}); they only warn.
 */
public enum MeasureKind {
    /** mmHg, systolic and diastolic. */
    PRESSURE(0, Limits.of("60", "250"), Limits.of("30", "350")),
    /** Beats a minute. */
    PULSE(0, Limits.of("35", "180"), Limits.of("15", "350")),
    /** °C. */
    TEMPERATURE(1, Limits.of("34", "41.5"), Limits.of("25", "45")),
    /** Percent of saturated haemoglobin, at the finger. */
    SATURATION(0, Limits.of("75", "100"), Limits.of("30", "100")),
    /** Capillary glucose, g/L. */
    GLUCOSE(2, Limits.of("0.40", "5"), Limits.of("0.10", "15")),
    /** kg. */
    WEIGHT(1, Limits.of("30", "200"), Limits.of("1", "400")),
    /** cm. */
    HEIGHT(0, Limits.of("120", "210"), Limits.of("30", "260")),
    /** EVA or EN, 0 to 10. */
    PAIN(1, Limits.of("0", "10")),
    /** cm, length and width, depth when it is known. */
    WOUND(1, Limits.of("0.1", "30"), Limits.of("0", "150")),
    /** International normalised ratio. */
    INR(1, Limits.of("0.8", "6"), Limits.of("0.5", "20")),
    /** Risk of pressure sores: 6 (highest) to 23. */
    BRADEN(0, Limits.of("6", "23")),
    /** Short form of the Mini Nutritional Assessment: 0 to 14 (best). */
    MNA(0, Limits.of("0", "14")),
    /** Groupe iso-ressources: 1 (least autonomy) to 6. */
    GIR(0, Limits.of("1", "6"));

    private static final Limits DIASTOLIC = Limits.of("30", "150");
    private static final Limits DIASTOLIC_AT_ALL = Limits.of("10", "250");
    /** Moles of glucose in a gram, by a thousand: 1 g/L is 5.55 mmol/L (molar mass 180.156 g/mol). */
    private static final BigDecimal MMOL_IN_GRAM = new BigDecimal("5.5507");

    private final int decimals;
    private final Limits plausible;
    private final Limits possible;
    private final boolean bounded;

    /** A scale: a value outside of it does not exist. */
    MeasureKind(int decimals, Limits scale) {
        this.decimals = decimals;
        plausible = scale;
        possible = scale;
        bounded = true;
    }

    MeasureKind(int decimals, Limits plausible, Limits possible) {
        this.decimals = decimals;
        this.plausible = plausible;
        this.possible = possible;
        bounded = false;
    }

    /** How many decimals it is shown with at most. */
    public int decimals() {
        return decimals;
    }

    /** Whether it is a sum of answers. */
    public boolean scale() {
        return this == BRADEN || this == MNA || this == GIR;
    }

    /** Whether it comes as a pair: two lines of a curve. */
    public boolean paired() {
        return this == PRESSURE || this == WOUND;
    }

    /** A person may have several at once, told apart by their place. */
    public boolean byPlace() {
        return this == WOUND;
    }

    /** Limits of its own make sense: of scales and sizes they do not. */
    public boolean hasThreshold() {
        return !scale() && this != HEIGHT && this != WOUND;
    }

    /** The value exists in this kind; false for a pain of 12 out of 10. */
    public boolean exists(Amounts amounts) {
        return (!bounded || plausible.hold(amounts.first()))
                && (!scale() || amounts.first().stripTrailingZeros().scale() <= 0)
                && paired() == amounts.second().isPresent()
                && (this == WOUND || amounts.third().isEmpty());
    }

    public Doubt doubt(Amounts amounts) {
        if (!possible.hold(amounts.first())
                || this == PRESSURE && second(amounts, DIASTOLIC_AT_ALL)
                || this == WOUND && (second(amounts, possible) || third(amounts, possible))) {
            return Doubt.IMPOSSIBLE;
        }
        boolean reversed = this == PRESSURE
                && amounts.second()
                        .filter(low -> low.compareTo(amounts.first()) >= 0)
                        .isPresent();
        return reversed
                        || !plausible.hold(amounts.first())
                        || this == PRESSURE && second(amounts, DIASTOLIC)
                        || this == WOUND && (second(amounts, plausible) || third(amounts, plausible))
                ? Doubt.UNLIKELY
                : Doubt.NONE;
    }

    /** Lowest and highest value of a scale, for its axis. */
    Limits plausible() {
        return plausible;
    }

    boolean bounded() {
        return bounded;
    }

    /** g/L as mmol/L. */
    public static BigDecimal mmol(BigDecimal gramsPerLitre) {
        return gramsPerLitre.multiply(MMOL_IN_GRAM).setScale(1, RoundingMode.HALF_UP);
    }

    /** mmol/L as g/L. */
    public static BigDecimal grams(BigDecimal mmolPerLitre) {
        return mmolPerLitre.divide(MMOL_IN_GRAM, 2, RoundingMode.HALF_UP);
    }

    /** kg/m², from kg and cm; empty without a height. */
    public static Optional<BigDecimal> bmi(BigDecimal kilograms, BigDecimal centimetres) {
        if (centimetres.signum() <= 0) {
            return Optional.empty();
        }
        BigDecimal metres = centimetres.movePointLeft(2);
        return Optional.of(kilograms.divide(metres.multiply(metres), 1, RoundingMode.HALF_UP));
    }

    private static boolean second(Amounts amounts, Limits within) {
        return amounts.second().filter(value -> !within.hold(value)).isPresent();
    }

    private static boolean third(Amounts amounts, Limits within) {
        return amounts.third().filter(value -> !within.hold(value)).isPresent();
    }
}
