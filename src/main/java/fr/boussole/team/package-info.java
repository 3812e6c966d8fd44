/** The practice, its members and what each may do. */
@NullMarked
package fr.boussole.team;

import org.jspecify.annotations.NullMarked;
