package fr.boussole.careplan;

import java.time.LocalDate;
import java.util.Optional;

/** Since when something of the plan no longer runs, and why. @param on empty while it runs */
public record Ending(Optional<LocalDate> on, String why) {
    public static final Ending NONE = new Ending(Optional.empty(), "");

    public static Ending of(LocalDate on, String why) {
        return new Ending(Optional.of(on), why);
    }

    @Override
    public String toString() {
        return "Ending[" + on.isPresent() + "]";
    }
}
