package fr.boussole.platform.pdf;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;

/** The bytes of a file wherever they are kept, read a part at a time: in memory, or in the encrypted store. */
public interface Held {
    /** In bytes. */
    long length();

    /** What is kept can be read from any position while {@code work} runs. */
    <T> T open(Work<T> work) throws IOException;

    /** What is done with a file's bytes. */
    @FunctionalInterface
    interface Work<T> {
        T run(Place place) throws IOException;
    }

    /** Where to read. */
    @FunctionalInterface
    interface Place {
        /** From that position to the end; the caller closes it. */
        InputStream from(long position) throws IOException;
    }

    static Held of(byte[] bytes) {
        return new Held() {
            @Override
            public long length() {
                return bytes.length;
            }

            @Override
            public <T> T open(Work<T> work) throws IOException {
                return work.run(position -> new ByteArrayInputStream(
                        bytes, Math.toIntExact(position), bytes.length - Math.toIntExact(position)));
            }
        };
    }
}
