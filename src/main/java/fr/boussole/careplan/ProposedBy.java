package fr.boussole.careplan;

/** Whose idea a goal was. */
public enum ProposedBy {
    PERSON,
    CARER,
    NURSE,
    PROFESSIONAL
}
