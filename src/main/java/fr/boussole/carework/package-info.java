/** What of the plan was done at a visit, and what its time went to. */
@NullMarked
package fr.boussole.carework;

import org.jspecify.annotations.NullMarked;
