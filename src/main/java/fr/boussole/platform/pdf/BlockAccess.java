package fr.boussole.platform.pdf;

import java.io.IOException;
import org.apache.pdfbox.io.RandomAccessRead;
import org.apache.pdfbox.io.RandomAccessReadView;

/** Kept bytes as PDFBox wants them. */
final class BlockAccess implements RandomAccessRead {
    private final Blocks blocks;
    private long position;
    private boolean closed;

    BlockAccess(Blocks blocks) {
        this.blocks = blocks;
    }

    @Override
    public int read() throws IOException {
        int read = blocks.read(position);
        position += read < 0 ? 0 : 1;
        return read;
    }

    @Override
    public int read(byte[] into, int offset, int count) throws IOException {
        int done = 0;
        while (done < count) {
            int read = blocks.read(position, into, offset + done, count - done);
            if (read < 0) {
                return done == 0 ? -1 : done;
            }
            done += read;
            position += read;
        }
        return done;
    }

    @Override
    public long getPosition() {
        return position;
    }

    @Override
    public void seek(long wanted) throws IOException {
        if (wanted < 0) {
            throw new IOException("before the start");
        }
        position = Math.min(wanted, blocks.length());
    }

    @Override
    public long length() {
        return blocks.length();
    }

    @Override
    public boolean isEOF() {
        return position >= blocks.length();
    }

    @Override
    public RandomAccessReadView createView(long start, long count) {
        return new RandomAccessReadView(this, start, count);
    }

    @Override
    public boolean isClosed() {
        return closed;
    }

    @Override
    public void close() throws IOException {
        closed = true;
        blocks.close();
    }
}
