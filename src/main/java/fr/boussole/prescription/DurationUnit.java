package fr.boussole.prescription;

import java.time.LocalDate;

/** In what a prescription's duration is written. */
public enum DurationUnit {
    DAYS(366) {
        @Override
        LocalDate lastDay(LocalDate from, int count) {
            return from.plusDays(count - 1L);
        }
    },
    WEEKS(52) {
        @Override
        LocalDate lastDay(LocalDate from, int count) {
            return from.plusDays(7L * count - 1);
        }
    },
    MONTHS(12) {
        @Override
        LocalDate lastDay(LocalDate from, int count) {
            LocalDate same = from.plusMonths(count);
            boolean missing = same.getDayOfMonth() < from.getDayOfMonth();
            return missing ? same : same.minusDays(1);
        }
    };

    private final int most;

    DurationUnit(int most) {
        this.most = most;
    }

    /** The longest a prescription may be: about a year. */
    int most() {
        return most;
    }

    /**
     * The last day covered. Months run from a day to the eve of the same day; where the month of arrival has no such
     * day, to its last one: one month from 31 January ends on 28 February, as the next begins on 1 March.
     *
     * @param count 1 or more
     */
    abstract LocalDate lastDay(LocalDate from, int count);
}
