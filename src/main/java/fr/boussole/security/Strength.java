package fr.boussole.security;

/**
 * How much work Argon2id makes of one guess at a password.
 *
 * @param memoryKiB memory of one guess, in KiB, up to 1 GiB
 * @param passes over that memory, 1 to 10
 * @param lanes 1 to 8
 */
public record Strength(int memoryKiB, int passes, int lanes) {
    /** 64 MiB and three passes: about a fifth of a second on a small computer. */
    public static final Strength STANDARD = new Strength(64 * 1024, 3, 1);

    /** The OWASP minimum: a key file that asks for less was not written by this program. */
    private static final int LEAST_KIB = 19 * 1024;

    private static final int MOST_KIB = 1024 * 1024;

    public Strength {
        if (lanes < 1 || lanes > 8 || passes < 1 || passes > 10 || memoryKiB < 8 * lanes || memoryKiB > MOST_KIB) {
            throw new IllegalArgumentException("Argon2id parameters out of range");
        }
    }

    /** Whether a slot of this strength may be tried by a program that itself writes {@code own}. */
    boolean enoughFor(Strength own) {
        return memoryKiB >= Math.min(LEAST_KIB, own.memoryKiB);
    }
}
