package fr.boussole.platform.pdf;

import fr.boussole.platform.Refusal;
import fr.boussole.platform.text.Texts;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/**
 * A paper that came from outside, looked through before it is kept: that it is what we can show, whole, and harmless.
 *
 * @param turns quarter turns to the right with which it stands upright, as its camera noted
 */
public record Received(Format format, int turns) {
    /** What one compressed part of a PDF may unpack to: a page in colours at 600 dpi. */
    static final long MOST_UNPACKED = 256L << 20;

    private static final Texts TEXTS = Texts.beside(Received.class);
    private static final byte[] ZIP = {'P', 'K', 3, 4};
    private static final byte[] OLE = {(byte) 0xd0, (byte) 0xcf, 0x11, (byte) 0xe0};
    private static final int SMALL = 200;

    /** @throws Refusal in a sentence that says what is wrong and what to do */
    public static Received check(Held held) throws IOException {
        Format format = format(held.open(place -> {
            try (InputStream in = place.from(0)) {
                return in.readNBytes(Format.HEAD);
            }
        }));
        if (format == Format.PDF) {
            checkPdf(held);
            return new Received(format, 0);
        }
        Photo.read(held, format, SMALL, true);
        return new Received(format, format == Format.JPEG ? held.open(place -> Orientation.of(place.from(0))) : 0);
    }

    /**
     * By the first bytes alone.
     *
     * @throws Refusal when it is something else
     */
    public static Format format(byte[] head) {
        if (head.length == 0) {
            throw new Refusal(TEXTS.get("received.empty"));
        }
        return Format.of(head).orElseThrow(() -> new Refusal(other(head)));
    }

    private static String other(byte[] head) {
        String kind = new String(head, 0, Math.min(head.length, 12), StandardCharsets.ISO_8859_1);
        if (Format.begins(head, ZIP) || Format.begins(head, OLE)) {
            return TEXTS.get("received.office");
        }
        return kind.matches("(?s)....ftyp(hei|hev|mif|msf).*")
                ? TEXTS.get("received.heic")
                : TEXTS.get("received.other");
    }

    private static void checkPdf(Held held) throws IOException {
        boolean bursts = held.open(place -> {
            try (InputStream in = place.from(0)) {
                return Inflation.bursts(in, MOST_UNPACKED);
            }
        });
        if (bursts) {
            throw new Refusal(TEXTS.get("heavy"));
        }
        PdfCheck.check(new PdfFile("", held));
    }
}
