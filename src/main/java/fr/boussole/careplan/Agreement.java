package fr.boussole.careplan;

/** What the person says to a goal. Disagreement is recorded, not hidden. */
public enum Agreement {
    AGREED,
    RESERVED,
    REFUSED;

    /** Whether a screen asks the person's reason. */
    boolean wantsReason() {
        return this != AGREED;
    }
}
