package fr.boussole.careplan;

import java.time.DayOfWeek;
import java.util.List;
import java.util.Optional;

/**
 * How often something is done, as a nurse says it and as a calendar understands it.
 *
 * @param every each so many units; 1 to 99
 * @param times on one occasion's day, week, month or year; 1 to 24
 * @param days of the week, Monday first; with {@code week} exactly one
 * @param moments of the day, in order
 * @param monthDays 1 to 31, in order
 * @param week of the month the day of the week lies in: 1 to 4, -1 for the last, 0 for none
 * @param ifNeeded only when there is a reason to
 */
public record Frequency(
        Unit unit,
        int every,
        int times,
        List<DayOfWeek> days,
        List<Moment> moments,
        List<Integer> monthDays,
        int week,
        boolean ifNeeded) {

    /** What is counted. */
    public enum Unit {
        /** At each visit, whenever that is. */
        VISIT,
        /** Whenever it is needed. */
        NEED,
        ONCE,
        HOUR,
        DAY,
        WEEK,
        MONTH,
        YEAR
    }

    /** A part of the day. */
    public enum Moment {
        MORNING,
        NOON,
        AFTERNOON,
        EVENING,
        BEDTIME
    }

    public Frequency {
        days = days.stream().distinct().sorted().toList();
        moments = moments.stream().distinct().sorted().toList();
        monthDays = monthDays.stream().distinct().sorted().toList();
    }

    /**
     * Everyday French, a key of another program ({@code daily}) or a rule of RFC 5545.
     *
     * @return empty for what is not understood as a whole: half of it would be another thing
     */
    public static Optional<Frequency> parse(String typed) {
        String key = FrequencyReader.fold(typed);
        Optional<Frequency> read = key.contains("freq=") ? FrequencyRule.read(typed) : FrequencyReader.read(key);
        return read.filter(Frequency::possible);
    }

    /** The words an intervention keeps: those of here where they are understood, else as they were typed. */
    public static String kept(String typed) {
        return parse(typed).map(Frequency::words).orElse(typed.strip());
    }

    /** In French, always the same for the same: « lundi et jeudi », « 2 fois par jour ». */
    public String words() {
        return new FrequencyWords().of(this);
    }

    /**
     * RFC 5545 recurrence without {@code RRULE:}; empty for what follows no calendar. How many times on one day stands
     * in it only where the moments are known; otherwise see {@link #times}.
     */
    public Optional<String> rule() {
        return FrequencyRule.of(this);
    }

    static Frequency of(Unit unit) {
        return of(unit, 1, 1);
    }

    static Frequency of(Unit unit, int every, int times) {
        return new Frequency(unit, every, times, List.of(), List.of(), List.of(), 0, false);
    }

    /** All seven are every day. */
    static Frequency onDays(List<DayOfWeek> days, int every) {
        Frequency week = new Frequency(Unit.WEEK, every, 1, days, List.of(), List.of(), 0, false);
        return week.days().size() == DayOfWeek.values().length && every == 1 ? of(Unit.DAY) : week;
    }

    static Frequency monthly(List<Integer> monthDays, int every) {
        return new Frequency(Unit.MONTH, every, 1, List.of(), List.of(), monthDays, 0, false);
    }

    static Frequency monthly(DayOfWeek day, int week, int every) {
        return new Frequency(Unit.MONTH, every, 1, List.of(day), List.of(), List.of(), week, false);
    }

    Frequency at(List<Moment> parts) {
        return new Frequency(unit, every, Math.max(times, parts.size()), days, parts, monthDays, week, ifNeeded);
    }

    Frequency onlyIfNeeded() {
        return new Frequency(unit, every, times, days, moments, monthDays, week, unit != Unit.NEED);
    }

    private boolean possible() {
        return every >= 1
                && every <= 99
                && times >= 1
                && times <= 24
                && (unit != Unit.HOUR || every <= 24)
                && monthDays.stream().allMatch(day -> day >= 1 && day <= 31)
                && words().length() <= Intervention.LONGEST_FREQUENCY;
    }
}
