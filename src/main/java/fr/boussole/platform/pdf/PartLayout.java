package fr.boussole.platform.pdf;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.apache.pdfbox.cos.COSDictionary;
import org.jspecify.annotations.Nullable;

/** A {@link Part} with its lines broken to its width. */
final class PartLayout {
    private static final double PAIR_GAP = 10;

    private static final double FACT_GAP = 8;
    private static final double FACT_SPACE = 1.5;

    /** @param beside lines of a second column, at the left of {@code lines} */
    private record Laid(Part.Item item, List<Glyphs> lines, List<Glyphs> beside, double height) {
        Laid(Part.Item item, List<Glyphs> lines, double height) {
            this(item, lines, List.of(), height);
        }

        /** Some of its lines. */
        Laid from(int first, int end) {
            double share = (double) (end - first) / lines.size();
            return new Laid(item, lines.subList(first, end), first == 0 ? beside : List.of(), height * share);
        }
    }

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

    private PartLayout(Part part, List<Laid> items) {
        this.part = part;
        this.items.addAll(items);
        height = items.stream().mapToDouble(Laid::height).sum();
    }

    /**
     * The part in pieces that fit one after the other: the first into {@code room} points, all others into {@code page}
     * points. Only what is taller than its place is cut, between two of its lines.
     */
    List<PartLayout> pieces(double room, double page) {
        List<PartLayout> pieces = new ArrayList<>();
        List<Laid> piece = new ArrayList<>();
        Deque<Laid> left = new ArrayDeque<>(items);
        double free = room;
        while (!left.isEmpty()) {
            Laid next = left.pop();
            int fitting = next.lines().isEmpty()
                    ? 0
                    : (int) (free / style(next.item()).leading());
            if (next.height() <= free || piece.isEmpty() && free >= page && fitting == 0) {
                piece.add(next);
                free -= next.height();
                continue;
            }
            if (fitting > 0 && fitting < next.lines().size()) {
                piece.add(next.from(0, fitting));
                left.push(next.from(fitting, next.lines().size()));
            } else {
                left.push(next);
            }
            pieces.add(new PartLayout(part, piece));
            piece.clear();
            free = page;
        }
        pieces.add(new PartLayout(part, piece));
        return pieces;
    }

    private static Style style(Part.Item item) {
        return switch (item) {
            case Part.Line line -> line.style();
            case Part.Fact fact -> fact.style();
            case Part.Pair pair -> pair.style();
            default -> Style.BODY;
        };
    }

    private Laid lay(Part.Item item) {
        return switch (item) {
            case Part.Line(var text, var style, var role) -> text(item, text, style, part.width());
            case Part.Pair(var label, var value, var style) ->
                text(item, label, style, part.width() - PAIR_GAP - width(value, style));
            case Part.Fact fact -> fact(fact);
            case Part.Gap(var points) -> new Laid(item, List.of(), points);
            case Part.Rule() -> new Laid(item, List.of(), 0);
            case Part.Picture(var image, var words) -> new Laid(item, List.of(), image.height());
        };
    }

    private static Laid text(Part.Item item, String text, Style style, double width) {
        List<Glyphs> lines = Typeface.of(style.weight()).wrap(text, style.size(), Math.max(width, 40));
        return new Laid(item, lines, lines.size() * style.leading());
    }

    private Laid fact(Part.Fact fact) {
        Style style = fact.style();
        double left = part.width() * fact.share() - FACT_GAP;
        List<Glyphs> label = Typeface.of(style.weight()).wrap(fact.label(), style.size(), left);
        List<Glyphs> words = paragraphs(fact.words(), style, part.width() - left - FACT_GAP);
        return new Laid(fact, words, label, Math.max(label.size(), words.size()) * style.leading() + FACT_SPACE);
    }

    private static List<Glyphs> paragraphs(String text, Style style, double width) {
        return text.lines()
                .flatMap(line -> Typeface.of(style.weight()).wrap(line, style.size(), width).stream())
                .toList();
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
                    page.text(tags.document(), tags.within(line.role()), laid.lines(), line.style(), place, y);
                    pairs = null;
                }
                case Part.Pair pair -> pairs = pair(page, tags, pairs, pair, laid, y);
                case Part.Fact fact -> pairs = fact(page, tags, pairs, fact, laid, y);
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

    private COSDictionary fact(
            Page page, Tags tags, @Nullable COSDictionary open, Part.Fact fact, Laid laid, double y) {
        COSDictionary table = open == null ? tags.group(tags.document(), Role.TABLE) : open;
        COSDictionary row = tags.group(table, Role.ROW);
        Style style = fact.style();
        double left = part.width() * fact.share() - FACT_GAP;
        Style muted = new Style(style.weight(), style.size(), true);
        page.text(row, Role.ROW_HEAD, laid.beside(), muted, new Page.Place(part.x(), left, Align.LEFT), y);
        double x = part.x() + left + FACT_GAP;
        page.text(
                row, Role.CELL, laid.lines(), style, new Page.Place(x, part.width() - left - FACT_GAP, Align.LEFT), y);
        return table;
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
