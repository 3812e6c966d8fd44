package fr.boussole.measure;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** When a value was read, as typed before it: {@code hier 18h30}, {@code le 19/11}, {@code lundi}, {@code 8h}. */
public final class QuickMoment {
    private static final String END = "(?=$|[\\s;,(]|\\.(?:\\s|$))";
    private static final String CLOCK = "(?:a )?(\\d{1,2}) ?(?:h ?(\\d{2})?|:(\\d{2}))" + END;
    private static final Pattern TIME = Pattern.compile(CLOCK);
    private static final Pattern DAY_WORD = Pattern.compile(
            "(avant[- ]hier|hier|aujourd'?hui|auj|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)" + END);
    private static final Pattern DATE = Pattern.compile("(le )?(\\d{1,2})/(\\d{1,2})(?:/(\\d{4}|\\d{2}))?" + END);
    private static final List<String> WEEK =
            List.of("lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche");
    private static final LocalTime UNSAID = LocalTime.NOON;

    /** How sure the moment is. */
    public enum Certainty {
        SURE,
        /** Nothing was said: the moment of typing. */
        NOW,
        /** A day without an hour: noon stands for it. */
        DAY_ONLY,
        /** An hour of today that is still to come: taken for yesterday's. */
        YESTERDAY,
        /** {@code 12/8 18h30} before another value: taken for a date, could be a blood pressure. */
        DATE_OR_PRESSURE;

        /** Whether it is said once more before anything is written. */
        public boolean doubtful() {
            return this == YESTERDAY || this == DATE_OR_PRESSURE;
        }
    }

    /** @param to where it ends in the line */
    public record Moment(LocalDateTime at, Certainty certainty, int to) {}

    private final LocalDateTime now;

    QuickMoment(LocalDateTime now) {
        this.now = now.truncatedTo(ChronoUnit.MINUTES);
    }

    Moment now() {
        return new Moment(now, Certainty.NOW, 0);
    }

    /** What stands at {@code from}; an hour alone belongs to the day said before it. */
    Optional<Moment> at(String text, int from, Optional<Moment> before) {
        Matcher word = DAY_WORD.matcher(text).region(from, text.length());
        if (word.lookingAt()) {
            return Optional.of(timed(text, day(word.group(1)), word.end(), Certainty.SURE));
        }
        Matcher date = DATE.matcher(text).region(from, text.length());
        if (date.lookingAt()) {
            Optional<Moment> found = dated(text, date);
            if (found.isPresent()) {
                return found;
            }
        }
        Matcher time = TIME.matcher(text).region(from, text.length());
        Optional<LocalTime> hour = time.lookingAt() ? clock(time) : Optional.empty();
        return hour.map(value -> onTheDay(value, before, time.end()));
    }

    private Moment onTheDay(LocalTime hour, Optional<Moment> before, int end) {
        if (before.isPresent()) {
            return new Moment(before.get().at().toLocalDate().atTime(hour), Certainty.SURE, end);
        }
        LocalDateTime today = now.toLocalDate().atTime(hour);
        return today.isAfter(now.plusMinutes(15))
                ? new Moment(today.minusDays(1), Certainty.YESTERDAY, end)
                : new Moment(today, Certainty.SURE, end);
    }

    /** {@code 19/11} is a date after « le », with a year, or before an hour and something else; else a pressure. */
    private Optional<Moment> dated(String text, Matcher date) {
        boolean said = date.group(1) != null || date.group(4) != null;
        Matcher hour = TIME.matcher(text);
        int next = afterSpace(text, date.end());
        hour.region(next, text.length());
        boolean more = hour.lookingAt() && !text.substring(hour.end()).isBlank();
        if (!said && !more) {
            return Optional.empty();
        }
        return day(date).map(day -> timed(text, day, date.end(), said ? Certainty.SURE : Certainty.DATE_OR_PRESSURE));
    }

    private Moment timed(String text, LocalDate day, int end, Certainty certainty) {
        Matcher hour = TIME.matcher(text).region(afterSpace(text, end), text.length());
        Optional<LocalTime> time = hour.lookingAt() ? clock(hour) : Optional.empty();
        if (time.isPresent()) {
            return new Moment(day.atTime(time.get()), certainty, hour.end());
        }
        return day.equals(now.toLocalDate())
                ? new Moment(now, certainty, end)
                : new Moment(day.atTime(UNSAID), Certainty.DAY_ONLY, end);
    }

    private LocalDate day(String word) {
        LocalDate today = now.toLocalDate();
        if (word.startsWith("avant")) {
            return today.minusDays(2);
        }
        if (word.equals("hier")) {
            return today.minusDays(1);
        }
        return word.startsWith("auj")
                ? today
                : today.with(TemporalAdjusters.previousOrSame(DayOfWeek.of(WEEK.indexOf(word) + 1)));
    }

    /** Without a year the last one that is over or today. */
    private Optional<LocalDate> day(Matcher date) {
        int dayOfMonth = Integer.parseInt(date.group(2));
        int month = Integer.parseInt(date.group(3));
        String year = date.group(4);
        try {
            if (year != null) {
                return Optional.of(
                        LocalDate.of(Integer.parseInt(year) + (year.length() == 2 ? 2000 : 0), month, dayOfMonth));
            }
            LocalDate thisYear = LocalDate.of(now.getYear(), month, dayOfMonth);
            return Optional.of(thisYear.isAfter(now.toLocalDate()) ? thisYear.minusYears(1) : thisYear);
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static Optional<LocalTime> clock(Matcher time) {
        int hour = Integer.parseInt(time.group(1));
        String minutes = time.group(2) != null ? time.group(2) : time.group(3);
        int minute = minutes == null ? 0 : Integer.parseInt(minutes);
        return hour > 23 || minute > 59 ? Optional.empty() : Optional.of(LocalTime.of(hour, minute));
    }

    private static int afterSpace(String text, int from) {
        int next = from;
        while (next < text.length() && text.charAt(next) == ' ') {
            next++;
        }
        return next;
    }
}
