package fr.boussole.architecture.offender.map.team;

/** Innocent, and used from both sides. */
public record Member() {}
