package fr.boussole.patient;

import fr.boussole.platform.text.Formats;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What was typed into the search, understood: words of a name, a birth date or birth year, a code.
 *
 * @param key the words as {@link Formats#searchKey} writes them, in the order typed; without the date
 * @param words the same one by one, the longest first
 * @param born the dates it may mean: none, or two where the century was left out
 * @param code what a code would begin with, in upper case
 */
record SearchQuery(String key, List<String> words, List<Span> born, String code) {
    private static final Pattern DAY =
            Pattern.compile("(?<![0-9])([0-9]{1,2})[/. -]([0-9]{1,2})[/. -]([0-9]{4}|[0-9]{2})(?![0-9])"
                    + "|(?<![0-9])([0-9]{2})([0-9]{2})([0-9]{4}|[0-9]{2})(?![0-9])");
    private static final Pattern YEAR = Pattern.compile("(?<![0-9])(18|19|20)[0-9]{2}(?![0-9])");

    /** From a day to a day, both included. */
    record Span(LocalDate from, LocalDate to) {
        static Span year(int year) {
            return new Span(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
        }

        boolean holds(LocalDate day) {
            return !day.isBefore(from) && !day.isAfter(to);
        }
    }

    static SearchQuery read(String typed) {
        String text = typed.strip();
        List<Span> born = List.of();
        String rest = text;
        Matcher day = DAY.matcher(text);
        Matcher year = YEAR.matcher(text);
        if (day.find()) {
            born = TypedDate.meanings(day.group()).stream()
                    .map(date -> new Span(date, date))
                    .toList();
            rest = born.isEmpty() ? text : text.substring(0, day.start()) + " " + text.substring(day.end());
        } else if (year.find()) {
            born = List.of(Span.year(Integer.parseInt(year.group())));
            rest = text.substring(0, year.start()) + " " + text.substring(year.end());
        }
        String key = Formats.searchKey(rest);
        List<String> words = Stream.of(key.split(" "))
                .filter(word -> !word.isEmpty())
                .distinct()
                .sorted(Comparator.comparingInt(String::length).reversed())
                .toList();
        return new SearchQuery(key, words, born, PatientRow.codeKey(text));
    }
}
