/** Time turned into invoices: tariffs, the month's closing, credit notes, statements. */
@NullMarked
package fr.boussole.billing;

import org.jspecify.annotations.NullMarked;
