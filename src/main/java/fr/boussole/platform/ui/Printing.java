package fr.boussole.platform.ui;

import fr.boussole.platform.pdf.Paper;
import java.io.IOException;

/** Puts a document on paper. The window's is {@code Paper::print}; tests have their own. */
@FunctionalInterface
public interface Printing {
    /**
     * Called in the background.
     *
     * @return false when she closed the print dialog
     */
    boolean print(Paper paper) throws IOException;
}
