package fr.boussole.visit;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;

/** What care time is worth; billing answers. */
@FunctionalInterface
public interface Price {
    /** Asks the tariffs and the rounding in force on a day: not on the screen's thread. */
    OnDay on(LocalDate day);

    /** The answer for one day; reads nothing any more. */
    @FunctionalInterface
    interface OnDay {
        /** In euros; empty without a tariff. */
        Optional<BigDecimal> of(int minutes);
    }
}
