package fr.boussole.platform.pdf;

/**
 * How a text looks on paper.
 *
 * @param size in points, above 0
 * @param muted true for captions, in a grey that still reads well (7:1)
 */
public record Style(Weight weight, double size, boolean muted) {
    public static final Style BODY = new Style(Weight.REGULAR, 9, false);
    public static final Style STRONG = new Style(Weight.SEMIBOLD, 9, false);
    public static final Style CAPTION = new Style(Weight.REGULAR, 8, true);
    public static final Style SMALL = new Style(Weight.REGULAR, 8, false);
    public static final Style HEAD = new Style(Weight.SEMIBOLD, 8.25, false);
    public static final Style NAME = new Style(Weight.SEMIBOLD, 11, false);
    public static final Style SECTION = new Style(Weight.SEMIBOLD, 13.5, false);
    public static final Style SUM = new Style(Weight.SEMIBOLD, 12, false);
    public static final Style TITLE = new Style(Weight.SEMIBOLD, 19.5, false);

    public Style {
        if (!(size > 0)) {
            throw new IllegalArgumentException("size " + size);
        }
    }

    /** From one line's baseline to the next, in points. */
    double leading() {
        return size * 1.42;
    }

    /** From a line's top to its baseline, in points. */
    double ascent() {
        return size * 1.06;
    }
}
