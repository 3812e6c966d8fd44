package fr.boussole.situation;

/** Where a right stands. */
public enum EntitlementState {
    OPEN,
    ASKED,
    /** Probably hers, and not taken up. */
    LIKELY,
    REFUSED,
    /** She does not want it: her decision. */
    DECLINED,
    ENDED
}
