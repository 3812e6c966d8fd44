package fr.boussole.careplan;

import fr.boussole.careplan.CarePlan.Entry;
import java.util.List;
import java.util.Optional;

/**
 * How a problem goes: its Status now, compared with its Status when it was last admitted. Knowledge and Behaviour are
 * shown beside it and do not enter: the scales are never added up, and only Status says how the person is.
 */
public enum Trend {
    BETTER,
    SAME,
    WORSE;

    /** Empty with fewer than two ratings since the last admission. */
    public static Optional<Trend> of(Entry entry) {
        List<Assessment> ratings = entry.ratings();
        int first = 0;
        for (int i = 0; i < ratings.size(); i++) {
            if (ratings.get(i).occasion() == Occasion.ADMISSION) {
                first = i;
            }
        }
        if (ratings.size() - first < 2) {
            return Optional.empty();
        }
        int change = ratings.getLast().rating().status()
                - ratings.get(first).rating().status();
        return Optional.of(change > 0 ? BETTER : change < 0 ? WORSE : SAME);
    }
}
