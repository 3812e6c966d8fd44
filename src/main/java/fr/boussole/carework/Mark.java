package fr.boussole.carework;

import fr.boussole.careplan.InterventionId;

/**
 * That an intervention was done at a visit, or not.
 *
 * @param whyNot not empty when it was not done, empty when it was; at most 300 characters
 */
public record Mark(InterventionId intervention, boolean done, String whyNot) {
    static final int LONGEST = 300;

    public static Mark done(InterventionId intervention) {
        return new Mark(intervention, true, "");
    }

    public static Mark notDone(InterventionId intervention, String why) {
        return new Mark(intervention, false, why);
    }

    /** Health words stay out of logs. */
    @Override
    public String toString() {
        return "Mark of " + intervention;
    }
}
