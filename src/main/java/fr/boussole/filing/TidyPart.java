package fr.boussole.filing;

/** What is put in order in the practice's files. */
enum TidyPart {
    DUPLICATES,
    TO_ARCHIVE,
    ARCHIVED,
    TO_ELIMINATE
}
