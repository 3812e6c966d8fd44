package fr.boussole.foreign;

import fr.boussole.platform.csv.CsvInput;
import java.io.IOException;
import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Guesses how a file is written from its beginning. What libraries guess by the statistics of many languages is surer
 * here by one: in a French list, the letters beyond ASCII are é, è, ç and their like, and the wrong reading makes signs
 * of them that stand in no name.
 */
final class ShapeGuess {
    /** Bytes looked at, from the beginning. */
    static final int LOOKED_AT = 1 << 18;

    /** Letters with accents and ligatures, and the signs French is set with. */
    private static final String FRENCH = Heads.resource("letters.txt");

    private static final int ROWS = 50;

    private ShapeGuess() {}

    /** @param start the file's first bytes, at most {@link #LOOKED_AT} */
    static Shape of(byte[] start) {
        Charset charset = charset(start);
        return new Shape(charset, separator(new String(start, charset)));
    }

    private static Charset charset(byte[] start) {
        if (begins(start, 0xFF, 0xFE)) {
            return StandardCharsets.UTF_16LE;
        }
        if (begins(start, 0xFE, 0xFF)) {
            return StandardCharsets.UTF_16BE;
        }
        // In 16 bits a Latin letter has a zero beside it.
        if (start.length > 3 && start[1] == 0 && start[3] == 0) {
            return StandardCharsets.UTF_16LE;
        }
        if (start.length > 3 && start[0] == 0 && start[2] == 0) {
            return StandardCharsets.UTF_16BE;
        }
        if (utf8(start)) {
            return StandardCharsets.UTF_8;
        }
        Charset best = Charset.forName("windows-1252");
        for (Charset other : Shape.CHARSETS) {
            if (other.newEncoder().maxBytesPerChar() == 1 && french(start, other) > french(start, best)) {
                best = other;
            }
        }
        return best;
    }

    private static boolean begins(byte[] start, int first, int second) {
        return start.length > 1 && (start[0] & 0xFF) == first && (start[1] & 0xFF) == second;
    }

    /** A letter cut in two at the end of what was read is no fault. */
    private static boolean utf8(byte[] start) {
        CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
        CharBuffer out = CharBuffer.allocate(start.length + 1);
        try {
            var result = decoder.decode(ByteBuffer.wrap(start), out, start.length < LOOKED_AT);
            if (result.isError()) {
                result.throwException();
            }
            return true;
        } catch (CharacterCodingException e) {
            return false;
        }
    }

    /** French letters less the strange ones. */
    private static long french(byte[] start, Charset charset) {
        return new String(start, charset)
                .chars()
                .filter(c -> c > 127)
                .mapToLong(c -> FRENCH.indexOf(c) >= 0 ? 1 : -3)
                .sum();
    }

    private static char separator(String start) {
        char best = ';';
        double most = 0;
        for (char separator : Shape.SEPARATORS) {
            double score = score(start, separator);
            if (score > most) {
                most = score;
                best = separator;
            }
        }
        return best;
    }

    /** Columns of the usual row, times the share of rows that have as many. */
    private static double score(String start, char separator) {
        Map<Integer, Integer> widths = new HashMap<>();
        List<Integer> rows = new ArrayList<>();
        try {
            CsvInput.read(new StringReader(start), separator, (line, cells) -> {
                if (rows.size() < ROWS) {
                    rows.add(cells.size());
                    widths.merge(cells.size(), 1, Integer::sum);
                }
            });
        } catch (IOException e) {
            // What was read before the fault, or before the beginning's end cut a row in two, says enough.
        }
        return widths.entrySet().stream()
                .filter(width -> width.getKey() > 1)
                .mapToDouble(width -> Math.sqrt(width.getKey()) * width.getValue() / rows.size())
                .max()
                .orElse(0);
    }
}
