/** What care changed: evolution, small victories, outcomes of a person and of the practice. */
@NullMarked
package fr.boussole.outcome;

import org.jspecify.annotations.NullMarked;
