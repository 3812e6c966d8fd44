package fr.boussole.patient;

/** What an alert is about, the most pressing first. */
public enum AlertKind {
    ALLERGY,
    /** She was asked, and knows of no allergy: not the same as nobody having asked. */
    NO_ALLERGY,
    /** Anticoagulant, falls, swallowing… */
    RISK,
    /** At the door: key, floor, dog. */
    HOME,
    INFO
}
