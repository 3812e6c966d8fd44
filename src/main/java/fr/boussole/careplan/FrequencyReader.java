package fr.boussole.careplan;

import fr.boussole.careplan.Frequency.Moment;
import fr.boussole.careplan.Frequency.Unit;
import java.text.Normalizer;
import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads how often as it is written on a round. Each word becomes one sign ({@link FrequencySigns}), then the few shapes
 * a sentence has are tried on what is left of it; a word too many, and nothing is understood.
 */
final class FrequencyReader {
    private static final String DAYS = "abcdefg";
    private static final String MOMENTS = "hijkl";
    private static final Pattern SPAN = Pattern.compile("([a-g])~([a-g])|a-([efg])");
    private static final Pattern ALL_BUT = Pattern.compile("E?D!([a-g](?:&?[a-g])*)");
    private static final Pattern SOME_MOMENTS = Pattern.compile("&?[hijkl](?:[&-]?[hijkl])*&?");
    private static final Pattern SOME_DAYS = Pattern.compile("&?(?:[a-g](?:-[a-g]){2,6}|[a-g](?:&?[a-g])*)&?");
    private static final Pattern TIMES = Pattern.compile("x?(\\d+)(?:[xv]?/E?|[xv]E)(\\d*)([DWMY])");
    private static final Pattern EACH = Pattern.compile("[E/](\\d*)([DWMYH])");
    private static final Pattern ONE_IN = Pattern.compile("1?([DWM])[s/](\\d+)");
    private static final Pattern MONTH_DAYS = Pattern.compile("E?(\\d+(?:&\\d+)*)U(?:&?E(\\d+)M)?");
    private static final Pattern WEEK_OF_MONTH = Pattern.compile("E?([1-4L])U(?:&?E(\\d+)M)?");
    private static final Pattern DAY_EVERY = Pattern.compile("E(\\d+)W?|1s(\\d+)|1?Ws(\\d+)");
    private static final Pattern DAY_TIMES = Pattern.compile("(\\d+)x?/W");

    private FrequencyReader() {}

    /** Lower case and without accents, punctuation kept. */
    static String fold(String typed) {
        return Normalizer.normalize(typed, Normalizer.Form.NFD)
                .replaceAll("\\p{M}+", "")
                .toLowerCase(Locale.ROOT)
                .replace('\u2019', '\'')
                .replace('\u00a0', ' ')
                .replace('\u202f', ' ')
                .strip();
    }

    /** @param folded by {@link #fold} */
    static Optional<Frequency> read(String folded) {
        Optional<String> signs = FrequencySigns.of(folded);
        if (signs.isEmpty()) {
            return Optional.empty();
        }
        boolean needed = signs.get().contains("?");
        String left = trimmed(spans(signs.get().replace("?", "&")));
        if (left.isEmpty()) {
            return needed ? Optional.of(Frequency.of(Unit.NEED)) : Optional.empty();
        }
        Optional<Frequency> read = whole(left);
        return needed ? read.map(Frequency::onlyIfNeeded) : read;
    }

    private static Optional<Frequency> whole(String signs) {
        Matcher some = SOME_MOMENTS.matcher(signs);
        List<Moment> moments = new ArrayList<>();
        String left = signs;
        if (some.find()) {
            chosen(some.group(), MOMENTS).forEach(index -> moments.add(Moment.values()[index]));
            left = trimmed(signs.substring(0, some.start()) + "&" + signs.substring(some.end()));
        }
        Optional<Frequency> days = days(left, !moments.isEmpty());
        return moments.isEmpty() ? days : days.filter(one -> fits(one, moments)).map(one -> one.at(moments));
    }

    /** Twice a day, morning and evening: as often as there are moments. */
    private static boolean fits(Frequency one, List<Moment> moments) {
        return switch (one.unit()) {
            case DAY, WEEK, MONTH -> one.times() == 1 || one.times() == moments.size();
            default -> false;
        };
    }

    private static Optional<Frequency> days(String signs, boolean moments) {
        Matcher allBut = ALL_BUT.matcher(signs);
        if (allBut.matches()) {
            List<DayOfWeek> left = new ArrayList<>(List.of(DayOfWeek.values()));
            left.removeAll(weekdays(allBut.group(1)));
            return left.isEmpty() ? Optional.empty() : Optional.of(Frequency.onDays(left, 1));
        }
        Matcher some = SOME_DAYS.matcher(signs);
        if (some.find()) {
            String around = trimmed(signs.substring(0, some.start())
                    + (some.start() == 0 || some.end() == signs.length() ? "" : glue(some.group()))
                    + signs.substring(some.end()));
            return onDays(weekdays(some.group()), around);
        }
        return moments && signs.matches("E?") ? Optional.of(Frequency.of(Unit.DAY)) : plain(signs);
    }

    /** « un lundi sur deux » is one thing; « lundi, un mardi » is two. */
    private static String glue(String days) {
        return days.startsWith("&") || days.endsWith("&") ? "&" : "";
    }

    private static Optional<Frequency> onDays(List<DayOfWeek> days, String around) {
        if (around.matches("E?|[E/]W")) {
            return Optional.of(Frequency.onDays(days, 1));
        }
        Matcher times = DAY_TIMES.matcher(around);
        if (times.matches()) {
            return number(times.group(1)) == days.size() ? Optional.of(Frequency.onDays(days, 1)) : Optional.empty();
        }
        Matcher every = DAY_EVERY.matcher(around);
        boolean weeks = around.contains("W");
        if (every.matches() && (weeks || days.size() == 1)) {
            return Optional.of(Frequency.onDays(days, number(every.group(1), every.group(2), every.group(3))));
        }
        Matcher month = WEEK_OF_MONTH.matcher(around);
        if (month.matches() && days.size() == 1) {
            int week = month.group(1).equals("L") ? -1 : number(month.group(1));
            return Optional.of(Frequency.monthly(days.getFirst(), week, number(month.group(2))));
        }
        return Optional.empty();
    }

    private static Optional<Frequency> plain(String signs) {
        if (signs.matches("(?:1?x?[/E])?v")) {
            return Optional.of(Frequency.of(Unit.VISIT));
        }
        if (signs.equals("1x")) {
            return Optional.of(Frequency.of(Unit.ONCE));
        }
        Matcher times = TIMES.matcher(signs);
        if (times.matches()) {
            return Optional.of(counted(times.group(3), number(times.group(2)), number(times.group(1))));
        }
        Matcher each = EACH.matcher(signs);
        if (each.matches()) {
            return Optional.of(counted(each.group(2), number(each.group(1)), 1));
        }
        Matcher oneIn = ONE_IN.matcher(signs);
        if (oneIn.matches()) {
            return Optional.of(counted(oneIn.group(1), number(oneIn.group(2)), 1));
        }
        Matcher month = MONTH_DAYS.matcher(signs);
        if (month.matches()) {
            List<Integer> days = List.of(month.group(1).split("&")).stream()
                    .map(FrequencyReader::number)
                    .toList();
            return Optional.of(Frequency.monthly(days, number(month.group(2))));
        }
        return Optional.empty();
    }

    /** In French eight days are a week and fifteen are two. */
    private static Frequency counted(String unit, int every, int times) {
        return switch (unit) {
            case "D" ->
                switch (every) {
                    case 7, 8 -> Frequency.of(Unit.WEEK, 1, times);
                    case 14, 15 -> Frequency.of(Unit.WEEK, 2, times);
                    default -> Frequency.of(Unit.DAY, every, times);
                };
            case "W" -> Frequency.of(Unit.WEEK, every, times);
            case "M" -> Frequency.of(Unit.MONTH, every, times);
            case "H" -> Frequency.of(Unit.HOUR, every, times);
            default -> Frequency.of(Unit.YEAR, every, times);
        };
    }

    private static String spans(String signs) {
        String days = SPAN.matcher(signs).replaceAll(match -> {
            int from = match.group(3) == null ? DAYS.indexOf(match.group(1)) : 0;
            int to = DAYS.indexOf(match.group(3) == null ? match.group(2) : match.group(3));
            return to < from
                    ? "_"
                    : String.join("&", DAYS.substring(from, to + 1).split(""));
        });
        return days.replaceAll("(?<!\\d)~|~(?!\\d)", "");
    }

    private static String trimmed(String signs) {
        return signs.replaceAll("&+", "&").replaceAll("^&|&$", "");
    }

    private static List<DayOfWeek> weekdays(String signs) {
        return chosen(signs, DAYS).stream()
                .map(index -> DayOfWeek.of(index + 1))
                .toList();
    }

    private static List<Integer> chosen(String signs, String among) {
        return signs.chars()
                .map(among::indexOf)
                .filter(index -> index >= 0)
                .boxed()
                .toList();
    }

    /** The first that is there; 1 where nothing is said. */
    private static int number(@Nullable String... written) {
        for (String one : written) {
            if (one != null && !one.isEmpty()) {
                return one.length() > 3 ? 0 : Integer.parseInt(one);
            }
        }
        return 1;
    }
}
