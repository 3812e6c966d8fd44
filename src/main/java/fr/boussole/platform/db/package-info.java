/** The encrypted H2 file: opening, transactions, migrations, backups. */
@NullMarked
package fr.boussole.platform.db;

import org.jspecify.annotations.NullMarked;
