package fr.boussole.careplan.omaha;

/** The second modifier. */
public enum ProblemState {
    /** Neither signs nor risk factors: an interest of the person. */
    HEALTH_PROMOTION,
    /** No sign, but risk factors. */
    POTENTIAL,
    /** At least one sign. */
    ACTUAL
}
