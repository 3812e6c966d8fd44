package fr.boussole.measure;

import java.util.Optional;

/**
 * What a result means. Braden: 18 or less is at risk, with the steps of Ayello &amp; Braden (Adv Skin Wound Care
 * 2002;15:125–131). MNA-SF: Kaiser et al. 2009. GIR: 1 to 4 may open the right to APA (art. L. 232-1 and R. 232-3
 * CASF).
 */
public enum ScaleReading {
    BRADEN_NONE,
    BRADEN_LOW,
    BRADEN_MODERATE,
    BRADEN_HIGH,
    BRADEN_VERY_HIGH,
    MNA_NORMAL,
    MNA_RISK,
    MNA_POOR,
    GIR_1,
    GIR_2,
    GIR_3,
    GIR_4,
    GIR_5,
    GIR_6;

    /** Empty for what is no scale. */
    public static Optional<ScaleReading> of(MeasureKind kind, int result) {
        return switch (kind) {
            case BRADEN ->
                Optional.of(
                        result >= 19
                                ? BRADEN_NONE
                                : result >= 15
                                        ? BRADEN_LOW
                                        : result >= 13
                                                ? BRADEN_MODERATE
                                                : result >= 10 ? BRADEN_HIGH : BRADEN_VERY_HIGH);
            case MNA -> Optional.of(result >= 12 ? MNA_NORMAL : result >= 8 ? MNA_RISK : MNA_POOR);
            case GIR -> Optional.of(values()[GIR_1.ordinal() + result - 1]);
            default -> Optional.empty();
        };
    }

    /** Whether something should be done about it. */
    public boolean alarming() {
        return this == BRADEN_HIGH || this == BRADEN_VERY_HIGH || this == MNA_POOR;
    }

    /** Whether it wants an eye kept on it. */
    public boolean warning() {
        return this == BRADEN_LOW || this == BRADEN_MODERATE || this == MNA_RISK;
    }
}
