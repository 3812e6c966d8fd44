package fr.boussole.handover;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.Stream;

/** Whole months, both included. */
public record Months(YearMonth from, YearMonth to) {
    public Months {
        if (to.isBefore(from)) {
            throw new IllegalArgumentException(from + " > " + to);
        }
    }

    public List<YearMonth> all() {
        return Stream.iterate(from, month -> !month.isAfter(to), month -> month.plusMonths(1))
                .toList();
    }

    public boolean contains(LocalDate day) {
        YearMonth month = YearMonth.from(day);
        return !month.isBefore(from) && !month.isAfter(to);
    }
}
