/** A practice read from a folder of CSV files, all or nothing. */
@NullMarked
package fr.boussole.intake;

import org.jspecify.annotations.NullMarked;
