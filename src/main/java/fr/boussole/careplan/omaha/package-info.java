/** The Omaha System as published: what a plan may name. Pure knowledge; no person in it. */
@NullMarked
package fr.boussole.careplan.omaha;

import org.jspecify.annotations.NullMarked;
