package fr.boussole.platform.pdf;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSBoolean;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSDocument;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;

/**
 * Writes a document of a {@link Sheet} and behind it, as they come, files that travel inside it (ISO 19005-3, 6.8): an
 * incremental update (ISO 32000-1, 7.5.6), so that none of them is ever held in memory.
 */
public final class Attachments {
    private final Counted out;
    private final COSDictionary catalog;
    private final COSDictionary trailer;
    private final COSObjectKey catalogKey;
    private final long previous;
    private final long firstNew;
    private final List<Long> offsets = new ArrayList<>();
    /** Reference to each file's description, by its name; readers look it up by binary search. */
    private final Map<String, String> files = new TreeMap<>();

    /**
     * A file about to be attached.
     *
     * @param name unique within the document
     * @param words what it is, read by a person
     */
    public record About(String name, String mediaType, String words, LocalDate date) {}

    /** @param out gets the document at once; stays open */
    public Attachments(byte[] document, OutputStream out) throws IOException {
        this.out = new Counted(out);
        try (PDDocument read = Loader.loadPDF(document)) {
            COSDocument content = read.getDocument();
            trailer = content.getTrailer();
            catalog = trailer.getCOSDictionary(COSName.ROOT);
            if (!(trailer.getItem(COSName.ROOT) instanceof COSObject root) || root.getKey() == null) {
                throw new IOException("no catalog");
            }
            catalogKey = root.getKey();
            previous = content.getStartXref();
            firstNew = trailer.getLong(COSName.SIZE);
        }
        this.out.write(document);
    }

    public void add(About about, InputStream bytes) throws IOException {
        if (files.isEmpty()) {
            out.ascii("\n");
        }
        long stream = begin();
        String subtype = about.mediaType().replace("/", "#2F");
        out.ascii("<</Type/EmbeddedFile/Subtype/" + subtype + "/Length " + reference(stream + 1) + "/Params "
                + reference(stream + 2) + ">>\nstream\n");
        long start = out.position;
        bytes.transferTo(out);
        long length = out.position - start;
        out.ascii("\nendstream\nendobj\n");
        begin();
        out.ascii(length + "\nendobj\n");
        begin();
        out.ascii("<</Size " + length + "/ModDate(D:" + DateTimeFormatter.BASIC_ISO_DATE.format(about.date())
                + "000000Z)>>\nendobj\n");
        long description = begin();
        String name = text(about.name());
        out.ascii("<</Type/Filespec/F" + name + "/UF" + name + "/Desc" + text(about.words())
                + "/AFRelationship/Supplement/EF<</F " + reference(stream) + "/UF " + reference(stream)
                + ">>>>\nendobj\n");
        files.put(about.name(), reference(description));
    }

    /** Writes what ties the files to the document; nothing may be added after. */
    public void finish() throws IOException {
        if (files.isEmpty()) {
            return;
        }
        long catalogAt = out.position;
        out.ascii(catalogKey.getNumber() + " " + catalogKey.getGeneration() + " obj\n<<");
        for (Map.Entry<COSName, COSBase> entry : catalog.entrySet()) {
            out.ascii(written(entry.getKey()) + " " + written(entry.getValue()));
        }
        StringBuilder names = new StringBuilder();
        files.forEach((name, file) -> names.append(text(name)).append(file).append(' '));
        out.ascii("/Names<</EmbeddedFiles<</Names[" + names + "]>>>>/AF[" + String.join(" ", files.values())
                + "]>>\nendobj\n");
        table(catalogAt);
    }

    /** Opens the next object; returns its number. */
    private long begin() throws IOException {
        long number = firstNew + offsets.size();
        offsets.add(out.position);
        out.ascii(number + " 0 obj\n");
        return number;
    }

    private void table(long catalogAt) throws IOException {
        long at = out.position;
        long number = firstNew + offsets.size();
        offsets.add(at);
        ByteArrayOutputStream entries = new ByteArrayOutputStream();
        try (DataOutputStream data = new DataOutputStream(entries)) {
            entry(data, catalogAt);
            for (long offset : offsets) {
                entry(data, offset);
            }
        }
        out.ascii(number + " 0 obj\n<</Type/XRef/W[1 8 1]/Index[" + catalogKey.getNumber() + " 1 " + firstNew + " "
                + offsets.size() + "]/Size " + (number + 1) + "/Prev " + previous);
        for (COSName key : List.of(COSName.ROOT, COSName.INFO, COSName.ID)) {
            if (trailer.containsKey(key)) {
                out.ascii(written(key) + " " + written(trailer.getItem(key)));
            }
        }
        out.ascii("/Length " + entries.size() + ">>\nstream\n");
        out.write(entries.toByteArray());
        out.ascii("\nendstream\nendobj\nstartxref\n" + at + "\n%%EOF\n");
    }

    private static void entry(DataOutputStream data, long offset) throws IOException {
        data.writeByte(1);
        data.writeLong(offset);
        data.writeByte(0);
    }

    private static String reference(long number) {
        return number + " 0 R";
    }

    private static String written(COSBase value) throws IOException {
        return switch (value) {
            case COSObject object
            when object.getKey() != null ->
                object.getKey().getNumber() + " " + object.getKey().getGeneration() + " R";
            case COSName name -> "/" + name.getName();
            case COSString string -> "<" + string.toHexString() + ">";
            case COSBoolean truth -> String.valueOf(truth.getValue());
            case COSNumber number -> String.valueOf(number.longValue());
            case COSArray array -> {
                StringBuilder text = new StringBuilder("[");
                for (COSBase one : array) {
                    text.append(written(one)).append(' ');
                }
                yield text.append(']').toString();
            }
            case COSDictionary dictionary -> {
                StringBuilder text = new StringBuilder("<<");
                for (Map.Entry<COSName, COSBase> one : dictionary.entrySet()) {
                    text.append(written(one.getKey())).append(' ').append(written(one.getValue()));
                }
                yield text.append(">>").toString();
            }
            default -> throw new IOException("unexpected " + value.getClass().getSimpleName());
        };
    }

    private static String text(String words) {
        return "<FEFF" + HexFormat.of().withUpperCase().formatHex(words.getBytes(StandardCharsets.UTF_16BE)) + ">";
    }

    /** Knows how much has passed. */
    private static final class Counted extends FilterOutputStream {
        private long position;

        Counted(OutputStream out) {
            super(out);
        }

        void ascii(String text) throws IOException {
            write(text.getBytes(StandardCharsets.ISO_8859_1));
        }

        @Override
        public void write(int one) throws IOException {
            out.write(one);
            position++;
        }

        @Override
        public void write(byte[] some, int from, int length) throws IOException {
            out.write(some, from, length);
            position += length;
        }
    }
}
