package fr.boussole.platform.pdf;

import java.util.Optional;

/**
 * A line of text as the font's glyphs.
 *
 * @param ids the font's glyph numbers, one a char
 * @param width at a size of one point
 * @param meant the text itself, where a sign stands for a character the font lacks
 */
record Glyphs(Weight weight, String ids, double width, Optional<String> meant) {}
