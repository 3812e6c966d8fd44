/** What every room stands on; knows nothing of nursing. */
@NullMarked
package fr.boussole.platform;

import org.jspecify.annotations.NullMarked;
