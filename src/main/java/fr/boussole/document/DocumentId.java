package fr.boussole.document;

/** Key of a paper kept of a person. */
public record DocumentId(long value) {}
