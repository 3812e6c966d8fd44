/** The pseudonymised bundle for the association, written and verified. */
@NullMarked
package fr.boussole.handover;

import org.jspecify.annotations.NullMarked;
