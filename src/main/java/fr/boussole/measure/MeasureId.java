package fr.boussole.measure;

/** Key of a measure. */
public record MeasureId(long value) {}
