package fr.boussole.outcome;

import fr.boussole.careplan.omaha.Dimension;
import fr.boussole.careplan.omaha.Problem;
import java.util.EnumMap;
import java.util.Map;

/** What became of one of the 42 problems on each of the three scales; n is the same on all. */
public record ProblemOutcome(Problem problem, Map<Dimension, Outcome> scales) {
    public ProblemOutcome {
        scales = new EnumMap<>(scales);
    }

    /** How many were rated at admission and later. */
    public int n() {
        return of(Dimension.STATUS).n();
    }

    public Outcome of(Dimension scale) {
        Outcome found = scales.get(scale);
        if (found == null) {
            throw new IllegalArgumentException(scale.name());
        }
        return found;
    }
}
