package fr.boussole.platform.pdf;

/** Where a text stands in its column. */
public enum Align {
    LEFT,
    RIGHT
}
