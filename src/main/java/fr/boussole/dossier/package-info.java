/**
 * What leaves of a person as a whole: her file on paper, the liaison sheet, the binder's cover, the complete export.
 */
@NullMarked
package fr.boussole.dossier;

import org.jspecify.annotations.NullMarked;
