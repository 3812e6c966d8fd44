package fr.boussole.platform.pdf;

import java.util.ArrayList;
import java.util.List;

/**
 * A column of lines that stays on one page. Empty texts are left out, so that callers need not ask.
 *
 * <p>Its place is given as shares of the width between the margins, 0 to 1.
 */
public final class Part {
    sealed interface Item {}

    record Line(String text, Style style, Role role) implements Item {}

    /** A label at the left and its value at the right: a row of a small table. */
    record Pair(String label, String value, Style style) implements Item {}

    /** A muted label and beside it, in its own column, a text of any length: a row of a small table. */
    record Fact(String label, String words, double share, Style style) implements Item {}

    record Gap(double points) implements Item {}

    record Rule() implements Item {}

    record Picture(Image image, String words) implements Item {}

    private final double from;
    private final double to;
    private final Align align;
    private final List<Item> items = new ArrayList<>();

    private Part(double from, double to, Align align) {
        if (!(0 <= from && from < to && to <= 1)) {
            throw new IllegalArgumentException(from + " to " + to);
        }
        this.from = from;
        this.to = to;
        this.align = align;
    }

    public static Part left(double from, double to) {
        return new Part(from, to, Align.LEFT);
    }

    public static Part right(double from, double to) {
        return new Part(from, to, Align.RIGHT);
    }

    public Part title(String text) {
        return add(new Line(text, Style.TITLE, Role.TITLE), text);
    }

    /** A muted caption over the lines that follow; a heading for those who listen. */
    public Part heading(String text) {
        return add(new Line(text, Style.CAPTION, Role.HEADING), text);
    }

    public Part heading(String text, Style style) {
        return add(new Line(text, style, Role.HEADING), text);
    }

    public Part line(String text) {
        return line(text, Style.BODY);
    }

    /** A line break in {@code text} starts a new paragraph. */
    public Part line(String text, Style style) {
        text.lines().forEach(line -> add(new Line(line, style, Role.TEXT), line));
        return this;
    }

    public Part pair(String label, String value) {
        return pair(label, value, Style.BODY);
    }

    public Part pair(String label, String value, Style style) {
        items.add(new Pair(label, value, style));
        return this;
    }

    public Part fact(String label, String words) {
        return fact(label, words, 0.34, Style.BODY);
    }

    /** @param share of the part's width for the label, above 0 and below 1 */
    public Part fact(String label, String words, double share, Style style) {
        if (!words.isBlank()) {
            items.add(new Fact(label, words, share, style));
        }
        return this;
    }

    /** All that another part holds, below what this one holds. */
    public Part with(Part other) {
        items.addAll(other.items);
        return this;
    }

    /** How tall it will be, in points. */
    public double height() {
        return new PartLayout(this).height();
    }

    /** @param points between the line before and the line after */
    public Part gap(double points) {
        items.add(new Gap(points));
        return this;
    }

    /** A black line across the part. */
    public Part rule() {
        items.add(new Rule());
        return this;
    }

    /** @param words what the picture shows, read out in its place */
    public Part picture(Image image, String words) {
        items.add(new Picture(image, words));
        return this;
    }

    private Part add(Line line, String text) {
        if (!text.isBlank()) {
            items.add(line);
        }
        return this;
    }

    List<Item> items() {
        return items;
    }

    Align align() {
        return align;
    }

    /** Left edge in points from the page's. */
    double x() {
        return Sheet.LEFT + from * (Sheet.RIGHT - Sheet.LEFT);
    }

    double width() {
        return (to - from) * (Sheet.RIGHT - Sheet.LEFT);
    }
}
