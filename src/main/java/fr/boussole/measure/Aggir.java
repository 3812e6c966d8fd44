package fr.boussole.measure;

import java.util.List;
import java.util.Map;

/**
 * The algorithm of the AGGIR grid: code de l'action sociale et des familles, annexe 2-2 (text in force), first
 * published as annexe II of décret n° 97-427 of 28 April 1997. Eight groups of weights are tried one after the other;
 * the first whose threshold is reached gives the rank, the rank the GIR. Getting about outside and alerting weigh
 * nothing.
 *
 * <p>The decree notes that the algorithm belongs to the Syndicat national de gérontologie clinique.
 */
final class Aggir {
    private static final List<ScaleItem> WEIGHED = List.of(
            ScaleItem.COHERENCE,
            ScaleItem.ORIENTATION,
            ScaleItem.WASHING,
            ScaleItem.DRESSING,
            ScaleItem.EATING,
            ScaleItem.ELIMINATION,
            ScaleItem.TRANSFERS,
            ScaleItem.INDOORS);

    /** Weights in the order of {@link #WEIGHED}; {@code ranks} the sums from which each rank begins, highest first. */
    private record Group(List<Integer> c, List<Integer> b, List<Rank> ranks) {}

    private record Rank(int from, int gir) {}

    private static final List<Group> GROUPS = List.of(
            // A: ranks 1, 2, 3
            new Group(
                    List.of(2000, 1200, 40, 40, 60, 100, 800, 200),
                    List.of(0, 0, 16, 16, 20, 16, 120, 32),
                    List.of(new Rank(4380, 1), new Rank(4140, 2), new Rank(3390, 2))),
            // B: rank 4
            new Group(
                    List.of(1500, 1200, 40, 40, 60, 100, 800, -80),
                    List.of(320, 120, 16, 16, 0, 16, 120, -40),
                    List.of(new Rank(2016, 2))),
            // C: ranks 5, 6
            new Group(
                    List.of(0, 0, 40, 40, 60, 160, 1000, 400),
                    List.of(0, 0, 16, 16, 20, 20, 200, 40),
                    List.of(new Rank(1700, 2), new Rank(1432, 2))),
            // D: rank 7
            new Group(
                    List.of(0, 0, 0, 0, 2000, 400, 2000, 200),
                    List.of(0, 0, 0, 0, 200, 200, 200, 0),
                    List.of(new Rank(2400, 2))),
            // E: rank 8
            new Group(
                    List.of(400, 400, 400, 400, 400, 800, 800, 200),
                    List.of(0, 0, 100, 100, 100, 100, 100, 0),
                    List.of(new Rank(1200, 3))),
            // F: rank 9
            new Group(
                    List.of(200, 200, 500, 500, 500, 500, 500, 200),
                    List.of(100, 100, 100, 100, 100, 100, 100, 0),
                    List.of(new Rank(800, 3))),
            // G: rank 10
            new Group(
                    List.of(150, 150, 300, 300, 500, 500, 400, 200),
                    List.of(0, 0, 200, 200, 200, 200, 200, 100),
                    List.of(new Rank(650, 4))),
            // H: ranks 11, 12, 13
            new Group(
                    List.of(0, 0, 3000, 3000, 3000, 3000, 1000, 1000),
                    List.of(0, 0, 2000, 2000, 2000, 2000, 2000, 1000),
                    List.of(new Rank(4000, 4), new Rank(2000, 5), new Rank(0, 6))));

    private Aggir() {}

    /** @return 1 to 6; an item without an answer counts as A */
    static int gir(Map<ScaleItem, ScaleAnswer> letters) {
        for (Group group : GROUPS) {
            int sum = sum(group, letters);
            for (Rank rank : group.ranks()) {
                if (sum >= rank.from()) {
                    return rank.gir();
                }
            }
        }
        throw new IllegalStateException("the last group takes every sum");
    }

    private static int sum(Group group, Map<ScaleItem, ScaleAnswer> letters) {
        int sum = 0;
        for (int i = 0; i < WEIGHED.size(); i++) {
            ScaleAnswer letter = letters.getOrDefault(WEIGHED.get(i), ScaleAnswer.A);
            sum += letter == ScaleAnswer.C
                    ? group.c().get(i)
                    : letter == ScaleAnswer.B ? group.b().get(i) : 0;
        }
        return sum;
    }
}
