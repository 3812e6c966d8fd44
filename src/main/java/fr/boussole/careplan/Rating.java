package fr.boussole.careplan;

import fr.boussole.careplan.omaha.Dimension;

/** The three scales, each from 1 to 5, 5 the best; never added up. */
public record Rating(int knowledge, int behavior, int status) {
    public static final int LEAST = 1;
    public static final int MOST = 5;

    public Rating {
        if (!exists(knowledge) || !exists(behavior) || !exists(status)) {
            throw new IllegalArgumentException("a rating is from 1 to 5");
        }
    }

    public static boolean exists(int rating) {
        return rating >= LEAST && rating <= MOST;
    }

    public int of(Dimension dimension) {
        return switch (dimension) {
            case KNOWLEDGE -> knowledge;
            case BEHAVIOR -> behavior;
            case STATUS -> status;
        };
    }

    /** Health data stays out of logs. */
    @Override
    public String toString() {
        return "Rating";
    }
}
