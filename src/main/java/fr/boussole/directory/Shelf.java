package fr.boussole.directory;

/** Which entries a list shows: those in use, or those taken out of it. */
enum Shelf {
    USED,
    PUT_AWAY
}
