package fr.boussole.measure;

import java.util.Arrays;
import java.util.List;

/** Scales that are filled in item by item. */
public enum Scale {
    /**
     * Braden &amp; Bergstrom 1987, French version of the ANAES consensus on pressure sores (November 2001): six items,
     * 6 to 23, the lower the more at risk.
     */
    BRADEN(MeasureKind.BRADEN),
    /**
     * MNA-SF of 2009 (Kaiser et al., J Nutr Health Aging 2009;13:782–788): 0 to 14; calf only where no BMI is known.
     */
    MNA(MeasureKind.MNA),
    /** The ten discriminating variables of AGGIR, code de l'action sociale et des familles, annexes 2-1 and 2-2. */
    GIR(MeasureKind.GIR);

    private final MeasureKind kind;

    Scale(MeasureKind kind) {
        this.kind = kind;
    }

    public MeasureKind kind() {
        return kind;
    }

    public List<ScaleItem> items() {
        return Arrays.stream(ScaleItem.values())
                .filter(item -> item.scale() == this)
                .toList();
    }
}
