package fr.boussole.platform.pdf;

import fr.boussole.platform.Refusal;
import fr.boussole.platform.text.Texts;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.printing.PDFPageable;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.rendering.PageDrawer;
import org.apache.pdfbox.rendering.PageDrawerParameters;

/** A PDF as one looks at it: its pages as pictures, printed, or saved. */
public final class PdfFile implements Paper {
    /** The longer side of a page's picture, in pixels. */
    public static final int MOST_PIXELS = 1600;

    private static final Texts TEXTS = Texts.beside(PdfFile.class);
    private static final Duration LIMIT = Duration.ofSeconds(10);

    static {
        // PDFBox reads a page's photographs through Java's picture streams, which else pass by a temporary file.
        ImageIO.setUseCache(false);
    }

    private final String name;
    private final Held held;
    private final Duration limit;

    /** @param name of the file it would be saved as, with {@code .pdf}; no health word in it */
    public PdfFile(String name, byte[] bytes) {
        this(name, Held.of(bytes.clone()), LIMIT);
    }

    /** One that is kept elsewhere: only what a page needs is read. */
    public PdfFile(String name, Held held) {
        this(name, held, LIMIT);
    }

    PdfFile(String name, Held held, Duration limit) {
        this.name = name;
        this.held = held;
        this.limit = limit;
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public int pages() throws IOException {
        return open(PDDocument::getNumberOfPages);
    }

    /**
     * A picture of one page.
     *
     * @param page from 0
     * @param width wanted in pixels; less when a side would pass {@link #MOST_PIXELS}
     * @throws Refusal when drawing takes longer than ten seconds, or more memory than there is
     */
    @Override
    public BufferedImage picture(int page, int width) throws IOException {
        try {
            return open(document -> picture(document, page, width));
        } catch (OutOfMemoryError | StackOverflowError e) {
            throw new Refusal(TEXTS.get("heavy"));
        }
    }

    private BufferedImage picture(PDDocument document, int page, int width) throws IOException {
        long deadline = System.nanoTime() + limit.toNanos();
        var box = document.getPage(page).getCropBox();
        float scale = Math.min(width / box.getWidth(), MOST_PIXELS / Math.max(box.getWidth(), box.getHeight()));
        PDFRenderer renderer = new PDFRenderer(document) {
            @Override
            protected PageDrawer createPageDrawer(PageDrawerParameters parameters) throws IOException {
                return new PageDrawer(parameters) {
                    @Override
                    protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
                        if (System.nanoTime() - deadline > 0) {
                            throw new Refusal(TEXTS.get("slow"));
                        }
                        super.processOperator(operator, operands);
                    }
                };
            }
        };
        renderer.setSubsamplingAllowed(true);
        return renderer.renderImage(page, scale);
    }

    @Override
    public void save(Path file) throws IOException {
        Printer.save(held, file);
    }

    @Override
    public boolean print() throws IOException {
        return open(document -> Printer.print(name, job -> job.setPageable(new PDFPageable(document))));
    }

    /** What is done with an open document. */
    interface Work<T> {
        T run(PDDocument document) throws IOException;
    }

    <T> T open(Work<T> work) throws IOException {
        return held.open(place -> {
            try (Blocks blocks = new Blocks(place, held.length());
                    PDDocument document = Loader.loadPDF(new BlockAccess(blocks))) {
                return work.run(document);
            }
        });
    }
}
