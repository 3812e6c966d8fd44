/** The person: identity, coverage, status, and the screens of her file. */
@NullMarked
package fr.boussole.patient;

import org.jspecify.annotations.NullMarked;
