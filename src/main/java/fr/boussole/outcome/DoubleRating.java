package fr.boussole.outcome;

import fr.boussole.careplan.Assessment;
import fr.boussole.careplan.omaha.Dimension;

/** The same problem rated by two colleagues on the same day, the second without seeing the first. */
public record DoubleRating(Assessment first, Assessment second) {
    /** How far apart, 0 to 4. */
    public int apart(Dimension scale) {
        return Math.abs(first.rating().of(scale) - second.rating().of(scale));
    }

    @Override
    public String toString() {
        return "DoubleRating";
    }
}
