package fr.boussole.visit;

/** Key of a visit. */
public record VisitId(long value) {}
