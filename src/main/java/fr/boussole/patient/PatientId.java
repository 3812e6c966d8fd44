package fr.boussole.patient;

/** Key of a patient; not her code, which people read. */
public record PatientId(long value) {}
