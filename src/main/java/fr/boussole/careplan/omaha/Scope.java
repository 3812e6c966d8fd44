package fr.boussole.careplan.omaha;

/** The first modifier: for whom it is a problem. */
public enum Scope {
    INDIVIDUAL,
    FAMILY,
    COMMUNITY
}
