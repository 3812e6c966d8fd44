package fr.boussole.outcome;

/** Key of a small victory. */
public record VictoryId(long value) {}
