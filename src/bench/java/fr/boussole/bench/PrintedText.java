package fr.boussole.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** What stands on a page and where, so that others can write the very same. */
record PrintedText(String text, boolean bold, float size, float x, float y) {
    static List<PrintedText> of(byte[] pdf) {
        List<PrintedText> pieces = new ArrayList<>();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            PDFTextStripper stripper = new PDFTextStripper() {
                @Override
                protected void writeString(String text, List<TextPosition> positions) {
                    pieces.addAll(split(positions));
                }
            };
            stripper.setSortByPosition(false);
            stripper.getText(document);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return pieces;
    }

    /** A string of the stripper is a whole line of the page: cut where the next cell begins. */
    private static List<PrintedText> split(List<TextPosition> positions) {
        List<PrintedText> pieces = new ArrayList<>();
        int from = 0;
        for (int i = 1; i <= positions.size(); i++) {
            if (i == positions.size() || gap(positions.get(i - 1), positions.get(i)) > 6) {
                pieces.add(of(positions.subList(from, i)));
                from = i;
            }
        }
        return pieces;
    }

    private static float gap(TextPosition before, TextPosition after) {
        return after.getXDirAdj() - before.getXDirAdj() - before.getWidthDirAdj();
    }

    private static PrintedText of(List<TextPosition> positions) {
        TextPosition first = positions.getFirst();
        StringBuilder text = new StringBuilder();
        positions.forEach(position -> text.append(position.getUnicode()));
        return new PrintedText(
                text.toString(),
                first.getFont().getName().contains("SemiBold"),
                first.getFontSizeInPt(),
                first.getXDirAdj(),
                first.getYDirAdj());
    }
}
