package fr.boussole.careplan;

/** Key of an intervention. */
public record InterventionId(long value) {}
