package fr.boussole.careplan;

/** Key of a rating. */
public record AssessmentId(long value) {}
