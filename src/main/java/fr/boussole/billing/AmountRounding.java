package fr.boussole.billing;

/** Where cents are rounded: on each visit, the total being the sum of the printed lines, or once on the total. */
public enum AmountRounding {
    LINE,
    TOTAL
}
