package fr.boussole.measure;

/** How believable a value is by itself, whoever the person. Doubtful values are kept. */
public enum Doubt {
    NONE,
    /** Outside of what is usually seen: said, and kept. */
    UNLIKELY,
    /** Outside of what a living body shows: asked once, then kept. */
    IMPOSSIBLE
}
