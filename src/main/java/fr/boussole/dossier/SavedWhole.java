package fr.boussole.dossier;

import fr.boussole.platform.pdf.Paper;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;

/**
 * Looked at and printed as it is shown; saved with what travels inside it, which need not be read before.
 *
 * @param saving writes it to a file the nurse chose, and notes that in the journal
 */
record SavedWhole(Paper shown, Saving saving) implements Paper {
    interface Saving {
        void to(Path file);
    }

    @Override
    public String name() {
        return shown.name();
    }

    @Override
    public int pages() throws IOException {
        return shown.pages();
    }

    @Override
    public BufferedImage picture(int page, int width) throws IOException {
        return shown.picture(page, width);
    }

    @Override
    public void save(Path file) {
        saving.to(file);
    }

    @Override
    public boolean print() throws IOException {
        return shown.print();
    }
}
