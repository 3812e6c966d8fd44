package fr.boussole.outcome;

import fr.boussole.careplan.omaha.Dimension;
import java.util.OptionalDouble;

/**
 * How far two colleagues rated alike what they rated on the same day without seeing each other's figures.
 *
 * @param pairs of ratings
 * @param equal of them, how many gave the same figure
 * @param near how many differ by one at most, the equal ones among them
 * @param kappa weighted, at most 1, 0 for what chance alone would give; empty where it says nothing: under
 *     {@link #LEAST} pairs, or when every rating was the same figure, so that chance could not have given another
 */
public record RaterAgreement(Dimension scale, int pairs, int equal, int near, OptionalDouble kappa) {
    /** Under so many pairs a figure would mislead. */
    public static final int LEAST = 10;

    public boolean tooFew() {
        return pairs < LEAST;
    }
}
