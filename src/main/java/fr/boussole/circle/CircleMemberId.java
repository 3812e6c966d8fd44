package fr.boussole.circle;

/** Key of somebody around a person. */
public record CircleMemberId(long value) {}
