package fr.boussole.foreign;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Birth dates as programs write them. One column is written one way, so the way is chosen that reads most of it: alone,
 * {@code 03/04/1950} would not tell March from April.
 */
enum ForeignDates {
    /** {@code 23/05/1949}, {@code 23-05-49}, {@code 23.05.1949 00:00:00} */
    DAY_FIRST("([0-9]{1,2})[-/. ]([0-9]{1,2})[-/. ]([0-9]{4}|[0-9]{2})", 3, 2, 1),
    /** {@code 1949-05-23} */
    YEAR_FIRST("([0-9]{4})[-/. ]([0-9]{1,2})[-/. ]([0-9]{1,2})", 1, 2, 3),
    /** {@code 05/23/1949} */
    MONTH_FIRST("([0-9]{1,2})[-/. ]([0-9]{1,2})[-/. ]([0-9]{4}|[0-9]{2})", 3, 1, 2),
    /** {@code 23051949} */
    DIGITS_DAY_FIRST("([0-9]{2})([0-9]{2})([0-9]{4})", 3, 2, 1),
    /** {@code 19490523} */
    DIGITS_YEAR_FIRST("([0-9]{4})([0-9]{2})([0-9]{2})", 1, 2, 3),
    /** Days since 1899-12-30, as spreadsheets keep them. */
    SPREADSHEET("([0-9]{4,5})(?:[.,]0+)?", 0, 0, 0);

    private static final LocalDate SPREADSHEET_ZERO = LocalDate.of(1899, 12, 30);
    private static final int OLDEST = 120;

    private final Pattern pattern;
    private final int year;
    private final int month;
    private final int day;

    ForeignDates(String pattern, int year, int month, int day) {
        this.pattern = Pattern.compile(pattern);
        this.year = year;
        this.month = month;
        this.day = day;
    }

    /** The way that reads most of a column; the usual French one when several read as much. */
    static ForeignDates best(List<String> column, LocalDate today) {
        ForeignDates best = DAY_FIRST;
        long most = 0;
        for (ForeignDates way : values()) {
            long read = column.stream()
                    .filter(cell -> way.birth(cell, today).isPresent())
                    .count();
            if (read > most) {
                most = read;
                best = way;
            }
        }
        return best;
    }

    /** Empty when the cell is no day on which somebody alive or lately dead can have been born. */
    Optional<LocalDate> birth(String cell, LocalDate today) {
        Matcher m = pattern.matcher(cell.strip().replaceFirst("[T ][0-9]{1,2}[:h][0-9]{2}.*$", ""));
        if (!m.matches()) {
            return Optional.empty();
        }
        try {
            LocalDate read = this == SPREADSHEET
                    ? SPREADSHEET_ZERO.plusDays(Long.parseLong(m.group(1)))
                    : LocalDate.of(
                            year(m.group(year), today),
                            Integer.parseInt(m.group(month)),
                            Integer.parseInt(m.group(day)));
            return Optional.of(read).filter(date -> !date.isAfter(today) && date.isAfter(today.minusYears(OLDEST)));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** Two digits mean the last century, unless nobody could be so old. */
    private static int year(String digits, LocalDate today) {
        int value = Integer.parseInt(digits);
        if (digits.length() == 4) {
            return value;
        }
        return today.getYear() - (1900 + value) <= 105 ? 1900 + value : 2000 + value;
    }
}
