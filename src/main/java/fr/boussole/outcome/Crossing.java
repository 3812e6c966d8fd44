package fr.boussole.outcome;

import fr.boussole.careplan.Rating;
import fr.boussole.careplan.omaha.Dimension;
import java.util.OptionalDouble;
import java.util.stream.IntStream;

/**
 * How often each figure came together with each other one on a scale: at admission and later, or of two raters. Enough
 * for every figure below, and never larger than 5 × 5 however many people there are.
 */
final class Crossing {
    private static final int SIZE = Rating.MOST - Rating.LEAST + 1;

    private final int[][] times = new int[SIZE][SIZE];

    /** @param first 1 to 5, as {@code second} */
    void add(int first, int second, int count) {
        times[first - Rating.LEAST][second - Rating.LEAST] += count;
    }

    void add(Crossing other) {
        for (int i = 0; i < SIZE; i++) {
            for (int j = 0; j < SIZE; j++) {
                times[i][j] += other.times[i][j];
            }
        }
    }

    int n() {
        return sum((i, j) -> 1);
    }

    Outcome outcome(Dimension scale) {
        int n = n();
        double per = n == 0 ? 1 : n;
        return new Outcome(
                scale,
                n,
                sum((i, j) -> i + Rating.LEAST) / per,
                sum((i, j) -> j + Rating.LEAST) / per,
                sum((i, j) -> j - i) / per,
                medianChange(n),
                sum((i, j) -> j > i ? 1 : 0),
                sum((i, j) -> j == i ? 1 : 0),
                sum((i, j) -> j < i ? 1 : 0),
                sum((i, j) -> j + Rating.LEAST >= 4 ? 1 : 0));
    }

    RaterAgreement agreement(Dimension scale) {
        int n = n();
        return new RaterAgreement(
                scale,
                n,
                sum((i, j) -> i == j ? 1 : 0),
                sum((i, j) -> Math.abs(i - j) <= 1 ? 1 : 0),
                n < RaterAgreement.LEAST ? OptionalDouble.empty() : kappa());
    }

    /**
     * Cohen's weighted kappa with weights that grow as the square of the difference: two figures apart count four times
     * as much as one. Empty when there is nothing to compare or both raters gave one and the same figure throughout.
     *
     * <p>Source: Cohen J. (1968). Weighted kappa: nominal scale agreement with provision for scaled disagreement or
     * partial credit. Psychological Bulletin 70(4), 213–220. Quadratic weights make it an intraclass correlation:
     * Fleiss JL, Cohen J. (1973), Educational and Psychological Measurement 33, 613–619.
     */
    OptionalDouble kappa() {
        long n = n();
        long seen = sum((i, j) -> (i - j) * (i - j));
        long byChance = 0;
        for (int i = 0; i < SIZE; i++) {
            for (int j = 0; j < SIZE; j++) {
                byChance += (long) (i - j) * (i - j) * row(i) * column(j);
            }
        }
        return byChance == 0 ? OptionalDouble.empty() : OptionalDouble.of(1 - (double) n * seen / byChance);
    }

    private long row(int i) {
        return IntStream.of(times[i]).sum();
    }

    private long column(int j) {
        return IntStream.range(0, SIZE).map(i -> times[i][j]).sum();
    }

    private double medianChange(int n) {
        return n == 0 ? 0 : (change((n - 1) / 2) + change(n / 2)) / 2.0;
    }

    /** The change at that place, from 0, when all stand in order. */
    private int change(int place) {
        int passed = 0;
        for (int change = 1 - SIZE; change < SIZE; change++) {
            int wanted = change;
            passed += sum((i, j) -> j - i == wanted ? 1 : 0);
            if (passed > place) {
                return change;
            }
        }
        throw new IllegalArgumentException("place " + place);
    }

    private interface Weight {
        int of(int i, int j);
    }

    private int sum(Weight weight) {
        int sum = 0;
        for (int i = 0; i < SIZE; i++) {
            for (int j = 0; j < SIZE; j++) {
                sum += times[i][j] * weight.of(i, j);
            }
        }
        return sum;
    }
}
