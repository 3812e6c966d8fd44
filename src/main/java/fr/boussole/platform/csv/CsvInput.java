package fr.boussole.platform.csv;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.BufferedInputStream;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * Reads CSV as it comes out of spreadsheets and other programs: comma or semicolon, UTF-8 with or without a byte order
 * mark, or Windows-1252. Reads row by row, so that a file may be larger than the memory.
 */
public final class CsvInput {
    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");
    /** Of one row, in characters: an unclosed quote must not swallow the whole file. */
    private static final int LONGEST_ROW = 1 << 20;

    private CsvInput() {}

    /** Gives the same bytes again at each call. */
    @FunctionalInterface
    public interface Source {
        InputStream open() throws IOException;
    }

    /** Takes the rows, the header first. */
    @FunctionalInterface
    public interface Rows {
        /** @param line number of the row's first line in the file, from 1 */
        void row(long line, List<String> cells) throws IOException;
    }

    /** What a file turned out to be. */
    public record Shape(Charset charset, char separator) {}

    /** Quotes that do not close, or a row without end: nothing after {@link #line} can be read. */
    public static final class Broken extends IOException {
        private static final long serialVersionUID = 1L;
        private final long line;

        Broken(long line) {
            super("line " + line);
            this.line = line;
        }

        public long line() {
            return line;
        }
    }

    /** @throws Broken where the file stops being CSV */
    public static void read(Source source, Rows rows) throws IOException {
        Shape shape = shape(source);
        try (Reader reader = new InputStreamReader(source.open(), shape.charset())) {
            read(reader, shape.separator(), rows);
        }
    }

    /** @throws Broken where the text stops being CSV */
    public static void read(Reader text, char separator, Rows rows) throws IOException {
        read(text, separator, '"', rows);
    }

    /** For files that quote nothing: a quote in them is a letter like any other. @throws Broken on a row without end */
    public static void readUnquoted(Reader text, char separator, Rows rows) throws IOException {
        read(text, separator, '\0', rows);
    }

    private static void read(Reader text, char separator, char quote, Rows rows) throws IOException {
        long line = 1;
        var builder = CsvReader.builder()
                .fieldSeparator(separator)
                .quoteCharacter(quote)
                .skipEmptyLines(true)
                .maxBufferSize(LONGEST_ROW)
                .allowMissingFields(true)
                .allowExtraFields(true)
                .allowUnclosedQuote(false)
                .allowExtraCharsAfterClosingQuote(false);
        try {
            CsvReader<CsvRecord> csv = builder.ofCsvRecord(withoutMark(text));
            for (CsvRecord row : csv) {
                line = row.getStartingLineNumber();
                rows.row(line, row.getFields());
            }
        } catch (CsvParseException e) {
            throw new Broken(line + 1);
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    /** Looks at the whole file once for its encoding, and at its header for the separator. */
    public static Shape shape(Source source) throws IOException {
        Charset charset = utf8(source) ? StandardCharsets.UTF_8 : WINDOWS_1252;
        try (BufferedReader reader =
                new BufferedReader(new InputStreamReader(new BufferedInputStream(source.open()), charset))) {
            char[] start = new char[8192];
            int length = Math.max(0, reader.read(start));
            return new Shape(charset, separator(new String(start, 0, length)));
        }
    }

    private static char separator(String start) {
        String header = start.lines().findFirst().orElse("").replaceAll("\"[^\"]*\"", "");
        long semicolons = header.chars().filter(c -> c == ';').count();
        long commas = header.chars().filter(c -> c == ',').count();
        return semicolons > commas ? ';' : ',';
    }

    private static boolean utf8(Source source) throws IOException {
        CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
        ByteBuffer bytes = ByteBuffer.allocate(1 << 16);
        CharBuffer chars = CharBuffer.allocate(1 << 16);
        try (InputStream in = source.open()) {
            int read;
            do {
                read = in.read(bytes.array(), bytes.position(), bytes.remaining());
                bytes.position(bytes.position() + Math.max(0, read)).flip();
                CoderResult result;
                do {
                    result = decoder.decode(bytes, chars.clear(), read < 0);
                    if (result.isError()) {
                        return false;
                    }
                } while (result.isOverflow());
                bytes.compact();
            } while (read >= 0);
            return true;
        } catch (CharacterCodingException e) {
            return false;
        }
    }

    private static Reader withoutMark(Reader text) throws IOException {
        BufferedReader reader = new BufferedReader(text, 1 << 16);
        reader.mark(1);
        if (reader.read() != '\ufeff') {
            reader.reset();
        }
        return reader;
    }
}
