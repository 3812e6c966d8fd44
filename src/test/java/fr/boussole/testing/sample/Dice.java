package fr.boussole.testing.sample;

import java.util.List;
import java.util.Random;

/** Chance that falls the same way at every run: {@link Random} is specified to the bit. */
final class Dice {
    private final Random random;

    Dice(long seed) {
        random = new Random(seed);
    }

    /** From {@code least} to {@code most}, both included. */
    int between(int least, int most) {
        return least + random.nextInt(most - least + 1);
    }

    boolean chance(double share) {
        return random.nextDouble() < share;
    }

    <T> T of(List<T> things) {
        return things.get(random.nextInt(things.size()));
    }

    /** Around a usual length, in minutes, rarely far from it. */
    int minutes(int usual) {
        double drawn = usual * (1 + 0.22 * random.nextGaussian());
        return (int) Math.round(Math.clamp(drawn, usual * 0.55, usual * 1.9));
    }
}
