package fr.boussole.platform.ui;

/** What someone did with a document she looked at, for the journal of access. */
public enum PdfUse {
    PRINTED,
    SAVED,
    OPENED
}
