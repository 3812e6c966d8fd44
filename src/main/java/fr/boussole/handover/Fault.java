package fr.boussole.handover;

/**
 * Something wrong with a bundle.
 *
 * @param entry file in the bundle; empty when it concerns the archive
 * @param line in the file, from 1; 0 when it concerns the whole file
 * @param column name of the column, or path in the descriptor; empty when it concerns the whole line
 */
public record Fault(String entry, long line, String column, String sentence) {}
