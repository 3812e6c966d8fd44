package fr.boussole.team;

/** What a member may do. */
public enum Right {
    /** Files, prints, visits. */
    CARE,
    /** Invoices and bundles for the association. */
    BILLING,
    /** Members, settings, backup and restore. */
    ADMIN
}
