package fr.boussole.document;

/** What a paper is. */
public enum DocumentKind {
    PRESCRIPTION,
    REPORT,
    BIOLOGY,
    IMAGING,
    LETTER,
    WOUND_PHOTO,
    /** Carte Vitale, mutuelle, notification of a right. */
    RIGHTS_CARD,
    /** Shown on the first page of the file. */
    PORTRAIT,
    OTHER
}
