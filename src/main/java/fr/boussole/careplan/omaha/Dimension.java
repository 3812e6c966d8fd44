package fr.boussole.careplan.omaha;

/** The three scales of the rating, each from 1 to 5, 5 the best. They are never added up. */
public enum Dimension {
    /** What the person knows. */
    KNOWLEDGE,
    /** What the person does. */
    BEHAVIOR,
    /** How the person is. */
    STATUS
}
