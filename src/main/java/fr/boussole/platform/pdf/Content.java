package fr.boussole.platform.pdf;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/** The drawing of one page, as the bytes of a PDF content stream; coordinates in points from the top left. */
final class Content {
    static final double WIDTH = 595.28;
    static final double HEIGHT = 841.89;

    private static final String BLACK = "0";
    private static final String MUTED = "0.35";
    private static final String HAIRLINE = "0.75";
    private static final String STAMP = "0.9";

    private final Glyphset used;
    private byte[] bytes = new byte[16384];
    private int size;
    private String fill = BLACK;
    private String font = "";

    Content(Glyphset used) {
        this.used = used;
    }

    byte[] bytes() {
        return Arrays.copyOf(bytes, size);
    }

    /** Opens content that belongs to a structure element. */
    void begin(String tag, int mcid) {
        ascii("/").ascii(tag).ascii(" <</MCID ").ascii(Integer.toString(mcid)).ascii(">> BDC\n");
    }

    /** Opens content that is no part of the text: lines, feet, repeated heads. */
    void beginArtifact() {
        ascii("/Artifact BMC\n");
    }

    void end() {
        ascii("EMC\n");
    }

    /** @param baseline in points from the top of the page */
    void text(Glyphs glyphs, Style style, double x, double baseline) {
        glyphs.meant().ifPresent(this::beginMeant);
        fill(style.muted() ? MUTED : BLACK);
        ascii("BT\n").font(glyphs.weight(), style.size());
        number(x).number(HEIGHT - baseline).ascii("Td\n");
        show(glyphs);
        ascii("ET\n");
        if (glyphs.meant().isPresent()) {
            end();
        }
    }

    /** A large pale word across the page. */
    void stamp(Glyphs glyphs, double size) {
        fill(STAMP);
        double half = glyphs.width() * size / 2 * Math.sqrt(0.5);
        ascii("BT\n").font(glyphs.weight(), size);
        ascii("0.7071 0.7071 -0.7071 0.7071 ").number(WIDTH / 2 - half).number(HEIGHT / 2 - half);
        ascii("Tm\n");
        show(glyphs);
        ascii("ET\n");
    }

    /** A horizontal line, a hairline in grey or a line in black. */
    void rule(double x, double to, double y, boolean strong) {
        fill(strong ? BLACK : HAIRLINE);
        double thick = strong ? 0.7 : 0.4;
        rectangle(x, y - thick / 2, to - x, thick);
        ascii("f\n");
    }

    void square(double x, double top, double width, double height) {
        fill(BLACK);
        rectangle(x, top, width, height);
    }

    void fillSquares() {
        ascii("f\n");
    }

    void image(String name, double x, double top, double width, double height) {
        ascii("q ").number(width).ascii("0 0 ").number(height).number(x).number(HEIGHT - top - height);
        ascii("cm /").ascii(name).ascii(" Do Q\n");
    }

    void stroke(List<Drawing.Point> points, double thickness, Drawing.Ink ink, boolean dashed) {
        ascii("q ").ascii(ink.grey()).ascii(" G 1 J 1 j ").number(thickness).ascii("w ");
        ascii(dashed ? "[3 3] 0 d\n" : "\n").path(points).ascii("S Q\n");
    }

    void area(List<Drawing.Point> corners, Drawing.Ink ink) {
        fill(ink.grey());
        path(corners).ascii("h f\n");
    }

    /** Four Bézier curves; with a rim, a black line around. */
    void disc(Drawing.Point centre, double radius, Drawing.Ink ink, double rim) {
        fill(ink.grey());
        if (rim > 0) {
            ascii("q 0 G ").number(rim).ascii("w\n");
        }
        double x = centre.x();
        double y = HEIGHT - centre.y();
        double pull = radius * 0.5523;
        number(x + radius).number(y).ascii("m\n");
        curve(x + radius, y + pull, x + pull, y + radius, x, y + radius);
        curve(x - pull, y + radius, x - radius, y + pull, x - radius, y);
        curve(x - radius, y - pull, x - pull, y - radius, x, y - radius);
        curve(x + pull, y - radius, x + radius, y - pull, x + radius, y);
        ascii(rim > 0 ? "h B Q\n" : "h f\n");
    }

    private void curve(double... numbers) {
        for (double number : numbers) {
            number(number);
        }
        ascii("c\n");
    }

    private Content path(List<Drawing.Point> points) {
        for (int i = 0; i < points.size(); i++) {
            number(points.get(i).x()).number(HEIGHT - points.get(i).y()).ascii(i == 0 ? "m\n" : "l\n");
        }
        return this;
    }

    private void rectangle(double x, double top, double width, double height) {
        number(x).number(HEIGHT - top - height).number(width).number(height).ascii("re\n");
    }

    private void beginMeant(String text) {
        ascii("/Span <</ActualText <FEFF");
        for (char c : text.toCharArray()) {
            hex(c);
        }
        ascii(">>> BDC\n");
    }

    private void fill(String grey) {
        if (!fill.equals(grey)) {
            ascii(grey).ascii(" g\n");
            fill = grey;
        }
    }

    private void font(Weight weight, double size) {
        String wanted = "/F" + weight.ordinal() + " " + plain(size) + " Tf\n";
        if (!font.equals(wanted)) {
            ascii(wanted);
            font = wanted;
        }
    }

    private void show(Glyphs glyphs) {
        used.add(glyphs);
        ascii("(");
        String ids = glyphs.ids();
        ensure(4 * ids.length());
        for (int i = 0; i < ids.length(); i++) {
            octet(ids.charAt(i) >> 8);
            octet(ids.charAt(i) & 0xFF);
        }
        ascii(") Tj\n");
    }

    /** A byte of a string; those with a meaning there are escaped. */
    private void octet(int value) {
        if (value == '(' || value == ')' || value == '\\') {
            bytes[size++] = '\\';
        } else if (value == '\r') {
            bytes[size++] = '\\';
            bytes[size++] = 'r';
            return;
        }
        bytes[size++] = (byte) value;
    }

    private void hex(char value) {
        ensure(4);
        for (int shift = 12; shift >= 0; shift -= 4) {
            int digit = value >> shift & 0xF;
            bytes[size++] = (byte) (digit < 10 ? '0' + digit : 'A' - 10 + digit);
        }
    }

    /** At most two decimals, and a space. */
    private Content number(double value) {
        return ascii(plain(value)).ascii(" ");
    }

    private static String plain(double value) {
        long hundredths = Math.round(value * 100);
        String sign = hundredths < 0 ? "-" : "";
        long size = Math.abs(hundredths);
        long part = size % 100;
        return sign + size / 100 + (part == 0 ? "" : part < 10 ? ".0" + part : "." + part);
    }

    private Content ascii(String text) {
        byte[] more = text.getBytes(StandardCharsets.ISO_8859_1);
        ensure(more.length);
        System.arraycopy(more, 0, bytes, size, more.length);
        size += more.length;
        return this;
    }

    private void ensure(int more) {
        if (size + more > bytes.length) {
            bytes = Arrays.copyOf(bytes, Math.max(bytes.length * 2, size + more));
        }
    }
}
