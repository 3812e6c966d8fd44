package fr.boussole.document;

import fr.boussole.platform.Refusal;
import fr.boussole.platform.text.Texts;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/**
 * Bytes on their way into the store, or out of it: counted, digested, stopped at a limit. A failure of the source is
 * held back until {@link #check}, so that it is not taken for a failure of the database that reads from here.
 */
final class Arrival extends FilterInputStream {
    private static final int MEGABYTE = 1 << 20;

    private final MessageDigest digest = sha256();
    private final long most;
    private long count;
    private @Nullable IOException failure;

    /** @param most bytes that are let through */
    Arrival(InputStream from, long most) {
        super(from);
        this.most = most;
    }

    long count() {
        return count;
    }

    /** Of all that was read; to be asked once. */
    String sha256Hex() {
        return HexFormat.of().formatHex(digest.digest());
    }

    /** @throws Refusal when there was more than the limit, or the source could not be read to its end */
    void check() {
        Texts texts = Texts.beside(Arrival.class);
        if (failure != null) {
            throw new Refusal(texts.get("incoming.unreadable"));
        }
        if (count > most) {
            throw new Refusal(texts.get("incoming.large", most / MEGABYTE));
        }
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] into, int offset, int length) throws IOException {
        if (failure != null || count > most) {
            return -1;
        }
        int read;
        try {
            read = in.read(into, offset, length);
        } catch (IOException e) {
            failure = e;
            return -1;
        }
        if (read > 0) {
            count += read;
            digest.update(into, offset, read);
        }
        return count > most ? -1 : read;
    }

    @Override
    public long skip(long wanted) throws IOException {
        byte[] waste = new byte[(int) Math.min(wanted, 8192)];
        int read = waste.length == 0 ? 0 : read(waste, 0, waste.length);
        return Math.max(read, 0);
    }

    @Override
    public boolean markSupported() {
        return false;
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
