package fr.boussole.security;

import java.util.Locale;
import java.util.Optional;

/** Kinds of things the journal names, as the rooms note them. */
enum Thing {
    PRACTICE,
    MEMBER,
    ACCOUNT,
    RECOVERY_KEY,
    SETTING,
    TARIFF,
    PATIENT,
    PROFESSIONAL,
    CIRCLE_MEMBER,
    PRESCRIPTION,
    MEASURE,
    MEASURE_THRESHOLD,
    PATIENT_ALERT,
    SITUATION,
    ENTITLEMENT,
    SOCIAL_STEP,
    DOCUMENT,
    PATIENT_ADDENDUM,
    VISIT,
    TRANSMISSION,
    VICTORY,
    OUTCOME,
    INVOICE,
    BILLING_RUN,
    BILLING_MONTH,
    HANDOVER,
    JOURNAL;

    /** Empty for a kind this version does not know; it is then shown as it was noted. */
    static Optional<Thing> of(String entity) {
        try {
            return Optional.of(valueOf(entity.toUpperCase(Locale.ROOT)));
        } catch (IllegalArgumentException unknown) {
            return Optional.empty();
        }
    }
}
