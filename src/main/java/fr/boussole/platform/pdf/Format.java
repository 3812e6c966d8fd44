package fr.boussole.platform.pdf;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;

/** What a received paper is, told by its first bytes and never by its name. */
public enum Format {
    PDF("application/pdf", "pdf"),
    JPEG("image/jpeg", "jpg"),
    PNG("image/png", "png");

    /** A PDF may have that much before its own head (Adobe's readers allow it). */
    static final int HEAD = 1024;

    private static final byte[] PNG_SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'};

    private final String mediaType;
    private final String ending;

    Format(String mediaType, String ending) {
        this.mediaType = mediaType;
        this.ending = ending;
    }

    public String mediaType() {
        return mediaType;
    }

    /** Of a file's name, without the dot. */
    public String ending() {
        return ending;
    }

    public static Format ofMediaType(String mediaType) {
        return Arrays.stream(values())
                .filter(one -> one.mediaType.equals(mediaType))
                .findFirst()
                .orElseThrow();
    }

    /** @param head at least the first {@link #HEAD} bytes, or all of a shorter file */
    static Optional<Format> of(byte[] head) {
        if (begins(head, PNG_SIGNATURE)) {
            return Optional.of(PNG);
        }
        if (begins(head, new byte[] {(byte) 0xff, (byte) 0xd8, (byte) 0xff})) {
            return Optional.of(JPEG);
        }
        return new String(head, StandardCharsets.ISO_8859_1).contains("%PDF-") ? Optional.of(PDF) : Optional.empty();
    }

    static boolean begins(byte[] head, byte[] with) {
        return head.length >= with.length && Arrays.equals(head, 0, with.length, with, 0, with.length);
    }
}
