package fr.boussole.patient;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Her part in ÉQUILIBRES.
 *
 * @param includedOn visits from this day on are billable; empty when not included
 * @param informedOn the day the information was given
 * @param sharesData false when she opposes sharing with the association
 */
public record Inclusion(Optional<LocalDate> includedOn, Optional<LocalDate> informedOn, boolean sharesData) {
    public static final Inclusion NONE = new Inclusion(Optional.empty(), Optional.empty(), true);
}
