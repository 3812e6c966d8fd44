package fr.boussole.measure;

import java.time.LocalDateTime;

/** A value about to be written for a person. Details as in {@link Measure}. */
public record Entry(LocalDateTime takenAt, MeasureKind kind, Amounts amounts, String detail, String note) {
    @Override
    public String toString() {
        return "Entry[" + kind + "]";
    }
}
