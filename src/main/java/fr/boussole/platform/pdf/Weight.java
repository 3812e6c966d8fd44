package fr.boussole.platform.pdf;

/** The weights of Inter that the documents use. */
public enum Weight {
    REGULAR,
    MEDIUM,
    SEMIBOLD
}
