package fr.boussole.transmission;

/** Key of a transmission. */
public record TransmissionId(long value) {}
