/** The program's entry, its window, and the one place where everything is put together. */
@NullMarked
package fr.boussole.shell;

import org.jspecify.annotations.NullMarked;
