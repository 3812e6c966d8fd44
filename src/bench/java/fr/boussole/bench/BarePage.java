package fr.boussole.bench;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Objects;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/** The limit: PDFBox alone writes the same text at the same places, with fonts parsed once, no tags, no lines. */
final class BarePage {
    private final TrueTypeFont regular = parse("Inter-Regular.ttf");
    private final TrueTypeFont bold = parse("Inter-SemiBold.ttf");
    private final List<PrintedText> texts;

    BarePage(List<PrintedText> texts) throws IOException {
        this.texts = texts;
    }

    static InputStream font(String name) {
        return Objects.requireNonNull(BarePage.class.getResourceAsStream("/fr/boussole/platform/fonts/" + name));
    }

    private static TrueTypeFont parse(String name) throws IOException {
        TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(font(name)));
        font.setEnableGsub(false);
        return font;
    }

    byte[] write() throws IOException {
        try (PDDocument document = new PDDocument()) {
            PDFont plain = PDType0Font.load(document, regular, true);
            PDFont strong = PDType0Font.load(document, bold, true);
            PDPage page = new PDPage(PDRectangle.A4);
            document.addPage(page);
            float height = PDRectangle.A4.getHeight();
            try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                for (PrintedText text : texts) {
                    content.beginText();
                    content.setFont(text.bold() ? strong : plain, text.size());
                    content.newLineAtOffset(text.x(), height - text.y());
                    content.showText(text.text());
                    content.endText();
                }
            }
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            document.save(out);
            return out.toByteArray();
        }
    }
}
