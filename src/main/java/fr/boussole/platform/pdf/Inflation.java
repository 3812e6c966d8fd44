package fr.boussole.platform.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/**
 * Looks for compressed content that would burst the memory, before anything tries to understand the file: whatever
 * follows the word « stream » and looks compressed is unpacked and counted, never kept.
 */
final class Inflation {
    private static final byte[] WORD = {'s', 't', 'r', 'e', 'a', 'm'};

    private final InputStream in;
    private final long most;
    private final byte[] buffer = new byte[1 << 16];
    private final byte[] waste = new byte[1 << 16];
    private int at;
    private int end;
    private long total;

    private Inflation(InputStream in, long most) {
        this.in = in;
        this.most = most;
    }

    /** @param most bytes one stream may unpack to; all together may be four times that */
    static boolean bursts(InputStream in, long most) throws IOException {
        return new Inflation(in, most).bursts();
    }

    private boolean bursts() throws IOException {
        int matched = 0;
        while (true) {
            int read = next();
            if (read < 0) {
                return false;
            }
            matched = read == WORD[matched] ? matched + 1 : read == WORD[0] ? 1 : 0;
            if (matched == WORD.length) {
                matched = 0;
                if (bursting()) {
                    return true;
                }
            }
        }
    }

    private boolean bursting() throws IOException {
        int first = next();
        while (first == '\r' || first == '\n') {
            first = next();
        }
        // The head of zlib's format, RFC 1950: method 8, and a multiple of 31 with the byte after it.
        if (first < 0 || (first & 0x0f) != 8 || !fill() || ((first << 8) + (buffer[at] & 0xff)) % 31 != 0) {
            return false;
        }
        try (Inflater inflater = new Inflater()) {
            inflater.setInput(new byte[] {(byte) first});
            long count = 0;
            boolean own = true;
            while (!inflater.finished()) {
                int unpacked = inflater.inflate(waste);
                count += unpacked;
                total += unpacked;
                if (count > most || total > 4 * most) {
                    return true;
                }
                if (unpacked == 0) {
                    if (inflater.needsDictionary() || !inflater.needsInput() || !fill()) {
                        return false;
                    }
                    inflater.setInput(buffer, at, end - at);
                    at = end;
                    own = false;
                }
            }
            at = own ? at : end - inflater.getRemaining();
        } catch (DataFormatException e) {
            // Not compressed after all, or damaged: it unpacks no further for anyone else either.
        }
        return false;
    }

    private boolean fill() throws IOException {
        if (at < end) {
            return true;
        }
        at = 0;
        end = in.read(buffer);
        return end > 0;
    }

    private int next() throws IOException {
        return fill() ? buffer[at++] & 0xff : -1;
    }
}
