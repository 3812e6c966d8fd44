package fr.boussole.handover;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/**
 * Reads an archive somebody else made, as a stream and never onto the disk. What an archive says of its sizes is not
 * believed: bytes are counted as they come.
 */
final class GuardedZip {
    static final int MOST_ENTRIES = 200;
    static final long LARGEST = 1L << 30;
    private static final int HIGHEST_RATIO = 200;
    private static final Pattern NAME = Pattern.compile("[A-Za-z0-9._-]+(/[A-Za-z0-9._-]+)*");

    private final Counted compressed;
    private final ZipInputStream zip;
    private long total;

    /** Takes an entry; need not read it to its end. */
    interface Entries {
        void entry(String name, InputStream content) throws IOException;
    }

    /** Why reading stopped. */
    enum Reason {
        TOO_MANY,
        NAME,
        TWICE,
        BOMB,
        TOO_LARGE
    }

    /** An archive made to harm. */
    static final class Hostile extends IOException {
        private static final long serialVersionUID = 1L;
        private final Reason reason;
        private final String entry;

        Hostile(Reason reason, String entry) {
            super(reason.name());
            this.reason = reason;
            this.entry = entry;
        }

        Reason reason() {
            return reason;
        }

        /** Its name, without what cannot be shown. */
        String entry() {
            return entry;
        }
    }

    GuardedZip(InputStream in) {
        compressed = new Counted(in);
        zip = new ZipInputStream(compressed, StandardCharsets.UTF_8);
    }

    /** @return the names, in their order */
    Set<String> read(Entries each) throws IOException {
        Set<String> names = new java.util.LinkedHashSet<>();
        ZipEntry entry = next();
        while (entry != null) {
            String name = entry.getName();
            if (names.size() == MOST_ENTRIES) {
                throw new Hostile(Reason.TOO_MANY, "");
            }
            if (name.length() > 100 || !NAME.matcher(name).matches() || name.contains("..")) {
                throw new Hostile(Reason.NAME, shown(name));
            }
            if (!names.add(name)) {
                throw new Hostile(Reason.TWICE, name);
            }
            InputStream content = new Bounded(name);
            each.entry(name, content);
            content.transferTo(java.io.OutputStream.nullOutputStream());
            entry = next();
        }
        return names;
    }

    private ZipEntry next() throws IOException {
        try {
            return zip.getNextEntry();
        } catch (IllegalArgumentException e) {
            // Names that are no UTF-8.
            throw new Hostile(Reason.NAME, "");
        }
    }

    static String shown(String name) {
        String plain = name.replaceAll("[^\\p{L}\\p{N}\\p{P}\\p{S} ]", "?");
        return plain.length() > 60 ? plain.substring(0, 60) + "…" : plain;
    }

    /** One entry's content, stopped when it grows beyond belief. */
    private final class Bounded extends InputStream {
        private final String name;
        private final long start = compressed.count;
        private long count;

        Bounded(String name) {
            this.name = name;
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
        }

        @Override
        public int read(byte[] into, int from, int length) throws IOException {
            int read = zip.read(into, from, length);
            if (read > 0) {
                count += read;
                total += read;
                long packed = compressed.count - start + 1024;
                if (count > 1 << 20 && count / packed > HIGHEST_RATIO) {
                    throw new Hostile(Reason.BOMB, name);
                }
                if (total > LARGEST) {
                    throw new Hostile(Reason.TOO_LARGE, name);
                }
            }
            return read;
        }
    }

    private static final class Counted extends FilterInputStream {
        private long count;

        Counted(InputStream in) {
            super(in);
        }

        @Override
        public int read() throws IOException {
            int one = super.read();
            count += one < 0 ? 0 : 1;
            return one;
        }

        @Override
        public int read(byte[] into, int from, int length) throws IOException {
            int read = super.read(into, from, length);
            count += Math.max(0, read);
            return read;
        }
    }
}
