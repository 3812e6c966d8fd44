/** What happened: time passed with a person. */
@NullMarked
package fr.boussole.visit;

import org.jspecify.annotations.NullMarked;
