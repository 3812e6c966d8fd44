package fr.boussole.patient;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Whom the list shows. */
enum PatientGroup {
    FOLLOWED(PatientStatus::followed),
    AWAY(status -> status.followed() && status != PatientStatus.ACTIVE),
    GONE(status -> !status.followed()),
    ALL(status -> true),
    ARCHIVED(status -> true);

    private final Set<PatientStatus> statuses;

    PatientGroup(Predicate<PatientStatus> belongs) {
        statuses = Arrays.stream(PatientStatus.values())
                .filter(belongs)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(PatientStatus.class)));
    }

    Shelf shelf() {
        return this == ARCHIVED ? Shelf.ARCHIVED : Shelf.AT_HAND;
    }

    Set<PatientStatus> statuses() {
        return EnumSet.copyOf(statuses);
    }
}
