/** What is wrong, what is done about it, and what it changed: the plan made with the person. */
@NullMarked
package fr.boussole.careplan;

import org.jspecify.annotations.NullMarked;
