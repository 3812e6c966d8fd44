/** Accounts, keys, sessions, and the journal of access. */
@NullMarked
package fr.boussole.security;

import org.jspecify.annotations.NullMarked;
