/** People brought over from another program's CSV, whatever it looks like. */
@NullMarked
package fr.boussole.foreign;

import org.jspecify.annotations.NullMarked;
