/** Targeted transmissions: what one nurse tells the next about a person. */
@NullMarked
package fr.boussole.transmission;

import org.jspecify.annotations.NullMarked;
