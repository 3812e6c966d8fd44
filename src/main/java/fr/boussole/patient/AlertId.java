package fr.boussole.patient;

/** Key of an alert. */
public record AlertId(long value) {}
