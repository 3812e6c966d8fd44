package fr.boussole.patient;

import java.util.Optional;

/** Photos of people; another room keeps them. */
@FunctionalInterface
public interface Portraits {
    /** Nobody has one: initials stand in their place. */
    Portraits NONE = person -> Optional.empty();

    /** A JPEG or PNG, read in the background. */
    Optional<byte[]> of(PatientId person);
}
