package fr.boussole.platform.pdf;

import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.awt.print.PageFormat;
import java.awt.print.Printable;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import javax.imageio.ImageIO;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/** A photograph or a scanned page as one looks at it: one page, read from the store in the size it is shown in. */
public final class PhotoFile implements Paper {
    /** The longer side, in pixels. */
    private static final int MOST_PIXELS = 3200;

    private final String name;
    private final Format format;
    private final Held held;

    /** @param format JPEG or PNG */
    public PhotoFile(String name, Format format, Held held) {
        this.name = name;
        this.format = format;
        this.held = held;
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public int pages() {
        return 1;
    }

    @Override
    public BufferedImage picture(int page, int width) throws IOException {
        // Its longer side may be the upright one, or become so when turned.
        return Photo.read(held, format, Math.clamp(width * 2L, 1, MOST_PIXELS), false);
    }

    /**
     * A small copy as PNG.
     *
     * @param longest of its sides in pixels
     * @param quarters turns to the right
     */
    public byte[] small(int longest, int quarters) throws IOException {
        return png(Photo.turned(Photo.read(held, format, longest, false), quarters));
    }

    /** A picture as PNG, made in memory: Java's usual way passes through a temporary file. */
    public static byte[] png(BufferedImage picture) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (MemoryCacheImageOutputStream out = new MemoryCacheImageOutputStream(bytes)) {
            ImageIO.write(picture, Format.PNG.ending(), out);
        }
        return bytes.toByteArray();
    }

    @Override
    public void save(Path file) throws IOException {
        Printer.save(held, file);
    }

    @Override
    public boolean print() throws IOException {
        BufferedImage picture = picture(0, MOST_PIXELS);
        return Printer.print(
                name,
                job -> job.setPrintable((graphics, page, index) -> {
                    if (index > 0) {
                        return Printable.NO_SUCH_PAGE;
                    }
                    draw((Graphics2D) graphics, page, picture);
                    return Printable.PAGE_EXISTS;
                }));
    }

    /** As large as the paper allows, lying as the paper does. */
    private static void draw(Graphics2D pen, PageFormat page, BufferedImage picture) {
        boolean across = picture.getWidth() > picture.getHeight();
        BufferedImage laid =
                across == page.getImageableWidth() > page.getImageableHeight() ? picture : Photo.turned(picture, 1);
        double scale =
                Math.min(page.getImageableWidth() / laid.getWidth(), page.getImageableHeight() / laid.getHeight());
        pen.translate(page.getImageableX(), page.getImageableY());
        pen.scale(scale, scale);
        pen.drawImage(laid, 0, 0, null);
    }
}
