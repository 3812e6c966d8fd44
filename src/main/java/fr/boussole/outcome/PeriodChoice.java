package fr.boussole.outcome;

import fr.boussole.platform.text.Texts;
import java.time.LocalDate;
import java.time.temporal.IsoFields;

/**
 * A quarter, a year, or all there is, one of which a day lies in.
 *
 * @param last no period goes beyond this day
 */
record PeriodChoice(Kind kind, LocalDate within, LocalDate last) {
    /** How long. */
    enum Kind {
        QUARTER,
        YEAR,
        ALL
    }

    private static final LocalDate FIRST = LocalDate.of(1900, 1, 1);
    private static final Texts TEXTS = Texts.beside(PeriodChoice.class);

    Period period() {
        LocalDate from = from();
        LocalDate after = switch (kind) {
            case QUARTER -> from.plusMonths(3);
            case YEAR -> from.plusYears(1);
            case ALL -> last.plusDays(1);
        };
        LocalDate to = after.minusDays(1);
        return new Period(from, to.isAfter(last) ? last : to);
    }

    private LocalDate from() {
        return switch (kind) {
            case QUARTER -> within.withDayOfMonth(1).withMonth(3 * (quarter() - 1) + 1);
            case YEAR -> within.withDayOfYear(1);
            case ALL -> FIRST;
        };
    }

    private int quarter() {
        return within.get(IsoFields.QUARTER_OF_YEAR);
    }

    PeriodChoice of(Kind other) {
        return new PeriodChoice(other, within, last);
    }

    /** @param by periods later; before today only, and not of all there is */
    PeriodChoice moved(int by) {
        LocalDate to = switch (kind) {
            case QUARTER -> from().plusMonths(3L * by);
            case YEAR -> from().plusYears(by);
            case ALL -> within;
        };
        return to.isAfter(last) ? this : new PeriodChoice(kind, to, last);
    }

    boolean newest() {
        return moved(1).equals(this);
    }

    /** « 4e trimestre 2026 ». */
    String title() {
        return switch (kind) {
            case QUARTER -> TEXTS.get("period.quarter", quarter(), Integer.toString(within.getYear()));
            case YEAR -> Integer.toString(within.getYear());
            case ALL -> TEXTS.get("period.all");
        };
    }
}
