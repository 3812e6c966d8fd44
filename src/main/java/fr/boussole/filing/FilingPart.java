package fr.boussole.filing;

/** The parts of the tab. */
enum FilingPart {
    COURSE,
    RIGHTS,
    HISTORY,
    READINGS
}
