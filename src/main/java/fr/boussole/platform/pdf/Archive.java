package fr.boussole.platform.pdf;

import static java.time.format.DateTimeFormatter.BASIC_ISO_DATE;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;

/**
 * What makes a document PDF/A-3a (ISO 19005-3) and PDF/UA-1 (ISO 14289-1) besides its tags. The colour profile (sRGB as
 * Little CMS writes it) and the frame of the metadata are prepared once.
 */
final class Archive {
    private static final String PRODUCER = "Boussole";
    private static final byte[] PROFILE = resource("srgb.icc");
    private static final String METADATA = new String(resource("metadata.xml"), StandardCharsets.UTF_8);

    private Archive() {}

    static void conform(PDDocument document, Sheet.About about, COSDictionary tags) {
        document.getDocument().setVersion(1.7f);
        COSDictionary catalog = document.getDocumentCatalog().getCOSObject();
        catalog.setItem(COSName.VERSION, COSName.getPDFName("1.7"));
        catalog.setString(COSName.LANG, "fr-FR");
        COSDictionary markInfo = new COSDictionary();
        markInfo.setBoolean(COSName.getPDFName("Marked"), true);
        catalog.setItem(COSName.MARK_INFO, markInfo);
        COSDictionary preferences = new COSDictionary();
        preferences.setBoolean(COSName.getPDFName("DisplayDocTitle"), true);
        catalog.setItem(COSName.VIEWER_PREFERENCES, preferences);
        catalog.setItem(COSName.STRUCT_TREE_ROOT, tags);
        catalog.setItem(COSName.OUTPUT_INTENTS, outputIntents(document));
        catalog.setItem(COSName.METADATA, metadata(document, about));

        PDDocumentInformation information = document.getDocumentInformation();
        information.setTitle(about.title());
        information.setAuthor(about.issuer());
        information.setProducer(PRODUCER);
        information
                .getCOSObject()
                .setString(COSName.CREATION_DATE, "D:" + about.issuedOn().format(BASIC_ISO_DATE) + "000000Z");
        // The file's identifier then follows from the title and date, not from the clock.
        document.setDocumentId(about.issuedOn().toEpochDay());
    }

    private static COSArray outputIntents(PDDocument document) {
        COSStream profile = stream(document, PROFILE);
        profile.setInt(COSName.N, 3);
        COSDictionary intent = new COSDictionary();
        intent.setItem(COSName.TYPE, COSName.OUTPUT_INTENT);
        intent.setItem(COSName.S, COSName.GTS_PDFA1);
        intent.setString(COSName.OUTPUT_CONDITION_IDENTIFIER, "sRGB");
        intent.setString(COSName.INFO, "sRGB IEC61966-2.1");
        intent.setItem(COSName.DEST_OUTPUT_PROFILE, profile);
        COSArray intents = new COSArray();
        intents.add(intent);
        return intents;
    }

    private static COSStream metadata(PDDocument document, Sheet.About about) {
        String packet = METADATA.replace("${title}", escaped(about.title()))
                .replace("${author}", escaped(about.issuer()))
                .replace("${producer}", PRODUCER)
                .replace("${date}", about.issuedOn() + "T00:00:00Z");
        COSStream stream = stream(document, packet.getBytes(StandardCharsets.UTF_8));
        stream.setItem(COSName.TYPE, COSName.METADATA);
        stream.setItem(COSName.SUBTYPE, COSName.getPDFName("XML"));
        return stream;
    }

    private static COSStream stream(PDDocument document, byte[] content) {
        COSStream stream = document.getDocument().createCOSStream();
        try (var out = stream.createRawOutputStream()) {
            out.write(content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return stream;
    }

    private static String escaped(String text) {
        StringBuilder out = new StringBuilder();
        text.codePoints().forEach(c -> {
            switch (c) {
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '&' -> out.append("&amp;");
                default -> out.appendCodePoint(allowedInXml(c) ? c : ' ');
            }
        });
        return out.toString();
    }

    private static boolean allowedInXml(int c) {
        return c >= 0x20 && c <= 0xD7FF || c >= 0xE000 && c <= 0xFFFD || c >= 0x10000;
    }

    private static byte[] resource(String name) {
        try (InputStream in = Archive.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IOException(name + " is missing");
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
