package fr.boussole.platform.pdf;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.filter.Filter;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.PageMode;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageXYZDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDDocumentOutline;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;

/** Puts pages, fonts, pictures and structure together into the bytes of a file. */
final class Assembly {
    static {
        // Four fifths of the time went into the last few per cent of size.
        System.setProperty(Filter.SYSPROP_DEFLATELEVEL, "1");
    }

    private final PDDocument document = new PDDocument();
    private final PDResources resources = new PDResources();

    /** Takes a picture in; returns the name under which pages draw it. */
    String image(BufferedImage pixels) {
        try {
            return resources
                    .add(LosslessFactory.createFromImage(document, pixels))
                    .getName();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What belongs to all pages. */
    record Frame(Tags tags, Glyphset used, List<Sheet.Bookmark> bookmarks) {}

    byte[] bytes(Sheet.About about, List<Page> pages, Frame frame) throws IOException {
        try (document) {
            fonts(frame.used());
            for (int i = 0; i < pages.size(); i++) {
                add(pages.get(i), i);
            }
            outline(frame.bookmarks());
            Archive.conform(document, about, frame.tags().root());
            ByteArrayOutputStream out = new ByteArrayOutputStream(65536);
            document.save(out);
            return out.toByteArray();
        }
    }

    private void outline(List<Sheet.Bookmark> bookmarks) {
        if (bookmarks.isEmpty()) {
            return;
        }
        PDDocumentOutline outline = new PDDocumentOutline();
        for (Sheet.Bookmark bookmark : bookmarks) {
            PDPageXYZDestination place = new PDPageXYZDestination();
            place.setPage(document.getPage(bookmark.page()));
            place.setTop((int) Math.ceil(Content.HEIGHT - bookmark.top()));
            PDOutlineItem item = new PDOutlineItem();
            item.setTitle(bookmark.title());
            item.setDestination(place);
            outline.addLast(item);
        }
        document.getDocumentCatalog().setDocumentOutline(outline);
        document.getDocumentCatalog().setPageMode(PageMode.USE_OUTLINES);
    }

    private void add(Page page, int index) throws IOException {
        COSDictionary dictionary = page.page.getCOSObject();
        COSStream stream = document.getDocument().createCOSStream();
        try (OutputStream out = stream.createOutputStream(COSName.FLATE_DECODE)) {
            out.write(page.content.bytes());
        }
        dictionary.setItem(COSName.CONTENTS, stream);
        dictionary.setItem(COSName.STRUCT_PARENTS, COSInteger.get(index));
        dictionary.setItem(COSName.getPDFName("Tabs"), COSName.S);
        page.page.setResources(resources);
        document.addPage(page.page);
    }

    private void fonts(Glyphset used) throws IOException {
        COSDictionary fonts = new COSDictionary();
        for (Map.Entry<Weight, BitSet> entry : used.used().entrySet()) {
            COSDictionary font = Typeface.of(entry.getKey()).embedding().into(document, entry.getValue());
            fonts.setItem("F" + entry.getKey().ordinal(), font);
        }
        resources.getCOSObject().setItem(COSName.FONT, fonts);
    }
}
