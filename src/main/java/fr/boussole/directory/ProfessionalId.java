package fr.boussole.directory;

/** Key of an entry of the directory. */
public record ProfessionalId(long value) {}
