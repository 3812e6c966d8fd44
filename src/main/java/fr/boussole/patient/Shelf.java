package fr.boussole.patient;

/** Where a file is kept: at hand, in the archive, or joined to another file of the same person. */
enum Shelf {
    AT_HAND,
    ARCHIVED,
    JOINED
}
