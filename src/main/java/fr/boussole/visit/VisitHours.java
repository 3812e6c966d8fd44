package fr.boussole.visit;

import fr.boussole.platform.Refusal;
import fr.boussole.platform.text.Texts;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/** The time of a visit as it is typed in the fields of its form. */
record VisitHours(@Nullable LocalDate date, String start, String end, String minutes) {
    private static final Texts TEXTS = Texts.beside(VisitHours.class);

    /** @throws Refusal at {@code date}, {@code start}, {@code end} or {@code minutes} */
    VisitTime time() {
        LocalDate day = date;
        if (day == null) {
            throw Refusal.at("date", TEXTS.get("form.date.missing"));
        }
        Optional<LocalTime> from = clock("start", start);
        Optional<LocalTime> to = clock("end", end);
        OptionalInt lasted = lasted();
        if (from.isEmpty() && to.isPresent()) {
            if (lasted.isEmpty()) {
                throw Refusal.at("start", TEXTS.get("form.start.missing"));
            }
            from = to.map(at -> at.minusMinutes(lasted.getAsInt()));
        }
        if (from.isEmpty()) {
            if (lasted.isEmpty()) {
                throw Refusal.at("start", TEXTS.get("form.time.missing"));
            }
            return VisitTime.lasting(day, lasted.getAsInt());
        }
        if (to.isEmpty() && lasted.isPresent()) {
            to = from.map(at -> at.plusMinutes(lasted.getAsInt()));
        }
        if (to.equals(from)) {
            throw Refusal.at("end", TEXTS.get("quick.same"));
        }
        VisitTime time = new VisitTime(day, from, to, OptionalInt.empty());
        if (lasted.isPresent() && !time.minutes().equals(lasted)) {
            throw Refusal.at("minutes", TEXTS.get("form.minutes.differ"));
        }
        return time;
    }

    private Optional<LocalTime> clock(String field, String typed) {
        if (typed.isBlank()) {
            return Optional.empty();
        }
        return Optional.of(
                QuickEntry.clock(typed).orElseThrow(() -> Refusal.at(field, TEXTS.get("form.clock.nonsense"))));
    }

    private OptionalInt lasted() {
        String typed = minutes.strip();
        if (typed.isEmpty()) {
            return OptionalInt.empty();
        }
        if (!typed.matches("\\d{1,4}") || Integer.parseInt(typed) < 1 || Integer.parseInt(typed) > 1439) {
            throw Refusal.at("minutes", TEXTS.get("quick.minutes"));
        }
        return OptionalInt.of(Integer.parseInt(typed));
    }
}
