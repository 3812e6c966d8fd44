package fr.boussole.patient;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** A date as hands type it: {@code 12/07/1953}, {@code 12071953}, {@code 120753}, {@code 12 7 53}. */
public final class TypedDate {
    private static final Pattern APART = Pattern.compile("([0-9]{1,2})[/. -]+([0-9]{1,2})[/. -]+([0-9]{4}|[0-9]{2})");
    private static final Pattern TOGETHER = Pattern.compile("([0-9]{2})([0-9]{2})([0-9]{4}|[0-9]{2})");
    private static final int OLDEST = 105;

    private TypedDate() {}

    /** Every day it may mean: one, or two where the century was left out; none when it is no date. */
    static List<LocalDate> meanings(String typed) {
        String text = typed.strip();
        Matcher m = APART.matcher(text);
        if (!m.matches()) {
            m = TOGETHER.matcher(text);
        }
        if (!m.matches()) {
            return List.of();
        }
        int day = Integer.parseInt(m.group(1));
        int month = Integer.parseInt(m.group(2));
        int year = Integer.parseInt(m.group(3));
        IntStream years = m.group(3).length() == 4 ? IntStream.of(year) : IntStream.of(1900 + year, 2000 + year);
        return years.boxed().flatMap(y -> day(y, month, day).stream()).toList();
    }

    /** A birth date: without a century, the older one as long as somebody may be that old. */
    static Optional<LocalDate> birth(String typed, LocalDate today) {
        List<LocalDate> meanings = meanings(typed);
        return meanings.stream()
                .filter(date -> meanings.size() == 1 || !date.isBefore(today.minusYears(OLDEST)))
                .findFirst();
    }

    /** A date of our days: without a century, this one. */
    public static Optional<LocalDate> recent(String typed) {
        List<LocalDate> meanings = meanings(typed);
        return meanings.isEmpty() ? Optional.empty() : Optional.of(meanings.getLast());
    }

    private static Optional<LocalDate> day(int year, int month, int day) {
        try {
            return Optional.of(LocalDate.of(year, month, day));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
