package fr.boussole.security;

import java.security.SecureRandom;
import java.util.Locale;
import java.util.Optional;

/**
 * The key that opens the practice when every password is forgotten: 135 random bits as 27 characters of Crockford's
 * Base32 and a check character (Luhn modulo 32, which sees every single wrong character), in groups of four.
 */
public record RecoveryKey(String characters) {
    private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final int LENGTH = 28;

    public RecoveryKey {
        if (characters.length() != LENGTH
                || !characters.chars().allMatch(c -> ALPHABET.indexOf(c) >= 0)
                || check(characters.substring(0, LENGTH - 1)) != characters.charAt(LENGTH - 1)) {
            throw new IllegalArgumentException("not a recovery key");
        }
    }

    static RecoveryKey random(SecureRandom random) {
        StringBuilder characters = new StringBuilder();
        for (int i = 0; i < LENGTH - 1; i++) {
            characters.append(ALPHABET.charAt(random.nextInt(ALPHABET.length())));
        }
        return new RecoveryKey(characters.append(check(characters.toString())).toString());
    }

    /** What a person typed: case, spaces and dashes do not matter, nor o for 0, i or l for 1. */
    public static Optional<RecoveryKey> read(String typed) {
        String characters = typed.toUpperCase(Locale.ROOT)
                .replaceAll("[\\s\\p{Z}\\p{Pd}.]+", "")
                .replace('O', '0')
                .replace('I', '1')
                .replace('L', '1');
        try {
            return Optional.of(new RecoveryKey(characters));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** In groups of four, as printed: {@code 7K3M-…}. */
    public String grouped() {
        return characters.replaceAll("(.{4})(?=.)", "$1-");
    }

    /** Never the key itself: this text may end in a log. */
    @Override
    public String toString() {
        return "RecoveryKey[…]";
    }

    private static char check(String characters) {
        int sum = 0;
        for (int i = 0; i < characters.length(); i++) {
            // Counted from the right, the check character's neighbour is doubled.
            int value = ALPHABET.indexOf(characters.charAt(characters.length() - 1 - i)) * (i % 2 == 0 ? 2 : 1);
            sum += value / 32 + value % 32;
        }
        return ALPHABET.charAt((32 - sum % 32) % 32);
    }
}
