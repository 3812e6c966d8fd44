package fr.boussole.handover;

import java.util.List;
import java.util.Optional;

/**
 * What verifying a bundle found.
 *
 * @param months empty when the descriptor could not be read
 * @param unlisted how many more faults there were than can be listed
 */
public record Verdict(Optional<Months> months, Figures figures, List<Fault> faults, long unlisted) {
    public boolean good() {
        return faults.isEmpty();
    }
}
