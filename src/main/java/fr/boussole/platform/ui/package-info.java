/** What the screens share: background work, dialogs, notices, theme, parts. */
@NullMarked
package fr.boussole.platform.ui;

import org.jspecify.annotations.NullMarked;
