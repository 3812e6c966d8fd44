package fr.boussole.document;

import fr.boussole.platform.Refusal;
import fr.boussole.platform.pdf.PhotoFile;
import fr.boussole.platform.text.Texts;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A file about to be attached: chosen, dropped, or a picture copied from elsewhere.
 *
 * @param name with its ending
 */
public record Incoming(String name, Opening bytes) {
    /** Opens it to be read once; called in the background. */
    @FunctionalInterface
    public interface Opening {
        InputStream open() throws IOException;
    }

    public static Incoming of(Path file) {
        return new Incoming(file.getFileName().toString(), () -> {
            if (Files.isDirectory(file)) {
                throw new Refusal(Texts.beside(Incoming.class).get("incoming.folder"));
            }
            return Files.newInputStream(file);
        });
    }

    /** A picture of the clipboard. */
    public static Incoming of(String name, BufferedImage picture) {
        return new Incoming(name, () -> new ByteArrayInputStream(PhotoFile.png(picture)));
    }

    /** A file's name may say who it is of. */
    @Override
    public String toString() {
        return "Incoming";
    }
}
