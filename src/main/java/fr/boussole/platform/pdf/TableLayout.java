package fr.boussole.platform.pdf;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.apache.pdfbox.cos.COSDictionary;
import org.jspecify.annotations.Nullable;

/** A {@link Table} with its cells broken to their columns. */
final class TableLayout {
    static final double SPACE_BELOW = 12;
    private static final double GUTTER = 10;
    private static final double ABOVE = 0.8;
    private static final double ROW_SPACE = 0.75;
    private static final double HEAD_SPACE = 4.5;

    /** A row with more lines than that goes on over the page's end. */
    private static final int MOST_LINES = 30;

    /** @param whole false when the rest of the row follows */
    private record Cells(List<List<Glyphs>> texts, Style style, double height, boolean whole) {}

    private final Tags tags;
    private final Style head;
    private final Style body;
    private final List<Page.Place> places = new ArrayList<>();
    private final Cells heads;
    private final List<Cells> rows = new ArrayList<>();
    /** Present once the head is drawn. */
    private @Nullable COSDictionary group;

    TableLayout(Table table, Tags tags) {
        this.tags = tags;
        body = new Style(Style.BODY.weight(), table.size(), false);
        head = new Style(Style.HEAD.weight(), table.size() * Style.HEAD.size() / Style.BODY.size(), false);
        List<String> titles = table.columns().stream().map(Table.Column::head).toList();
        place(table, titles);
        heads = cells(titles, head, HEAD_SPACE);
        for (List<String> row : table.rows()) {
            addInPieces(cells(row, body, ROW_SPACE));
        }
    }

    /** Each column is as wide as its widest text; what remains is shared out, what lacks is taken from the widest. */
    private void place(Table table, List<String> titles) {
        int count = titles.size();
        double[] widths = new double[count];
        widen(widths, titles, head);
        for (List<String> row : table.rows()) {
            widen(widths, row, body);
        }
        double spare = Sheet.RIGHT - Sheet.LEFT - Arrays.stream(widths).sum();
        for (int i = 0; i < count; i++) {
            spare -= gutter(table, i);
        }
        double shares =
                table.columns().stream().mapToDouble(Table.Column::share).sum();
        for (int i = 0; spare > 0 && i < count; i++) {
            widths[i] += spare * table.columns().get(i).share() / shares;
        }
        double[] least = new double[count];
        for (int i = 0; spare < 0 && i < count; i++) {
            least[i] = unbroken(table, i);
        }
        while (spare < -0.01) {
            int widest = widest(widths, least);
            double taken = Math.min(-spare, widths[widest] * 0.1);
            widths[widest] -= taken;
            spare += taken;
        }
        double x = Sheet.LEFT;
        for (int i = 0; i < count; i++) {
            places.add(new Page.Place(x, widths[i] + 0.01, align(table, i)));
            x += widths[i] + gutter(table, i);
        }
    }

    /** Of those in which no word would be broken; of all when there is none. */
    private static int widest(double[] widths, double[] least) {
        int widest = -1;
        int fallback = 0;
        for (int i = 0; i < widths.length; i++) {
            fallback = widths[i] > widths[fallback] ? i : fallback;
            if (widths[i] * 0.9 >= least[i] && (widest < 0 || widths[i] > widths[widest])) {
                widest = i;
            }
        }
        return widest < 0 ? fallback : widest;
    }

    /** How wide the column's longest word is, in points. */
    private double unbroken(Table table, int column) {
        double longest =
                Typeface.of(head.weight()).unbroken(table.columns().get(column).head()) * head.size();
        for (List<String> row : table.rows()) {
            longest = Math.max(longest, Typeface.of(body.weight()).unbroken(row.get(column)) * body.size());
        }
        return longest;
    }

    private static Align align(Table table, int column) {
        return table.columns().get(column).align();
    }

    /** Behind a column; wider where a figure and a word would stand close. */
    private static double gutter(Table table, int column) {
        if (column == table.columns().size() - 1) {
            return 0;
        }
        return align(table, column) == Align.RIGHT && align(table, column + 1) == Align.LEFT ? 2 * GUTTER : GUTTER;
    }

    private static void widen(double[] widths, List<String> texts, Style style) {
        Typeface face = Typeface.of(style.weight());
        for (int i = 0; i < widths.length; i++) {
            widths[i] = Math.max(widths[i], face.shape(texts.get(i)).width() * style.size());
        }
    }

    private Cells cells(List<String> texts, Style style, double space) {
        Typeface face = Typeface.of(style.weight());
        List<List<Glyphs>> cells = new ArrayList<>(texts.size());
        int lines = 1;
        for (int i = 0; i < texts.size(); i++) {
            List<Glyphs> cell =
                    face.wrap(texts.get(i), style.size(), places.get(i).width());
            cells.add(cell);
            lines = Math.max(lines, cell.size());
        }
        return new Cells(cells, style, lines * style.leading() + space, true);
    }

    private void addInPieces(Cells row) {
        int lines = row.texts().stream().mapToInt(List::size).max().orElse(0);
        for (int from = 0; from == 0 || from < lines; from += MOST_LINES) {
            int first = from;
            int end = Math.min(lines, from + MOST_LINES);
            boolean last = end == lines;
            List<List<Glyphs>> texts = row.texts().stream()
                    .map(cell -> cell.subList(Math.min(first, cell.size()), Math.min(end, cell.size())))
                    .toList();
            double height = (end - first) * row.style().leading() + (last ? ROW_SPACE : 0);
            rows.add(new Cells(texts, row.style(), height, last));
        }
    }

    /** Rows as drawn: one too tall for a page counts once for each piece. */
    int count() {
        return rows.size();
    }

    double headHeight() {
        return heads.height();
    }

    /** Of the rows from one to before another, in points. */
    double height(int from, int to) {
        double height = 0;
        for (Cells row : rows.subList(from, to)) {
            height += row.height();
        }
        return height;
    }

    /** The head; read once, and only seen when it comes again on a further page. Returns its height. */
    double head(Page page, double top) {
        if (group != null) {
            page.content.beginArtifact();
            for (int i = 0; i < places.size(); i++) {
                page.lines(heads.texts().get(i), heads.style(), places.get(i), top);
            }
            page.content.end();
        } else {
            COSDictionary element = tags.group(tags.document(), Role.TABLE);
            COSDictionary head = tags.group(tags.group(element, Role.TABLE_HEAD), Role.ROW);
            row(page, head, Role.COLUMN_HEAD, heads, top);
            group = tags.group(element, Role.TABLE_BODY);
        }
        line(page, top + heads.height(), true);
        return heads.height();
    }

    /** Draws one row and returns its height. */
    double row(Page page, int index, double top) {
        Cells row = rows.get(index);
        row(page, tags.group(Objects.requireNonNull(group), Role.ROW), Role.CELL, row, top + ABOVE);
        if (row.whole()) {
            line(page, top + row.height(), false);
        }
        return row.height();
    }

    private void row(Page page, COSDictionary parent, Role role, Cells cells, double top) {
        for (int i = 0; i < places.size(); i++) {
            page.text(parent, role, cells.texts().get(i), cells.style(), places.get(i), top);
        }
    }

    private static void line(Page page, double y, boolean strong) {
        page.content.beginArtifact();
        page.content.rule(Sheet.LEFT, Sheet.RIGHT, y, strong);
        page.content.end();
    }
}
