package fr.boussole.transmission;

/** What a transmission is about. */
public enum TransmissionKind {
    /** One target: a problem, a need, an event. */
    FOCUS,
    /** The whole person when care begins (macrocible d'entrée). */
    ENTRY,
    /** The whole person when care ends (macrocible de sortie). */
    EXIT;

    /** Has the five headings M-T-V-E-D, and no target of its own. */
    public boolean macro() {
        return this != FOCUS;
    }
}
