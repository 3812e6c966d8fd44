package fr.boussole.visit;

import fr.boussole.platform.Refusal;
import fr.boussole.platform.text.Texts;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Time as a nurse types it: {@code 8h10 25}, {@code 810 25}, {@code 8:10-8:35}, {@code 23h50-0h20}, {@code 8h10} (start
 * only), {@code 25} (minutes that end now). Alone, a number up to 240 is minutes, a longer one the hour of the start.
 *
 * @param endsNow the end is the moment of typing, and the start was counted back from it
 */
public record QuickEntry(VisitTime time, boolean endsNow) {
    private static final String CLOCK = "(\\d{1,2}) ?[h:.] ?(\\d{1,2})?|(\\d{3,4})";
    private static final Pattern START = Pattern.compile(CLOCK);
    private static final Pattern RANGE = Pattern.compile("(.+?) ?(?:-|–|—|→|>| a | à ) ?(.+)");
    private static final Pattern LASTING = Pattern.compile("(" + CLOCK + ") +(\\d{1,4}) ?(?:min|mn|m|')?");
    private static final Pattern MINUTES = Pattern.compile("(\\d{1,4}) ?(?:min|mn|m|')");
    private static final int DAY_MINUTES = 24 * 60;
    /** A bare number above this is an hour: nobody types four hours in minutes, and 0h01 to 2h40 are rare starts. */
    private static final int MOST_BARE_MINUTES = 240;

    /**
     * @param day the day shown, to which the time belongs
     * @param now the moment of typing, in the practice's time zone
     * @throws Refusal at {@code time}, in one sentence
     */
    public static QuickEntry read(String typed, LocalDate day, LocalDateTime now) {
        Texts texts = Texts.beside(QuickEntry.class);
        String text = typed.strip().toLowerCase(java.util.Locale.ROOT).replaceAll("\\s+", " ");
        if (text.isEmpty()) {
            throw Refusal.at("time", texts.get("quick.empty"));
        }
        Matcher range = RANGE.matcher(text);
        if (range.matches()) {
            LocalTime start = clock(range.group(1)).orElseThrow(() -> nonsense(texts));
            LocalTime end = clock(range.group(2)).orElseThrow(() -> nonsense(texts));
            if (start.equals(end)) {
                throw Refusal.at("time", texts.get("quick.same"));
            }
            return new QuickEntry(VisitTime.between(day, start, end), false);
        }
        Matcher lasting = LASTING.matcher(text);
        if (lasting.matches()) {
            LocalTime start = clock(lasting.group(1)).orElseThrow(() -> nonsense(texts));
            int minutes = minutes(lasting.group(lasting.groupCount()), texts);
            return new QuickEntry(VisitTime.between(day, start, start.plusMinutes(minutes)), false);
        }
        Matcher marked = MINUTES.matcher(text);
        if (marked.matches()) {
            return ending(minutes(marked.group(1), texts), day, now);
        }
        if (text.matches("\\d{1,3}") && Integer.parseInt(text) <= MOST_BARE_MINUTES) {
            return ending(minutes(text, texts), day, now);
        }
        LocalTime start = clock(text).orElseThrow(() -> nonsense(texts));
        return new QuickEntry(new VisitTime(day, Optional.of(start), Optional.empty(), OptionalInt.empty()), false);
    }

    /** {@code 8h10}, {@code 8:10}, {@code 8h}, {@code 810}, {@code 0810}; empty when it is no time of a day. */
    public static Optional<LocalTime> clock(String typed) {
        Matcher match = START.matcher(typed.strip());
        if (!match.matches()) {
            return Optional.empty();
        }
        int number = match.group(3) == null ? 0 : Integer.parseInt(match.group(3));
        int hour = match.group(3) == null ? Integer.parseInt(match.group(1)) : number / 100;
        int minute =
                match.group(3) != null ? number % 100 : match.group(2) == null ? 0 : Integer.parseInt(match.group(2));
        return hour > 23 || minute > 59 ? Optional.empty() : Optional.of(LocalTime.of(hour, minute));
    }

    /** On another day than today minutes alone cannot end now: they stand without hours. */
    private static QuickEntry ending(int minutes, LocalDate day, LocalDateTime now) {
        LocalDateTime end = now.truncatedTo(ChronoUnit.MINUTES);
        if (!day.equals(end.toLocalDate()) || minutes == DAY_MINUTES) {
            return new QuickEntry(VisitTime.lasting(day, minutes), false);
        }
        LocalDateTime start = end.minus(Duration.ofMinutes(minutes));
        return new QuickEntry(VisitTime.between(start.toLocalDate(), start.toLocalTime(), end.toLocalTime()), true);
    }

    private static int minutes(String digits, Texts texts) {
        int minutes = Integer.parseInt(digits);
        if (minutes < 1 || minutes > DAY_MINUTES - 1) {
            throw Refusal.at("time", texts.get("quick.minutes"));
        }
        return minutes;
    }

    private static Refusal nonsense(Texts texts) {
        return Refusal.at("time", texts.get("quick.nonsense"));
    }
}
