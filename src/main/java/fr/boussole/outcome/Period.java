package fr.boussole.outcome;

import java.time.LocalDate;

/** Both days included. */
public record Period(LocalDate from, LocalDate to) {
    public Period {
        if (to.isBefore(from)) {
            throw new IllegalArgumentException("a period ends after it begins");
        }
    }
}
