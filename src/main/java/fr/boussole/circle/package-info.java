/** The people and professionals around a person: whom to call, who does what, who holds a key. */
@NullMarked
package fr.boussole.circle;

import org.jspecify.annotations.NullMarked;
