package fr.boussole.outcome;

import fr.boussole.careplan.Assessment;
import fr.boussole.careplan.Occasion;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * From the rating at admission to the latest: one stretch of care of a problem, which ends with its last rating. A
 * problem raised again begins another.
 */
public record Advance(Assessment admission, Assessment latest) {
    /**
     * Each stretch that has both.
     *
     * @param ratings of one problem that stand and are no second ones, oldest first
     */
    static List<Advance> all(List<Assessment> ratings) {
        List<Advance> found = new ArrayList<>();
        List<Assessment> stretch = new ArrayList<>();
        for (Assessment one : ratings) {
            stretch.add(one);
            if (one.occasion() == Occasion.DISCHARGE) {
                of(stretch).ifPresent(found::add);
                stretch.clear();
            }
        }
        of(stretch).ifPresent(found::add);
        return found;
    }

    /** The stretch that runs, or the last one; empty while it has one rating alone. */
    static Optional<Advance> last(List<Assessment> ratings) {
        List<Advance> all = all(ratings);
        return all.isEmpty() || all.getLast().latest() != ratings.getLast()
                ? Optional.empty()
                : Optional.of(all.getLast());
    }

    private static Optional<Advance> of(List<Assessment> stretch) {
        return stretch.stream()
                .filter(one -> one.occasion() == Occasion.ADMISSION)
                .findFirst()
                .filter(admission -> admission != stretch.getLast())
                .map(admission -> new Advance(admission, stretch.getLast()));
    }

    @Override
    public String toString() {
        return "Advance";
    }
}
