/** Conforming PDF documents: PDF/A-3a and PDF/UA-1, one family of type, pages n/N. */
@NullMarked
package fr.boussole.platform.pdf;

import org.jspecify.annotations.NullMarked;
