package fr.boussole.careplan;

/** Why a problem is rated. */
public enum Occasion {
    /** When it first becomes acted on. */
    ADMISSION,
    /** At regular intervals. */
    INTERIM,
    /** When it is resolved or lowered, or the person leaves. */
    DISCHARGE
}
