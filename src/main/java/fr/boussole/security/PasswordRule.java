package fr.boussole.security;

import fr.boussole.platform.Refusal;
import fr.boussole.platform.text.Formats;
import fr.boussole.platform.text.Texts;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * What a password must be: twelve characters, not among the first a stranger would try. No rule on kinds of characters
 * and no forced renewal (CNIL recommendation of 14 October 2022, with the delay after failures).
 */
final class PasswordRule {
    static final int LEAST = 12;
    /** Argon2id takes any length; this only keeps a pasted document out. */
    private static final int LONGEST = 500;

    /** Starts that make most of the leaked French passwords of twelve characters and more. */
    private static final List<String> WEAK = List.of(
            "motdepasse",
            "password",
            "azerty",
            "qwerty",
            "123456",
            "boussole",
            "soleil",
            "cabinet",
            "infirmier",
            "infirmiere",
            "bonjour",
            "loulou",
            "doudou",
            "jetaime",
            "marseille",
            "abcdef",
            "admin");

    private PasswordRule() {}

    /** @throws Refusal at {@code password}, saying what to do */
    static void check(String password, String code) {
        Texts texts = Texts.beside(PasswordRule.class);
        if (password.codePointCount(0, password.length()) < LEAST) {
            throw Refusal.at("password", texts.get("password.short", LEAST));
        }
        if (password.length() > LONGEST) {
            throw Refusal.at("password", texts.get("password.long", LONGEST));
        }
        if (guessable(password, code)) {
            throw Refusal.at("password", texts.get("password.weak"));
        }
    }

    /** A known word with a short tail, one character repeated, or the code itself, says what the rest is worth. */
    private static boolean guessable(String password, String code) {
        String plain = Formats.searchKey(password).replace(" ", "");
        String bare = plain.replaceAll("[0-9]+$", "");
        String own = code.strip().toLowerCase(Locale.ROOT);
        return password.codePoints().distinct().count() < 5
                || !plain.isEmpty() && ascending(plain)
                || WEAK.contains(bare)
                || WEAK.stream().anyMatch(word -> plain.equals(word + word))
                || Arrays.asList("azertyuiopqs", "qwertyuiopas", "1234567890az").contains(bare)
                || own.length() > 2 && bare.replace(own, "").length() < 4;
    }

    private static boolean ascending(String digits) {
        return "01234567890123456789".contains(digits) || "98765432109876543210".contains(digits);
    }
}
