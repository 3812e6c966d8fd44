package fr.boussole.careplan;

/** Key of a problem of a person's plan. */
public record PlannedProblemId(long value) {}
