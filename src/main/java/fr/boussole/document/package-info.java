/** Papers received of a person and photographs: kept inside the encrypted store, seen inside the window. */
@NullMarked
package fr.boussole.document;

import org.jspecify.annotations.NullMarked;
