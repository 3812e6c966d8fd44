package fr.boussole.team;

import fr.boussole.platform.Refusal;
import fr.boussole.platform.text.Texts;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.Locale;
import java.util.Set;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;

/**
 * What may stand at the head of the invoices: a PNG or JPEG of at most 1 MB and 4 megapixels. Its size in pixels is
 * read off its head before anything is decoded, since a small file can unfold to gigabytes.
 */
final class Logo {
    static final int MOST_BYTES = 1 << 20;
    private static final long MOST_PIXELS = 4_000_000;
    private static final Set<String> FORMATS = Set.of("png", "jpeg");

    private Logo() {}

    /** @throws Refusal at {@code logo} */
    static byte[] read(Path file) {
        try {
            if (Files.size(file) > MOST_BYTES) {
                throw refusal(texts().get("logo.heavy"));
            }
            byte[] image = Files.readAllBytes(file);
            check(image);
            return image;
        } catch (IOException e) {
            throw refusal(texts().get("logo.unread"));
        }
    }

    /** @throws Refusal at {@code logo} */
    static void check(byte[] image) {
        if (image.length > MOST_BYTES) {
            throw refusal(texts().get("logo.heavy"));
        }
        try (ImageInputStream in = ImageIO.createImageInputStream(new ByteArrayInputStream(image))) {
            Iterator<ImageReader> readers = ImageIO.getImageReaders(in);
            if (!readers.hasNext()) {
                throw refusal(texts().get("logo.format"));
            }
            ImageReader reader = readers.next();
            try {
                if (!FORMATS.contains(reader.getFormatName().toLowerCase(Locale.ROOT))) {
                    throw refusal(texts().get("logo.format"));
                }
                reader.setInput(in);
                if ((long) reader.getWidth(0) * reader.getHeight(0) > MOST_PIXELS) {
                    throw refusal(texts().get("logo.large"));
                }
                reader.read(0);
            } finally {
                reader.dispose();
            }
        } catch (Refusal said) {
            throw said;
        } catch (IOException | RuntimeException e) {
            // Readers meet broken files with all kinds of exceptions.
            throw refusal(texts().get("logo.damaged"));
        }
    }

    private static Texts texts() {
        return Texts.beside(Logo.class);
    }

    private static Refusal refusal(String sentence) {
        return Refusal.at("logo", sentence);
    }
}
