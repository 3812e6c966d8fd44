package fr.boussole.patient;

/** Sex as in the INS traits. */
public enum Sex {
    F,
    M
}
