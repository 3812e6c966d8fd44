package fr.boussole.visit;

/** What the time was for. Only {@link #CARE} is billed. */
public enum VisitKind {
    CARE,
    /** Doublure: a second nurse beside the first. */
    SHADOWING,
    COORDINATION,
    /** Collective: several people, or the team itself. */
    GROUP
}
