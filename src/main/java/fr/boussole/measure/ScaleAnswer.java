package fr.boussole.measure;

import java.util.Optional;

/** What can be answered, with its points; the words stand in the texts. */
public enum ScaleAnswer {
    SENSORY_1(ScaleItem.SENSORY, 1),
    SENSORY_2(ScaleItem.SENSORY, 2),
    SENSORY_3(ScaleItem.SENSORY, 3),
    SENSORY_4(ScaleItem.SENSORY, 4),
    MOISTURE_1(ScaleItem.MOISTURE, 1),
    MOISTURE_2(ScaleItem.MOISTURE, 2),
    MOISTURE_3(ScaleItem.MOISTURE, 3),
    MOISTURE_4(ScaleItem.MOISTURE, 4),
    ACTIVITY_1(ScaleItem.ACTIVITY, 1),
    ACTIVITY_2(ScaleItem.ACTIVITY, 2),
    ACTIVITY_3(ScaleItem.ACTIVITY, 3),
    ACTIVITY_4(ScaleItem.ACTIVITY, 4),
    MOBILITY_1(ScaleItem.MOBILITY, 1),
    MOBILITY_2(ScaleItem.MOBILITY, 2),
    MOBILITY_3(ScaleItem.MOBILITY, 3),
    MOBILITY_4(ScaleItem.MOBILITY, 4),
    NUTRITION_1(ScaleItem.NUTRITION, 1),
    NUTRITION_2(ScaleItem.NUTRITION, 2),
    NUTRITION_3(ScaleItem.NUTRITION, 3),
    NUTRITION_4(ScaleItem.NUTRITION, 4),
    FRICTION_1(ScaleItem.FRICTION, 1),
    FRICTION_2(ScaleItem.FRICTION, 2),
    FRICTION_3(ScaleItem.FRICTION, 3),
    APPETITE_0(ScaleItem.APPETITE, 0),
    APPETITE_1(ScaleItem.APPETITE, 1),
    APPETITE_2(ScaleItem.APPETITE, 2),
    WEIGHT_LOSS_0(ScaleItem.WEIGHT_LOSS, 0),
    WEIGHT_LOSS_1(ScaleItem.WEIGHT_LOSS, 1),
    WEIGHT_LOSS_2(ScaleItem.WEIGHT_LOSS, 2),
    WEIGHT_LOSS_3(ScaleItem.WEIGHT_LOSS, 3),
    WALKING_0(ScaleItem.WALKING, 0),
    WALKING_1(ScaleItem.WALKING, 1),
    WALKING_2(ScaleItem.WALKING, 2),
    ILLNESS_0(ScaleItem.ILLNESS, 0),
    ILLNESS_2(ScaleItem.ILLNESS, 2),
    MIND_0(ScaleItem.MIND, 0),
    MIND_1(ScaleItem.MIND, 1),
    MIND_2(ScaleItem.MIND, 2),
    BODY_MASS_0(ScaleItem.BODY_MASS, 0),
    BODY_MASS_1(ScaleItem.BODY_MASS, 1),
    BODY_MASS_2(ScaleItem.BODY_MASS, 2),
    BODY_MASS_3(ScaleItem.BODY_MASS, 3),
    CALF_0(ScaleItem.CALF, 0),
    CALF_3(ScaleItem.CALF, 3),
    /** Alone, wholly, rightly and usually. */
    A,
    /** In part, or not usually, or not rightly. */
    B,
    /** Does not do it. */
    C;

    private final Optional<ScaleItem> item;
    private final int points;

    /** A letter of AGGIR: answers each of its items. */
    ScaleAnswer() {
        item = Optional.empty();
        points = 0;
    }

    ScaleAnswer(ScaleItem item, int points) {
        this.item = Optional.of(item);
        this.points = points;
    }

    /** 0 for letters, which are not added up. */
    public int points() {
        return points;
    }

    public boolean answers(ScaleItem asked) {
        return item.isEmpty() ? asked.scale() == Scale.GIR : item.get() == asked;
    }

    /** « 3 », « B ». */
    public String mark() {
        return item.isEmpty() ? name() : Integer.toString(points);
    }
}
