package fr.boussole.careplan;

/** Who carries out an intervention. */
public enum DoerKind {
    NURSE,
    PERSON,
    CARER,
    PROFESSIONAL
}
