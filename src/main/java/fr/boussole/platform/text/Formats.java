package fr.boussole.platform.text;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.text.Normalizer;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** How dates, times, durations and money are written: the one place that knows French typography. */
public final class Formats {
    /** Thin no-break space, between thousands and before double punctuation. */
    public static final char THIN = '\u202f';
    /** No-break space, between a number and its unit. */
    public static final char NBSP = '\u00a0';

    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("dd/MM/yyyy", Locale.FRENCH);
    private static final DateTimeFormatter SHORT_DATE = DateTimeFormatter.ofPattern("dd/MM", Locale.FRENCH);
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEEE d MMMM", Locale.FRENCH);
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.FRENCH);
    private static final DateTimeFormatter SHORT_TIME = DateTimeFormatter.ofPattern("H:mm", Locale.FRENCH);
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM yyyy", Locale.FRENCH);

    private static final DateTimeFormatter SHORT_MONTH = DateTimeFormatter.ofPattern("MMM", Locale.FRENCH);

    private Formats() {}

    /** 19/11/2026. */
    public static String date(LocalDate date) {
        return DATE.format(date);
    }

    /** 19/11. */
    public static String shortDate(LocalDate date) {
        return SHORT_DATE.format(date);
    }

    /** jeudi 19 novembre; the first of a month is « 1er ». */
    public static String day(LocalDate date) {
        String text = DAY.format(date);
        return date.getDayOfMonth() == 1 ? text.replaceFirst(" 1 ", " 1er ") : text;
    }

    /** octobre 2026. */
    public static String month(YearMonth month) {
        return MONTH.format(month);
    }

    /** sept., for an axis. */
    public static String shortMonth(LocalDate day) {
        return SHORT_MONTH.format(day);
    }

    /** 09:05. */
    public static String time(LocalTime time) {
        return TIME.format(time);
    }

    /** 9:05, for running text; columns take {@link #time}. */
    public static String shortTime(LocalTime time) {
        return SHORT_TIME.format(time);
    }

    /** 1 335,60 €. */
    public static String money(BigDecimal amount) {
        return number(amount.setScale(2, RoundingMode.HALF_UP), "#,##0.00") + NBSP + "€";
    }

    /** 54,00 €/h. */
    public static String hourly(BigDecimal rate) {
        return money(rate) + "/h";
    }

    /** 25 min below an hour, else 12 h 35. */
    public static String duration(long minutes) {
        return minutes < 60 ? minutes + "" + NBSP + "min" : hours(minutes);
    }

    /** Always in hours and minutes: 0 h 25, 1 248 h 05. */
    public static String hours(long minutes) {
        return number(BigDecimal.valueOf(minutes / 60), "#,##0") + NBSP + "h" + NBSP
                + String.format(Locale.ROOT, "%02d", minutes % 60);
    }

    /** Decimal hours, two places: 9,03 h. */
    public static String decimalHours(long minutes) {
        return number(BigDecimal.valueOf(minutes).divide(BigDecimal.valueOf(60), 2, RoundingMode.HALF_UP), "#,##0.00")
                + NBSP + "h";
    }

    /** 37,8 or 1,20: at least and at most so many places. */
    public static String decimal(BigDecimal value, int least, int most) {
        return number(
                value.setScale(most, RoundingMode.HALF_UP),
                "#,##0" + (most == 0 ? "" : "." + "0".repeat(least) + "#".repeat(most - least)));
    }

    /** 1 248. */
    public static String count(long count) {
        return number(BigDecimal.valueOf(count), "#,##0");
    }

    /** A telephone number kept as E.164 ({@code +33612345678}) as one reads it: 06 12 34 56 78; others unchanged. */
    public static String phone(String e164) {
        if (!e164.matches("\\+33[1-9][0-9]{8}")) {
            return e164;
        }
        return ("0" + e164.substring(3)).replaceAll("(..)(?=.)", "$1" + NBSP);
    }

    /** What a person typed as a telephone number, as it is kept: E.164 when it is a French one, else as typed. */
    public static String typedPhone(String typed) {
        String compact = typed.replaceAll("[\\s\\u00a0\\u202f.\\-/()]", "");
        if (compact.matches("(0|\\+330?|00330?)[1-9][0-9]{8}")) {
            return "+33" + compact.substring(compact.length() - 9);
        }
        return compact.matches("\\+?[0-9]+") ? compact : typed.strip();
    }

    /** What search compares: lower case, no accents, ligatures apart, one space between words. */
    public static String searchKey(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD)
                .replaceAll("\\p{M}+", "")
                .toLowerCase(Locale.ROOT)
                .replace("œ", "oe")
                .replace("æ", "ae")
                .replaceAll("[^\\p{L}\\p{Nd}]+", " ")
                .strip();
    }

    private static String number(BigDecimal value, String pattern) {
        DecimalFormatSymbols symbols = DecimalFormatSymbols.getInstance(Locale.FRANCE);
        symbols.setGroupingSeparator(THIN);
        return new DecimalFormat(pattern, symbols).format(value);
    }
}
