package fr.boussole.platform.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads kept bytes here and there with a few blocks of them in memory, however large the file is. */
final class Blocks implements AutoCloseable {
    private static final int SIZE = 1 << 16;
    private static final int MOST = 32;

    private final Held.Place place;
    private final long length;
    private final Map<Long, byte[]> blocks = new LinkedHashMap<>(MOST * 2, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Long, byte[]> eldest) {
            return size() > MOST;
        }
    };
    private @Nullable InputStream stream;
    private long streamAt;

    Blocks(Held.Place place, long length) {
        this.place = place;
        this.length = length;
    }

    long length() {
        return length;
    }

    /** @return how many were read, at least one; -1 at the end */
    int read(long position, byte[] into, int offset, int count) throws IOException {
        if (position >= length) {
            return -1;
        }
        byte[] block = block(position / SIZE);
        int from = (int) (position % SIZE);
        int read = Math.min(count, block.length - from);
        System.arraycopy(block, from, into, offset, read);
        return read;
    }

    int read(long position) throws IOException {
        return position >= length ? -1 : block(position / SIZE)[(int) (position % SIZE)] & 0xff;
    }

    private byte[] block(long number) throws IOException {
        byte[] known = blocks.get(number);
        if (known != null) {
            return known;
        }
        long start = number * SIZE;
        InputStream from = stream;
        if (from == null || streamAt != start) {
            close();
            from = place.from(start);
            stream = from;
        }
        byte[] block = from.readNBytes((int) Math.min(SIZE, length - start));
        if (block.length < Math.min(SIZE, length - start)) {
            throw new IOException("shorter than it was");
        }
        streamAt = start + block.length;
        blocks.put(number, block);
        return block;
    }

    @Override
    public void close() throws IOException {
        if (stream != null) {
            stream.close();
            stream = null;
        }
    }
}
