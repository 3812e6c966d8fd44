/** The day of the signed-in nurse and of the team. */
@NullMarked
package fr.boussole.today;

import org.jspecify.annotations.NullMarked;
