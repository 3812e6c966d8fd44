package fr.boussole.platform.pdf;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;

/**
 * Something to look at page by page, to print and to save: a PDF, a photograph. Nothing of it is written anywhere until
 * the nurse chooses a file. Every method may take a moment: call it in the background.
 */
public interface Paper {
    /** Of the file it would be saved as, with its ending; no health word in it. */
    String name();

    int pages() throws IOException;

    /**
     * A picture of one page.
     *
     * @param page from 0
     * @param width wanted in pixels; the picture may be smaller, so that it always fits into memory
     * @throws fr.boussole.platform.Refusal when it can't be drawn in reasonable time or memory
     */
    BufferedImage picture(int page, int width) throws IOException;

    /** The same picture, a quarter turn to the right as often as said. */
    static BufferedImage turned(BufferedImage picture, int quarters) {
        return Photo.turned(picture, quarters);
    }

    /** Writes it to the file the nurse chose, and nowhere else. */
    void save(Path file) throws IOException;

    /**
     * Shows the system's print dialog and prints.
     *
     * @return false when she closed the dialog
     * @throws fr.boussole.platform.Refusal when there is no printer
     */
    boolean print() throws IOException;
}
