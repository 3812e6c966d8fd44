/** Sentences and formats: one bundle a feature, French first. */
@NullMarked
package fr.boussole.platform.text;

import org.jspecify.annotations.NullMarked;
