package fr.boussole.patient;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What was typed, read as a birth date: a whole day (12/07/1953, 12071953) or a year (1953). */
record BirthDateQuery(LocalDate from, LocalDate to) {
    private static final Pattern DAY = Pattern.compile("([0-9]{1,2})[/. -]?([0-9]{1,2})[/. -]?([0-9]{4})");

    static Optional<BirthDateQuery> read(String query) {
        String text = query.strip();
        if (text.matches("(18|19|20)[0-9]{2}")) {
            int year = Integer.parseInt(text);
            return Optional.of(new BirthDateQuery(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31)));
        }
        Matcher m = DAY.matcher(text);
        if (!m.matches()) {
            return Optional.empty();
        }
        try {
            LocalDate day = LocalDate.of(
                    Integer.parseInt(m.group(3)), Integer.parseInt(m.group(2)), Integer.parseInt(m.group(1)));
            return Optional.of(new BirthDateQuery(day, day));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
