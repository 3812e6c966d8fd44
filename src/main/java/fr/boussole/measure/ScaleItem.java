package fr.boussole.measure;

import java.util.Arrays;
import java.util.List;

/** What a scale asks, in its order. */
public enum ScaleItem {
    SENSORY(Scale.BRADEN),
    MOISTURE(Scale.BRADEN),
    ACTIVITY(Scale.BRADEN),
    MOBILITY(Scale.BRADEN),
    NUTRITION(Scale.BRADEN),
    FRICTION(Scale.BRADEN),
    APPETITE(Scale.MNA),
    WEIGHT_LOSS(Scale.MNA),
    WALKING(Scale.MNA),
    ILLNESS(Scale.MNA),
    MIND(Scale.MNA),
    /** Instead of {@link #CALF}. */
    BODY_MASS(Scale.MNA),
    /** Instead of {@link #BODY_MASS}, where it cannot be known. */
    CALF(Scale.MNA),
    COHERENCE(Scale.GIR),
    ORIENTATION(Scale.GIR),
    WASHING(Scale.GIR),
    DRESSING(Scale.GIR),
    EATING(Scale.GIR),
    ELIMINATION(Scale.GIR),
    TRANSFERS(Scale.GIR),
    INDOORS(Scale.GIR),
    OUTDOORS(Scale.GIR),
    ALERTING(Scale.GIR);

    private final Scale scale;

    ScaleItem(Scale scale) {
        this.scale = scale;
    }

    public Scale scale() {
        return scale;
    }

    public List<ScaleAnswer> answers() {
        return Arrays.stream(ScaleAnswer.values())
                .filter(answer -> answer.answers(this))
                .toList();
    }
}
