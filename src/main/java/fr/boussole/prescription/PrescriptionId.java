package fr.boussole.prescription;

/** Key of a prescription. */
public record PrescriptionId(long value) {}
