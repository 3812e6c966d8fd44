package fr.boussole.platform.pdf;

import java.io.IOException;
import javax.imageio.stream.ImageInputStreamImpl;

/** Kept bytes as Java's own picture readers want them; its usual streams copy all into memory or a temporary file. */
final class BlockImageInput extends ImageInputStreamImpl {
    private final Blocks blocks;

    BlockImageInput(Blocks blocks) {
        this.blocks = blocks;
    }

    @Override
    public int read() throws IOException {
        checkClosed();
        bitOffset = 0;
        int read = blocks.read(streamPos);
        streamPos += read < 0 ? 0 : 1;
        return read;
    }

    @Override
    public int read(byte[] into, int offset, int count) throws IOException {
        checkClosed();
        bitOffset = 0;
        if (count == 0) {
            return 0;
        }
        int read = blocks.read(streamPos, into, offset, count);
        streamPos += Math.max(read, 0);
        return read;
    }

    @Override
    public long length() {
        return blocks.length();
    }

    @Override
    public void close() throws IOException {
        super.close();
        blocks.close();
    }
}
