package fr.boussole.outcome;

import fr.boussole.careplan.omaha.Category;
import java.util.List;

/** Where the time of visits went, by category of intervention; another room knows. */
public interface TimeShares {
    /**
     * @param minutes of each category, all four in the order of the terminology
     * @param unspecified minutes of visits of which nobody ticked what was done
     */
    record Shares(List<Share> minutes, long unspecified) {
        public Shares {
            minutes = List.copyOf(minutes);
        }

        long specified() {
            return minutes.stream().mapToLong(Share::minutes).sum();
        }

        /** In whole percent of what is specified. */
        int percent(Share one) {
            long all = specified();
            return all == 0 ? 0 : (int) Math.round(one.minutes() * 100.0 / all);
        }
    }

    record Share(Category category, long minutes) {}

    /** Reads: not on the screen's thread. */
    Shares of(Period period);
}
