/** Reading and writing CSV as spreadsheets and machines expect it. */
@NullMarked
package fr.boussole.platform.csv;

import org.jspecify.annotations.NullMarked;
