package fr.boussole.carework;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** Whole minutes shared so that none is lost: by the largest remainder (Hamilton), ties to who comes first. */
final class Apportion {
    private Apportion() {}

    /**
     * @param minutes 0 or more
     * @param weights 0 or more each, as many as parts; all 0 counts as equal
     * @return parts that add up to {@code minutes}; none for no weight
     */
    static List<Integer> of(int minutes, List<Integer> weights) {
        int sum = weights.stream().mapToInt(Integer::intValue).sum();
        List<Integer> parts = sum == 0 ? weights.stream().map(none -> 1).toList() : weights;
        long whole = sum == 0 ? parts.size() : sum;
        int[] shares = parts.stream()
                .mapToInt(weight -> (int) ((long) minutes * weight / whole))
                .toArray();
        int left = parts.isEmpty() ? 0 : minutes - IntStream.of(shares).sum();
        IntStream.range(0, shares.length)
                .boxed()
                .sorted(Comparator.comparing((Integer i) -> (long) minutes * parts.get(i) % whole)
                        .reversed())
                .limit(left)
                .forEach(i -> shares[i]++);
        return IntStream.of(shares).boxed().toList();
    }

    /** In equal parts. */
    static List<Integer> equally(int minutes, int parts) {
        return of(minutes, IntStream.range(0, parts).mapToObj(i -> 1).toList());
    }
}
