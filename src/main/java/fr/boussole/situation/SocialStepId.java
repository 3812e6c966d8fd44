package fr.boussole.situation;

/** Key of a step. */
public record SocialStepId(long value) {}
