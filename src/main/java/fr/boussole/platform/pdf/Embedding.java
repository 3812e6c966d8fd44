package fr.boussole.platform.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.BitSet;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/**
 * A weight as embedded in documents. Cutting the font down to some glyphs costs more than all the rest of a page, so
 * the part that French needs is cut once and copied; a document with rarer letters gets its own.
 */
final class Embedding {
    private static final String PUNCTUATION = "Œ‘œ’Ÿ‚“”„†•…‰‹›€™−–—\u2009\u2011\u202f" + Typeface.MISSING;

    private final Typeface face;
    private final BitSet common;
    private final COSDictionary prepared;
    private final Map<COSStream, byte[]> contents = new IdentityHashMap<>();

    Embedding(Typeface face) throws IOException {
        this.face = face;
        common = common(face);
        try (PDDocument document = new PDDocument()) {
            prepared = cut(document, common);
            keep(prepared);
        }
    }

    private static BitSet common(Typeface face) {
        StringBuilder letters = new StringBuilder(PUNCTUATION);
        for (char c = ' '; c <= 'ÿ'; c++) {
            letters.append(c);
        }
        BitSet glyphs = new BitSet();
        face.shape(letters.toString()).ids().chars().forEach(glyphs::set);
        return glyphs;
    }

    /** The font's dictionary for one document that uses these glyphs. */
    COSDictionary into(PDDocument document, BitSet used) throws IOException {
        BitSet rare = (BitSet) used.clone();
        rare.andNot(common);
        return rare.isEmpty() ? (COSDictionary) copy(prepared, document) : cut(document, used);
    }

    private COSDictionary cut(PDDocument document, BitSet glyphs) throws IOException {
        // The parsed font reads its file as it goes, so one at a time.
        synchronized (face) {
            PDType0Font font = PDType0Font.load(document, face.font(), true);
            font.addGlyphsToSubset(glyphs.stream().boxed().collect(Collectors.toSet()));
            font.subset();
            return font.getCOSObject();
        }
    }

    private void keep(COSBase value) throws IOException {
        switch (value) {
            case COSStream stream -> {
                // Made once, so as small as can be.
                try (InputStream in = stream.createInputStream()) {
                    contents.put(stream, deflated(in.readAllBytes()));
                }
            }
            case COSDictionary dictionary -> {
                for (COSBase entry : dictionary.getValues()) {
                    keep(entry);
                }
            }
            case COSArray array -> {
                for (COSBase entry : array) {
                    keep(entry);
                }
            }
            case COSObject reference -> throw new IOException("unexpected reference " + reference);
            default -> {}
        }
    }

    private static byte[] deflated(byte[] content) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        Deflater best = new Deflater(Deflater.BEST_COMPRESSION);
        try (DeflaterOutputStream out = new DeflaterOutputStream(bytes, best)) {
            out.write(content);
        } finally {
            best.end();
        }
        return bytes.toByteArray();
    }

    /** Documents number their objects in place, so none may be shared between two. */
    private COSBase copy(COSBase value, PDDocument document) throws IOException {
        return switch (value) {
            case COSDictionary dictionary -> {
                COSDictionary copy = dictionary instanceof COSStream stream
                        ? stream(document, contents.getOrDefault(stream, new byte[0]))
                        : new COSDictionary();
                for (Map.Entry<COSName, COSBase> entry : dictionary.entrySet()) {
                    if (!entry.getKey().equals(COSName.LENGTH)) {
                        copy.setItem(entry.getKey(), copy(entry.getValue(), document));
                    }
                }
                yield copy;
            }
            case COSArray array -> {
                COSArray copy = new COSArray();
                for (COSBase entry : array) {
                    copy.add(copy(entry, document));
                }
                copy.setDirect(array.isDirect());
                yield copy;
            }
            default -> value;
        };
    }

    private static COSStream stream(PDDocument document, byte[] raw) throws IOException {
        COSStream stream = document.getDocument().createCOSStream();
        try (OutputStream out = stream.createRawOutputStream()) {
            out.write(raw);
        }
        return stream;
    }
}
