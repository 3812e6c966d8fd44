/** What is measured at the bedside, the scales, and each person's limits. */
@NullMarked
package fr.boussole.measure;

import org.jspecify.annotations.NullMarked;
