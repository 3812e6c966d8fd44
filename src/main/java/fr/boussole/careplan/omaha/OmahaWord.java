package fr.boussole.careplan.omaha;

import fr.boussole.platform.text.Formats;
import fr.boussole.platform.text.Texts;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A word as search compares it.
 *
 * @param letters small ones without accents
 * @param root what is left without the ending of the plural or the feminine
 */
record OmahaWord(String letters, String root) {
    /** Shorter ones have no ending to lose: « bas », « dos », « foie ». */
    private static final int PLURAL_FROM = 4;

    private static final int FEMININE_FROM = 6;
    /** Of a beginning, by which a longer word is found. */
    private static final int BEGINNING = 4;

    private static final Set<String> SMALL =
            Set.of(Texts.beside(OmahaWord.class).get("small.words").split(" "));

    /** The words that say something, in their order; if none does, all. */
    static List<OmahaWord> of(String text) {
        List<String> all = Stream.of(Formats.searchKey(text).split(" "))
                .filter(letters -> !letters.isEmpty())
                .toList();
        List<String> telling =
                all.stream().filter(letters -> !SMALL.contains(letters)).toList();
        return (telling.isEmpty() ? all : telling)
                .stream().map(letters -> new OmahaWord(letters, root(letters))).toList();
    }

    boolean same(OmahaWord other) {
        return root.equals(other.root);
    }

    /** Whether this is the beginning of the other, typed as far as it goes. */
    boolean begins(OmahaWord other) {
        return other.letters.startsWith(letters)
                || root.length() >= BEGINNING && other.letters.startsWith(root)
                || same(other);
    }

    private static String root(String letters) {
        String root = letters;
        if (root.length() > PLURAL_FROM && root.endsWith("aux") && !root.endsWith("eaux")) {
            return root.substring(0, root.length() - 2) + "l";
        }
        root = plain(root, PLURAL_FROM, "s", "x");
        String masculine = plain(plain(root, FEMININE_FROM, "e"), FEMININE_FROM, "e");
        return masculine.equals(root) ? root : plain(masculine, PLURAL_FROM, "s");
    }

    private static String plain(String word, int from, String... endings) {
        return word.length() >= from && Stream.of(endings).anyMatch(word::endsWith)
                ? word.substring(0, word.length() - 1)
                : word;
    }
}
