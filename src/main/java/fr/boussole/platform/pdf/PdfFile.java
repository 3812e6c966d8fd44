package fr.boussole.platform.pdf;

import fr.boussole.platform.Refusal;
import fr.boussole.platform.text.Texts;
import java.awt.image.BufferedImage;
import java.awt.print.PrinterException;
import java.awt.print.PrinterJob;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.printing.PDFPageable;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.rendering.PageDrawer;
import org.apache.pdfbox.rendering.PageDrawerParameters;

/**
 * A document as one looks at it: its pages as pictures, printed, or saved. Only memory holds it until the nurse chooses
 * a file. Every method may take a moment: call it in the background.
 */
public final class PdfFile {
    /** The longer side of a page's picture, in pixels. */
    public static final int MOST_PIXELS = 1600;

    private static final Texts TEXTS = Texts.beside(PdfFile.class);
    private static final Duration LIMIT = Duration.ofSeconds(10);

    private final String name;
    private final byte[] bytes;
    private final Duration limit;

    /** @param name of the file it would be saved as, with {@code .pdf}; no health word in it */
    public PdfFile(String name, byte[] bytes) {
        this(name, bytes, LIMIT);
    }

    PdfFile(String name, byte[] bytes, Duration limit) {
        this.name = name;
        this.bytes = bytes.clone();
        this.limit = limit;
    }

    public String name() {
        return name;
    }

    /** How many pages it has. */
    public int pages() throws IOException {
        try (PDDocument document = Loader.loadPDF(bytes)) {
            return document.getNumberOfPages();
        }
    }

    /**
     * A picture of one page.
     *
     * @param page from 0
     * @param width wanted in pixels; less when a side would pass {@link #MOST_PIXELS}
     * @throws Refusal when drawing takes longer than ten seconds
     */
    public BufferedImage picture(int page, int width) throws IOException {
        long deadline = System.nanoTime() + limit.toNanos();
        try (PDDocument document = Loader.loadPDF(bytes)) {
            var box = document.getPage(page).getCropBox();
            float scale = Math.min(width / box.getWidth(), MOST_PIXELS / Math.max(box.getWidth(), box.getHeight()));
            return new PDFRenderer(document) {
                @Override
                protected PageDrawer createPageDrawer(PageDrawerParameters parameters) throws IOException {
                    return new PageDrawer(parameters) {
                        @Override
                        protected void processOperator(Operator operator, java.util.List<COSBase> operands)
                                throws IOException {
                            if (System.nanoTime() - deadline > 0) {
                                throw new Refusal(TEXTS.get("slow"));
                            }
                            super.processOperator(operator, operands);
                        }
                    };
                }
            }.renderImage(page, scale);
        }
    }

    /** Writes it to the file the nurse chose, and nowhere else. */
    public void save(Path file) throws IOException {
        Files.write(file, bytes);
    }

    /**
     * Shows the system's print dialog and prints.
     *
     * @return false when she closed the dialog
     * @throws Refusal when there is no printer
     */
    public boolean print() throws IOException {
        try (PDDocument document = Loader.loadPDF(bytes)) {
            PrinterJob job = PrinterJob.getPrinterJob();
            if (job.getPrintService() == null) {
                throw new Refusal(TEXTS.get("printer"));
            }
            job.setJobName(name);
            job.setPageable(new PDFPageable(document));
            if (!job.printDialog()) {
                return false;
            }
            job.print();
            return true;
        } catch (PrinterException e) {
            throw new IOException("printing failed", e);
        }
    }
}
