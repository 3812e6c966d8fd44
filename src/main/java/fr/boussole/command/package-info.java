/** The subcommands: one class each, same services as the window. */
@NullMarked
package fr.boussole.command;

import org.jspecify.annotations.NullMarked;
