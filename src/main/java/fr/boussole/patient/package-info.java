/** The person: identity, coverage, contacts, status, and the screens of her file. */
@NullMarked
package fr.boussole.patient;

import org.jspecify.annotations.NullMarked;
