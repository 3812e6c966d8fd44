package fr.boussole.visit;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * When a visit took place. An end before the start is on the next day; an end equal to the start says nothing and is an
 * anomaly. Minutes may be typed when start or end is not known.
 *
 * @param typedMinutes 1 to 1440, used only when start or end is empty
 */
public record VisitTime(LocalDate date, Optional<LocalTime> start, Optional<LocalTime> end, OptionalInt typedMinutes) {
    public VisitTime {
        if (typedMinutes.isPresent() && (typedMinutes.getAsInt() < 1 || typedMinutes.getAsInt() > 1440)) {
            throw new IllegalArgumentException("minutes " + typedMinutes.getAsInt());
        }
    }

    public static VisitTime between(LocalDate date, LocalTime start, LocalTime end) {
        return new VisitTime(date, Optional.of(start), Optional.of(end), OptionalInt.empty());
    }

    public static VisitTime lasting(LocalDate date, int minutes) {
        return new VisitTime(date, Optional.empty(), Optional.empty(), OptionalInt.of(minutes));
    }

    /** Minutes with the person by the clock on the wall; empty when they can't be known. */
    public OptionalInt minutes() {
        if (start.isEmpty() || end.isEmpty()) {
            return typedMinutes;
        }
        int minutes = (int) Duration.between(start.get(), end.get()).toMinutes();
        return minutes == 0 ? OptionalInt.empty() : OptionalInt.of(minutes < 0 ? minutes + 24 * 60 : minutes);
    }

    public boolean crossesMidnight() {
        return start.isPresent() && end.isPresent() && end.get().isBefore(start.get());
    }

    /** Start as a moment, when known. */
    public Optional<LocalDateTime> startsAt() {
        return start.map(date::atTime);
    }

    /** End as a moment, from the end or from start and minutes, when known. */
    public Optional<LocalDateTime> endsAt() {
        if (end.isPresent()) {
            return Optional.of(crossesMidnight() ? date.plusDays(1).atTime(end.get()) : date.atTime(end.get()));
        }
        OptionalInt minutes = minutes();
        return minutes.isPresent() ? startsAt().map(at -> at.plusMinutes(minutes.getAsInt())) : Optional.empty();
    }

    /** True when both lie in known time and share more than an instant. */
    public boolean overlaps(VisitTime other) {
        if (startsAt().isEmpty()
                || endsAt().isEmpty()
                || other.startsAt().isEmpty()
                || other.endsAt().isEmpty()) {
            return false;
        }
        return startsAt().get().isBefore(other.endsAt().get())
                && other.startsAt().get().isBefore(endsAt().get());
    }
}
