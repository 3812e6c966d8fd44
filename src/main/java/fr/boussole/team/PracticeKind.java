package fr.boussole.team;

/** Who issues invoices: each nurse her own visits, or the structure as one. */
public enum PracticeKind {
    CABINET,
    STRUCTURE
}
