package fr.boussole.platform.pdf;

import java.util.List;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;

/** One page being drawn: what is drawn, and which structure element each piece belongs to. */
final class Page {
    final PDPage page = new PDPage(new PDRectangle((float) Content.WIDTH, (float) Content.HEIGHT));
    final Content content;
    private final Tags tags;
    private final int index;

    Page(Tags tags, Glyphset used, int index) {
        this.tags = tags;
        this.index = index;
        content = new Content(used);
    }

    /** Opens a piece of content under a new structure element; {@link Content#end()} closes it. */
    COSDictionary begin(COSDictionary parent, Role role) {
        COSDictionary element = tags.group(parent, role);
        content.begin(role.tag().getName(), tags.mark(element, page.getCOSObject(), index));
        return element;
    }

    /** A text under a new structure element, its first line's top at {@code top}. */
    void text(COSDictionary parent, Role role, List<Glyphs> lines, Style style, Place place, double top) {
        begin(parent, role);
        lines(lines, style, place, top);
        content.end();
    }

    /** The bare lines. */
    void lines(List<Glyphs> lines, Style style, Place place, double top) {
        double baseline = top + style.ascent();
        for (Glyphs line : lines) {
            double x =
                    place.align() == Align.LEFT ? place.x() : place.x() + place.width() - line.width() * style.size();
            content.text(line, style, x, baseline);
            baseline += style.leading();
        }
    }

    /** A picture under a new structure element that says in words what it shows. */
    void picture(COSDictionary parent, Part.Picture picture, Assembly assembly, double x, double top) {
        Image image = picture.image();
        COSArray box = COSArray.ofCOSIntegers(List.of(
                (int) x, (int) (Content.HEIGHT - top - image.height()), (int) Math.ceil(x + image.width()), (int)
                        Math.ceil(Content.HEIGHT - top)));
        Tags.describe(begin(parent, Role.FIGURE), picture.words(), box);
        switch (image) {
            case Image.Squares squares -> squares(squares, x, top);
            case Image.Raster raster ->
                content.image(assembly.image(raster.pixels()), x, top, raster.width(), raster.height());
            case Drawing drawing -> drawing.shapes().forEach(shape -> draw(shape, x, top));
        }
        content.end();
    }

    private void draw(Drawing.Shape shape, double x, double top) {
        switch (shape) {
            case Drawing.Stroke stroke ->
                content.stroke(moved(stroke.points(), x, top), stroke.thickness(), stroke.ink(), stroke.dashed());
            case Drawing.Area area -> content.area(moved(area.corners(), x, top), area.ink());
            case Drawing.Disc disc -> content.disc(moved(disc.centre(), x, top), disc.radius(), disc.ink(), disc.rim());
            case Drawing.Words words -> {
                Glyphs glyphs = Typeface.of(words.style().weight()).shape(words.text());
                double width = glyphs.width() * words.style().size();
                double back = switch (words.anchor()) {
                    case START -> 0;
                    case MIDDLE -> width / 2;
                    case END -> width;
                };
                content.text(
                        glyphs,
                        words.style(),
                        x + words.at().x() - back,
                        top + words.at().y());
            }
        }
    }

    private static List<Drawing.Point> moved(List<Drawing.Point> points, double x, double y) {
        return points.stream().map(point -> moved(point, x, y)).toList();
    }

    private static Drawing.Point moved(Drawing.Point point, double x, double y) {
        return new Drawing.Point(point.x() + x, point.y() + y);
    }

    private void squares(Image.Squares code, double x, double top) {
        double side = code.side() / code.squares();
        for (int row = 0; row < code.squares(); row++) {
            int end = (row + 1) * code.squares();
            int from = code.dark().nextSetBit(row * code.squares());
            while (from >= 0 && from < end) {
                int to = Math.min(code.dark().nextClearBit(from), end);
                int column = from - row * code.squares();
                content.square(x + column * side, top + row * side, (to - from) * side, side);
                from = code.dark().nextSetBit(to);
            }
        }
        content.fillSquares();
    }

    /** Where a text stands between left and right, in points. */
    record Place(double x, double width, Align align) {}
}
