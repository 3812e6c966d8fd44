package fr.boussole.careplan;

/** What is looked at of a problem. */
enum PanelPart {
    /** Signs and rating. */
    RATE,
    INTERVENTIONS,
    /** All that was noted. */
    PAST
}
