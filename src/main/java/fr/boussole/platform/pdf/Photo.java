package fr.boussole.platform.pdf;

import fr.boussole.platform.Refusal;
import fr.boussole.platform.text.Texts;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.concurrent.atomic.AtomicBoolean;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;

/** Reads a JPEG or PNG as small as it is wanted; what it declares itself to be is checked before any pixel is read. */
final class Photo {
    /** In pixels; a page of A4 at 600 dpi has 35 million. */
    static final long MOST = 40_000_000;

    private static final Texts TEXTS = Texts.beside(Photo.class);

    private Photo() {}

    /**
     * @param longest of the picture's sides in pixels, at most
     * @param strict refuses what ends too early; otherwise what is there is shown
     */
    static BufferedImage read(Held held, Format format, int longest, boolean strict) throws IOException {
        return held.open(place -> {
            ImageReader reader =
                    ImageIO.getImageReadersByFormatName(format.ending()).next();
            try (Blocks blocks = new Blocks(place, held.length());
                    BlockImageInput input = new BlockImageInput(blocks)) {
                reader.setInput(input, true, true);
                return scaled(read(reader, longest, strict), longest);
            } catch (IOException | RuntimeException e) {
                throw e instanceof Refusal known ? known : new Refusal(TEXTS.get("photo.damaged"));
            } finally {
                reader.dispose();
            }
        });
    }

    private static BufferedImage read(ImageReader reader, int longest, boolean strict) throws IOException {
        int width = reader.getWidth(0);
        int height = reader.getHeight(0);
        if (width < 1 || height < 1) {
            throw new Refusal(TEXTS.get("photo.damaged"));
        }
        if ((long) width * height > MOST) {
            throw new Refusal(TEXTS.get("photo.huge", width, height));
        }
        AtomicBoolean cut = new AtomicBoolean();
        reader.addIIOReadWarningListener((source, warning) ->
                cut.compareAndSet(false, warning.contains("EOI") || warning.contains("Premature end")));
        ImageReadParam wish = reader.getDefaultReadParam();
        // Twice as fine as wanted, so that what is left is made smaller without jagged edges.
        int step = Math.max(1, Math.max(width, height) / (longest * 2));
        wish.setSourceSubsampling(step, step, 0, 0);
        BufferedImage read = reader.read(0, wish);
        if (strict && cut.get()) {
            throw new Refusal(TEXTS.get("photo.cut"));
        }
        return read;
    }

    static BufferedImage scaled(BufferedImage image, int longest) {
        double scale = (double) longest / Math.max(image.getWidth(), image.getHeight());
        return scale >= 1
                ? image
                : drawn(
                        image,
                        (int) Math.max(1, image.getWidth() * scale),
                        (int) Math.max(1, image.getHeight() * scale),
                        AffineTransform.getScaleInstance(scale, scale));
    }

    private static BufferedImage drawn(BufferedImage image, int width, int height, AffineTransform how) {
        BufferedImage drawn = new BufferedImage(
                width,
                height,
                image.getColorModel().hasAlpha() ? BufferedImage.TYPE_INT_ARGB : BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = drawn.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        pen.setRenderingHint(RenderingHints.KEY_RENDERING, RenderingHints.VALUE_RENDER_QUALITY);
        pen.drawImage(image, how, null);
        pen.dispose();
        return drawn;
    }

    /** @param quarters turns to the right */
    static BufferedImage turned(BufferedImage image, int quarters) {
        int turns = Math.floorMod(quarters, 4);
        if (turns == 0) {
            return image;
        }
        int width = turns == 2 ? image.getWidth() : image.getHeight();
        int height = turns == 2 ? image.getHeight() : image.getWidth();
        AffineTransform how = AffineTransform.getTranslateInstance(width / 2.0, height / 2.0);
        how.quadrantRotate(turns);
        how.translate(-image.getWidth() / 2.0, -image.getHeight() / 2.0);
        return drawn(image, width, height, how);
    }
}
