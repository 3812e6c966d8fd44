package fr.boussole.careplan;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import javafx.scene.layout.Region;

/** What other rooms show of ratings. */
public final class RatingsFeature {
    private RatingsFeature() {}

    /** Three small curves. @param ratings of one problem, oldest first */
    public static Region curves(Clock clock, List<Assessment> ratings) {
        RatingCurvesView view = new RatingCurvesView(clock);
        view.show(ratings, Optional.empty());
        return view;
    }
}
