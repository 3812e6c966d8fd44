package fr.boussole.intake;

/**
 * Something in a file that cannot be taken as it is, or was taken with a doubt.
 *
 * @param line in the file, from 1; 0 when it concerns the whole file
 * @param column name of the column, or path in {@code practice.json}; empty when it concerns the whole line
 */
public record Problem(String file, long line, String column, String reason) {}
