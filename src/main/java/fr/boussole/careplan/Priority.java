package fr.boussole.careplan;

/** Whether a problem is acted on. */
public enum Priority {
    /** With interventions and ratings. */
    HIGH,
    /** Documented only. */
    LOW
}
