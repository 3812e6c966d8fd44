package fr.boussole.careplan;

/** Whose knowledge and behaviour were rated. */
public enum RatedWho {
    PERSON,
    CARER
}
