package fr.boussole.patient;

import fr.boussole.platform.text.Formats;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;

/**
 * Whether two identities may be one person's: birth names, first birth given names and birth dates are the same but for
 * accents, case, hyphens, one letter mistyped, left out or changed places, or day and month swapped. A hint for a
 * nurse's eyes, never a decision.
 */
final class Likeness {
    /** In shorter words one letter makes another name: Léo, Lea. */
    private static final int SHORTEST = 4;

    private Likeness() {}

    static boolean between(Identity one, Identity other) {
        return datesAlike(one.birthDate(), other.birthDate())
                && namesAlike(one, other)
                && givenAlike(one.birthGivenNames(), other.birthGivenNames());
    }

    /** A married name typed as birth name counts too. */
    private static boolean namesAlike(Identity one, Identity other) {
        return wordsAlike(one.birthName(), other.birthName())
                || (!other.usedName().isBlank() && wordsAlike(one.birthName(), other.usedName()))
                || (!one.usedName().isBlank() && wordsAlike(one.usedName(), other.birthName()));
    }

    /** « Marie-Claude » is « Marie Claude » and « marieclaude ». */
    private static boolean givenAlike(String one, String other) {
        return wordsAlike(first(one), first(other)) || startsWith(one, first(other)) || startsWith(other, first(one));
    }

    private static String first(String names) {
        return names.strip().split("\\s+", 2)[0];
    }

    private static boolean startsWith(String names, String start) {
        List<String> words = List.of(Formats.searchKey(names).split(" "));
        List<String> begin = List.of(Formats.searchKey(start).split(" "));
        return begin.size() > 1
                && words.size() >= begin.size()
                && words.subList(0, begin.size()).equals(begin);
    }

    private static boolean wordsAlike(String one, String other) {
        String a = Formats.searchKey(one).replace(" ", "");
        String b = Formats.searchKey(other).replace(" ", "");
        return a.equals(b) || (Math.min(a.length(), b.length()) >= SHORTEST && oneSlip(a, b));
    }

    static boolean datesAlike(LocalDate one, LocalDate other) {
        return one.equals(other) || swapped(one).filter(other::equals).isPresent();
    }

    /** Day and month in each other's place; empty where that is no date. */
    static Optional<LocalDate> swapped(LocalDate date) {
        int day = date.getDayOfMonth();
        return day <= 12
                        && date.getMonthValue()
                                <= YearMonth.of(date.getYear(), day).lengthOfMonth()
                ? Optional.of(LocalDate.of(date.getYear(), day, date.getMonthValue()))
                : Optional.empty();
    }

    /** One letter more, less or another, or two neighbours in each other's place. */
    private static boolean oneSlip(String one, String other) {
        String a = one.length() <= other.length() ? one : other;
        String b = one.length() <= other.length() ? other : one;
        if (b.length() - a.length() > 1) {
            return false;
        }
        int i = 0;
        while (i < a.length() && a.charAt(i) == b.charAt(i)) {
            i++;
        }
        if (a.length() < b.length()) {
            return a.substring(i).equals(b.substring(i + 1));
        }
        boolean another = a.substring(i + 1).equals(b.substring(i + 1));
        boolean places = i + 1 < a.length()
                && a.charAt(i) == b.charAt(i + 1)
                && a.charAt(i + 1) == b.charAt(i)
                && a.substring(i + 2).equals(b.substring(i + 2));
        return another || places;
    }
}
