package fr.boussole.patient;

/** Where a person goes when the team's care ends; death is a status of its own. */
public enum Destination {
    HOME_BY_HERSELF,
    FAMILY,
    OTHER_TEAM,
    NURSING_HOME,
    HOSPITAL,
    OTHER
}
