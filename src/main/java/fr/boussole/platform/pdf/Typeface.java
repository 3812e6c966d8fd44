package fr.boussole.platform.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/** One weight of Inter, parsed once for the life of the program. */
final class Typeface {
    /** Stands for a character that the font lacks: seen, never silently gone. */
    static final char MISSING = '\u25a1';

    private static final Map<Weight, Typeface> ALL = new EnumMap<>(Weight.class);

    static {
        for (Weight weight : Weight.values()) {
            ALL.put(weight, new Typeface(weight));
        }
    }

    private final Weight weight;
    private final TrueTypeFont font;
    /** Glyph of each character of the first plane; 0 where there is none. */
    private final char[] glyphs = new char[0x10000];

    private final double[] advances;
    private final Embedding embedding;

    private Typeface(Weight weight) {
        this.weight = weight;
        try {
            font = new TTFParser().parse(new RandomAccessReadBuffer(file(weight)));
            // Substitutions would join letters into ligatures that lose their characters on extraction.
            font.setEnableGsub(false);
            CmapLookup lookup = font.getUnicodeCmapLookup();
            for (int c = 0; c < glyphs.length; c++) {
                glyphs[c] = writable(c) ? (char) lookup.getGlyphId(c) : 0;
            }
            double em = font.getUnitsPerEm();
            advances = new double[font.getNumberOfGlyphs()];
            for (int g = 0; g < advances.length; g++) {
                advances[g] = font.getAdvanceWidth(g) / em;
            }
            embedding = new Embedding(this);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] file(Weight weight) throws IOException {
        String name = switch (weight) {
            case REGULAR -> "Inter-Regular.ttf";
            case MEDIUM -> "Inter-Medium.ttf";
            case SEMIBOLD -> "Inter-SemiBold.ttf";
        };
        try (InputStream in = Typeface.class.getResourceAsStream("/fr/boussole/platform/fonts/" + name)) {
            if (in == null) {
                throw new IOException("font " + name + " is missing");
            }
            return in.readAllBytes();
        }
    }

    static Typeface of(Weight weight) {
        Typeface face = ALL.get(weight);
        if (face == null) {
            throw new IllegalArgumentException(weight.name());
        }
        return face;
    }

    /** Not the invisible, nor private signs whose meaning a reader cannot know. */
    private static boolean writable(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.PRIVATE_USE,
                    Character.SURROGATE,
                    Character.UNASSIGNED,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> false;
            default -> true;
        };
    }

    Embedding embedding() {
        return embedding;
    }

    TrueTypeFont font() {
        return font;
    }

    /** A text on one line; whatever the characters, it never fails. */
    Glyphs shape(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (glyphs[c] == 0 || c >= 0x300 && c < 0x370) {
                return shapeRare(text);
            }
        }
        return shape(text, Optional.empty());
    }

    private Glyphs shape(String known, Optional<String> meant) {
        char[] ids = new char[known.length()];
        double width = 0;
        for (int i = 0; i < ids.length; i++) {
            char glyph = glyphs[known.charAt(i)];
            ids[i] = glyph;
            width += advances[glyph];
        }
        return new Glyphs(weight, new String(ids), width, meant);
    }

    private Glyphs shapeRare(String text) {
        String composed = Normalizer.normalize(text, Normalizer.Form.NFC);
        StringBuilder written = new StringBuilder();
        StringBuilder meant = new StringBuilder();
        for (int c : composed.codePoints().toArray()) {
            String known = known(c);
            written.append(known);
            boolean lacking = known.indexOf(MISSING) >= 0 && Character.getType(c) != Character.SURROGATE;
            meant.append(lacking ? Character.toString(c) : known);
        }
        boolean same = meant.compareTo(written) == 0;
        return shape(written.toString(), same ? Optional.empty() : Optional.of(meant.toString()));
    }

    /** What the font can write for a character: itself, its plain form (« ﬁ » as fi), or the sign for missing. */
    private String known(int c) {
        if (c < glyphs.length && glyphs[c] != 0) {
            return Character.toString(c);
        }
        if (Character.isWhitespace(c) || Character.getType(c) == Character.CONTROL) {
            return " ";
        }
        if (Character.getType(c) == Character.FORMAT || c >= 0xFE00 && c <= 0xFE0F) {
            return "";
        }
        String plain = Normalizer.normalize(Character.toString(c), Normalizer.Form.NFKC);
        boolean writable = plain.chars().allMatch(p -> glyphs[p] != 0);
        return writable ? plain : String.valueOf(MISSING);
    }

    /**
     * Lines no wider than {@code width} points; breaks at spaces, and inside a word only when it is wider than that.
     */
    List<Glyphs> wrap(String text, double size, double width) {
        Glyphs whole = shape(text);
        if (whole.width() * size <= width) {
            return List.of(whole);
        }
        List<Glyphs> lines = new ArrayList<>();
        String rest = text.strip();
        while (!rest.isEmpty()) {
            int cut = cut(rest, size, width);
            // The space stays at the end of the line, so that readers don't join the words around the break.
            lines.add(shape(rest.substring(0, cut)));
            rest = rest.substring(cut).stripLeading();
        }
        return lines;
    }

    /** The text, or as much of its beginning as fits with an ellipsis; only for what stands elsewhere in full. */
    Glyphs shorten(String text, double size, double width) {
        Glyphs whole = shape(text);
        int end = text.length();
        while (whole.width() * size > width && end > 0) {
            end = text.offsetByCodePoints(end, -1);
            whole = shape(text.substring(0, end).stripTrailing() + "…");
        }
        return whole;
    }

    /** Of the longest piece that no line is broken in, for type of one point. */
    double unbroken(String text) {
        double longest = 0;
        int from = 0;
        int next = breakAfter(text, 0);
        while (next > 0) {
            longest =
                    Math.max(longest, shape(text.substring(from, next).strip()).width());
            from = next;
            next = breakAfter(text, next);
        }
        return Math.max(longest, shape(text.substring(from).strip()).width());
    }

    private int cut(String text, double size, double width) {
        if (shape(text).width() * size <= width) {
            return text.length();
        }
        int fits = 0;
        int next = breakAfter(text, 0);
        while (next > 0 && shape(text.substring(0, next).stripTrailing()).width() * size <= width) {
            fits = next;
            next = breakAfter(text, next);
        }
        if (fits > 0) {
            return fits;
        }
        int end = text.offsetByCodePoints(0, 1);
        while (end < text.length()) {
            int longer = text.offsetByCodePoints(end, 1);
            if (shape(text.substring(0, longer)).width() * size > width) {
                break;
            }
            end = longer;
        }
        return end;
    }

    /** Where the next line may begin: behind a space, or behind a hyphen before a letter; 0 when nowhere. */
    private static int breakAfter(String text, int from) {
        for (int i = from; i < text.length() - 1; i++) {
            char c = text.charAt(i);
            if (c == ' ' || c == '-' && Character.isLetter(text.charAt(i + 1))) {
                return i + 1;
            }
        }
        return 0;
    }
}
