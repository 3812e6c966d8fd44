/** Joins the rooms' services of one open practice. */
@NullMarked
package fr.boussole.wiring;

import org.jspecify.annotations.NullMarked;
