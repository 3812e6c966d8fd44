/** How fast documents are made, beside other ways to make the same page. */
@NullMarked
package fr.boussole.bench;

import org.jspecify.annotations.NullMarked;
