/** How a person lives in her own terms, the rights she has or could have, and the steps under way. */
@NullMarked
package fr.boussole.situation;

import org.jspecify.annotations.NullMarked;
