package fr.boussole.platform.pdf;

import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.cos.COSDictionary;
import org.jspecify.annotations.Nullable;

/** A {@link Part} with its lines broken to its width. */
final class PartLayout {
    private static final double PAIR_GAP = 10;

    private record Laid(Part.Item item, List<Glyphs> lines, double height) {}

    private final Part part;
    private final List<Laid> items = new ArrayList<>();
    private double height;

    PartLayout(Part part) {
        this.part = part;
        for (Part.Item item : part.items()) {
            Laid laid = lay(item);
            items.add(laid);
            height += laid.height();
        }
    }

    private Laid lay(Part.Item item) {
        return switch (item) {
            case Part.Line(var text, var style, var role) -> text(item, text, style, part.width());
            case Part.Pair(var label, var value, var style) ->
                text(item, label, style, part.width() - PAIR_GAP - width(value, style));
            case Part.Gap(var points) -> new Laid(item, List.of(), points);
            case Part.Rule() -> new Laid(item, List.of(), 0);
            case Part.Picture(var image, var words) -> new Laid(item, List.of(), image.height());
        };
    }

    private static Laid text(Part.Item item, String text, Style style, double width) {
        List<Glyphs> lines = Typeface.of(style.weight()).wrap(text, style.size(), Math.max(width, 40));
        return new Laid(item, lines, lines.size() * style.leading());
    }

    private static double width(String text, Style style) {
        return Typeface.of(style.weight()).shape(text).width() * style.size();
    }

    /** In points. */
    double height() {
        return height;
    }

    void draw(Page page, Tags tags, Assembly assembly, double top) {
        double y = top;
        Page.Place place = new Page.Place(part.x(), part.width(), part.align());
        COSDictionary pairs = null;
        for (Laid laid : items) {
            switch (laid.item()) {
                case Part.Line line -> {
                    page.text(tags.document(), line.role(), laid.lines(), line.style(), place, y);
                    pairs = null;
                }
                case Part.Pair pair -> pairs = pair(page, tags, pairs, pair, laid, y);
                case Part.Gap gap -> {}
                case Part.Rule rule -> {
                    page.content.beginArtifact();
                    page.content.rule(part.x(), part.x() + part.width(), y, true);
                    page.content.end();
                }
                case Part.Picture picture -> {
                    double x = part.align() == Align.LEFT
                            ? part.x()
                            : part.x() + part.width() - picture.image().width();
                    page.picture(tags.document(), picture, assembly, x, y);
                    pairs = null;
                }
            }
            y += laid.height();
        }
    }

    private COSDictionary pair(
            Page page, Tags tags, @Nullable COSDictionary open, Part.Pair pair, Laid laid, double y) {
        COSDictionary table = open == null ? tags.group(tags.document(), Role.TABLE) : open;
        COSDictionary row = tags.group(table, Role.ROW);
        Style style = pair.style();
        page.text(row, Role.ROW_HEAD, laid.lines(), style, new Page.Place(part.x(), part.width(), Align.LEFT), y);
        page.text(
                row,
                Role.CELL,
                List.of(Typeface.of(style.weight()).shape(pair.value())),
                style,
                new Page.Place(part.x(), part.width(), Align.RIGHT),
                y);
        return table;
    }
}
