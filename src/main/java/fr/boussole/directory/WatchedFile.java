package fr.boussole.directory;

import fr.boussole.platform.Progress;
import java.io.BufferedInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** A large file that tells how far it is read, in megabytes, and stops when asked. */
final class WatchedFile {
    private static final int MEGABYTE = 20;

    private final Path file;
    private final long size;
    private final Progress progress;

    WatchedFile(Path file, Progress progress) throws IOException {
        this.file = file;
        this.progress = progress;
        size = Files.size(file);
    }

    /** Reading was given up because she asked to. */
    static final class Stopped extends IOException {
        private static final long serialVersionUID = 1L;
    }

    /** @throws Stopped while it is read, when {@code progress} asks to stop */
    InputStream open(String step) throws IOException {
        return new BufferedInputStream(new Watched(Files.newInputStream(file), step), 1 << 16);
    }

    private final class Watched extends FilterInputStream {
        private final String step;
        private long read;
        private long told = -1;

        private Watched(InputStream in, String step) {
            super(in);
            this.step = step;
        }

        @Override
        public int read() throws IOException {
            int one = super.read();
            moved(one < 0 ? 0 : 1);
            return one;
        }

        @Override
        public int read(byte[] into, int from, int length) throws IOException {
            int count = super.read(into, from, length);
            moved(Math.max(0, count));
            return count;
        }

        private void moved(int count) throws Stopped {
            read += count;
            if (read >> MEGABYTE != told) {
                told = read >> MEGABYTE;
                if (progress.cancelled()) {
                    throw new Stopped();
                }
                progress.at(step, told, size >> MEGABYTE);
            }
        }
    }
}
