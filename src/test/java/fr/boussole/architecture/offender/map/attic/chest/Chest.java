package fr.boussole.architecture.offender.map.attic.chest;

/** A room within a room. */
public record Chest() {}
