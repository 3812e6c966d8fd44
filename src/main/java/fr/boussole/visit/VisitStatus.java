package fr.boussole.visit;

/** Done, or cancelled and kept. */
public enum VisitStatus {
    DONE,
    CANCELLED
}
