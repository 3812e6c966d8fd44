package fr.boussole.careplan.omaha;

/** Something's name and what it means. */
public record Named(String name, String definition) {}
