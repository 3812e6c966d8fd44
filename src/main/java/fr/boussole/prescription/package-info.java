/** Prescriptions: who prescribed which care, from when to when, and when to ask for the next one. */
@NullMarked
package fr.boussole.prescription;

import org.jspecify.annotations.NullMarked;
