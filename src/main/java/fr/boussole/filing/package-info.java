/** The life of a file: status, joining, archive, history, and the rights of the person. */
@NullMarked
package fr.boussole.filing;

import org.jspecify.annotations.NullMarked;
