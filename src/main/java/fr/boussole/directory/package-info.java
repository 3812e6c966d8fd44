/** Doctors and other professionals, shared by the files of all people. */
@NullMarked
package fr.boussole.directory;

import org.jspecify.annotations.NullMarked;
