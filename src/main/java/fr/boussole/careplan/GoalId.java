package fr.boussole.careplan;

/** Key of a goal. */
public record GoalId(long value) {}
