package fr.boussole.patient;

/** Status of the identity as obtained elsewhere (RNIV): the app notes it, it never declares one qualified itself. */
public enum IdentityStatus {
    PROVISIONAL,
    RECOVERED,
    VALIDATED,
    QUALIFIED
}
