package fr.boussole.careplan;

import fr.boussole.careplan.Frequency.Moment;
import fr.boussole.careplan.Frequency.Unit;
import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A frequency as a recurrence rule and back. Source: RFC 5545, 3.3.10; of it only what a nurse's words can say, since a
 * part left out would make it another rule.
 */
final class FrequencyRule {
    private static final List<String> DAYS = List.of("MO", "TU", "WE", "TH", "FR", "SA", "SU");
    /** Hour of each moment, where a calendar wants one. */
    private static final List<Integer> HOURS = List.of(8, 12, 16, 19, 22);
    /** Of the day: before it the moment. */
    private static final List<Integer> BEFORE = List.of(11, 14, 18, 21, 24);

    private static final Set<String> KNOWN =
            Set.of("FREQ", "INTERVAL", "COUNT", "BYDAY", "BYMONTHDAY", "BYHOUR", "BYMINUTE", "BYSECOND", "WKST");
    private static final Pattern DAY = Pattern.compile("([1-4]|-1)?(MO|TU|WE|TH|FR|SA|SU)");

    private FrequencyRule() {}

    static Optional<String> of(Frequency one) {
        String rule = switch (one.unit()) {
            case VISIT, NEED -> "";
            case ONCE -> "FREQ=DAILY;COUNT=1";
            case HOUR -> "FREQ=HOURLY";
            case DAY -> "FREQ=DAILY";
            case WEEK -> "FREQ=WEEKLY";
            case MONTH -> "FREQ=MONTHLY";
            case YEAR -> "FREQ=YEARLY";
        };
        if (rule.isEmpty()) {
            return Optional.empty();
        }
        String week = one.week() == 0 ? "" : Integer.toString(one.week());
        return Optional.of(rule
                + (one.every() == 1 ? "" : ";INTERVAL=" + one.every())
                + part("BYDAY", one.days().stream().map(day -> week + DAYS.get(day.ordinal())))
                + part("BYMONTHDAY", one.monthDays().stream().map(String::valueOf))
                + part("BYHOUR", one.moments().stream().map(moment -> String.valueOf(HOURS.get(moment.ordinal())))));
    }

    private static String part(String name, Stream<String> values) {
        String joined = values.collect(Collectors.joining(","));
        return joined.isEmpty() ? "" : ";" + name + "=" + joined;
    }

    static Optional<Frequency> read(String typed) {
        Map<String, String> parts = new HashMap<>();
        String rule = typed.strip().toUpperCase(Locale.ROOT).replaceFirst("^RRULE:", "");
        for (String part : rule.split(";")) {
            String[] pair = part.split("=", 2);
            if (pair.length < 2 || !KNOWN.contains(pair[0]) || parts.put(pair[0], pair[1]) != null) {
                return Optional.empty();
            }
        }
        try {
            return read(parts);
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }

    private static Optional<Frequency> read(Map<String, String> parts) {
        int every = Integer.parseInt(parts.getOrDefault("INTERVAL", "1"));
        List<Integer> monthDays = numbers(parts.get("BYMONTHDAY"));
        List<DayOfWeek> days = new ArrayList<>();
        int week = 0;
        for (String written : listed(parts.get("BYDAY"))) {
            Matcher day = DAY.matcher(written);
            if (!day.matches()) {
                return Optional.empty();
            }
            week = day.group(1) == null ? week : Integer.parseInt(day.group(1));
            days.add(DayOfWeek.of(DAYS.indexOf(day.group(2)) + 1));
        }
        String unit = parts.getOrDefault("FREQ", "");
        if (parts.containsKey("COUNT")) {
            boolean once = parts.get("COUNT").equals("1") && unit.equals("DAILY") && parts.size() == 2;
            return once ? Optional.of(Frequency.of(Unit.ONCE)) : Optional.empty();
        }
        Optional<Frequency> read = switch (unit) {
            case "HOURLY" -> alone(days, monthDays, Frequency.of(Unit.HOUR, every, 1));
            case "DAILY" ->
                days.isEmpty() || every > 1 || week != 0
                        ? alone(days, monthDays, Frequency.of(Unit.DAY, every, 1))
                        : Optional.of(Frequency.onDays(days, 1)).filter(one -> monthDays.isEmpty());
            case "WEEKLY" ->
                days.isEmpty() || week != 0
                        ? alone(days, monthDays, Frequency.of(Unit.WEEK, every, 1))
                        : Optional.of(Frequency.onDays(days, every)).filter(one -> monthDays.isEmpty());
            case "MONTHLY" -> monthly(days, monthDays, week, every);
            case "YEARLY" -> alone(days, monthDays, Frequency.of(Unit.YEAR, every, 1));
            default -> Optional.empty();
        };
        return read.flatMap(one -> hours(one, numbers(parts.get("BYHOUR"))));
    }

    private static Optional<Frequency> monthly(List<DayOfWeek> days, List<Integer> monthDays, int week, int every) {
        if (days.isEmpty()) {
            return Optional.of(
                    monthDays.isEmpty() ? Frequency.of(Unit.MONTH, every, 1) : Frequency.monthly(monthDays, every));
        }
        return days.size() == 1 && week != 0 && monthDays.isEmpty()
                ? Optional.of(Frequency.monthly(days.getFirst(), week, every))
                : Optional.empty();
    }

    private static Optional<Frequency> alone(List<DayOfWeek> days, List<Integer> monthDays, Frequency one) {
        return days.isEmpty() && monthDays.isEmpty() ? Optional.of(one) : Optional.empty();
    }

    /** Two hours of the same moment are only a number of times. */
    private static Optional<Frequency> hours(Frequency one, List<Integer> hours) {
        if (hours.isEmpty()) {
            return Optional.of(one);
        }
        List<Moment> moments = hours.stream()
                .map(hour -> Moment.values()[
                        (int) BEFORE.stream().filter(limit -> hour >= limit).count()])
                .distinct()
                .toList();
        if (one.unit() == Unit.HOUR) {
            return Optional.empty();
        }
        if (moments.size() == hours.size()) {
            return Optional.of(one.at(moments));
        }
        return one.unit() == Unit.DAY
                ? Optional.of(Frequency.of(Unit.DAY, one.every(), hours.size()))
                : Optional.empty();
    }

    private static List<String> listed(@Nullable String values) {
        return values == null ? List.of() : List.of(values.split(","));
    }

    private static List<Integer> numbers(@Nullable String values) {
        return listed(values).stream().map(Integer::valueOf).toList();
    }
}
