package fr.boussole.prescription;

import fr.boussole.platform.Refusal;
import fr.boussole.platform.text.Texts;
import java.time.LocalDate;

/**
 * From when, for how long, and how many times again.
 *
 * @param duration 1 to 366 days, 52 weeks or 12 months
 * @param renewals 0 to 12: how often the prescriber lets it be repeated without a new paper
 */
public record Course(LocalDate start, int duration, DurationUnit unit, int renewals) {
    static final int MOST_RENEWALS = 12;

    /** @throws Refusal at {@code duration} or {@code renewals} */
    public Course {
        if (duration < 1 || duration > unit.most()) {
            throw Refusal.at("duration", Texts.beside(Course.class).get("check.duration", unit.ordinal(), unit.most()));
        }
        if (renewals < 0 || renewals > MOST_RENEWALS) {
            throw Refusal.at("renewals", Texts.beside(Course.class).get("check.renewals", MOST_RENEWALS));
        }
    }

    /** The last day covered, renewals counted. */
    public LocalDate end() {
        return unit.lastDay(start, duration * (renewals + 1));
    }

    /** The same duration without renewals, from another day. */
    Course from(LocalDate day) {
        return new Course(day, duration, unit, renewals);
    }

    /** A prescription holds for a year at most. */
    boolean longerThanAYear() {
        return end().isAfter(start.plusYears(1).minusDays(1));
    }
}
