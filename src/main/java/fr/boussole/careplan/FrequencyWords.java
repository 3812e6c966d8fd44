package fr.boussole.careplan;

import fr.boussole.careplan.Frequency.Moment;
import fr.boussole.careplan.Frequency.Unit;
import fr.boussole.platform.text.Texts;
import java.time.DayOfWeek;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;

/** A frequency in French; what it writes is read back as the same. */
final class FrequencyWords {
    private static final int SPAN = 3;

    private final Texts texts = Texts.beside(FrequencyWords.class);

    String of(Frequency one) {
        String when = one.moments().isEmpty() ? base(one) : withMoments(one);
        return one.ifNeeded() ? texts.get("frequency.with", when, texts.get("frequency.need")) : when;
    }

    private String withMoments(Frequency one) {
        String moments = joined(one.moments().stream().map(this::moment).toList());
        if (one.unit() != Unit.DAY || one.every() > 1) {
            return texts.get("frequency.with", base(one), moments);
        }
        if (one.moments().size() > 1) {
            return moments;
        }
        return one.moments().getFirst() == Moment.BEDTIME
                ? texts.get("frequency.bedtime")
                : texts.get("frequency.each", moments);
    }

    private String base(Frequency one) {
        // The moments say how many times a day.
        int times = one.moments().isEmpty() ? one.times() : 1;
        return switch (one.unit()) {
            case VISIT -> texts.get("frequency.visit");
            case NEED -> texts.get("frequency.need");
            case ONCE -> texts.get("frequency.once");
            case HOUR -> texts.get("frequency.hours", one.every());
            case DAY -> texts.get(times == 1 ? "frequency.day" : "frequency.day.times", one.every(), times);
            case WEEK ->
                one.days().isEmpty()
                        ? texts.get(times == 1 ? "frequency.week" : "frequency.week.times", one.every(), times)
                        : one.every() == 1
                                ? days(one.days())
                                : texts.get("frequency.days.every", days(one.days()), one.every());
            case MONTH -> month(one, times);
            case YEAR -> texts.get(times == 1 ? "frequency.year" : "frequency.year.times", one.every(), times);
        };
    }

    private String month(Frequency one, int times) {
        if (one.monthDays().isEmpty() && one.days().isEmpty()) {
            return texts.get(times == 1 ? "frequency.month" : "frequency.month.times", one.every(), times);
        }
        String day = one.monthDays().isEmpty()
                ? texts.get(
                        "frequency.month.weekday", one.week(), name(one.days().getFirst()))
                : texts.get(
                        "frequency.month.days",
                        joined(one.monthDays().stream()
                                .map(number -> texts.get("frequency.month.day", number))
                                .toList()));
        return one.every() == 1 ? day : texts.get("frequency.month.every", day, one.every());
    }

    private String days(List<DayOfWeek> days) {
        boolean inARow = days.getLast().getValue() - days.getFirst().getValue() == days.size() - 1;
        if (days.size() == 1) {
            return texts.get("frequency.one.day", name(days.getFirst()));
        }
        return inARow && days.size() > SPAN
                ? texts.get("frequency.span", name(days.getFirst()), name(days.getLast()))
                : joined(days.stream().map(FrequencyWords::name).toList());
    }

    private static String name(DayOfWeek day) {
        return day.getDisplayName(TextStyle.FULL, Locale.FRENCH);
    }

    private String moment(Moment moment) {
        return texts.of(moment);
    }

    private String joined(List<String> words) {
        return words.size() == 1
                ? words.getFirst()
                : texts.get("frequency.and", String.join(", ", words.subList(0, words.size() - 1)), words.getLast());
    }
}
