package fr.boussole.situation;

/** Key of a right. */
public record EntitlementId(long value) {}
