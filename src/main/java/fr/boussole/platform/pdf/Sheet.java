package fr.boussole.platform.pdf;

import fr.boussole.platform.text.Texts;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A document being written from top to bottom on as many A4 pages as it takes, with margins of 15 mm and a foot on each
 * page. The same content gives the same bytes.
 */
public final class Sheet {
    static final double LEFT = 42.52;
    static final double RIGHT = Content.WIDTH - LEFT;
    private static final double TOP = LEFT;
    private static final double FOOT = 798;
    private static final double BOTTOM = FOOT - 12;
    /** What fits on one page, in points. */
    public static final double CAPACITY = BOTTOM - TOP;

    private static final double SECTION_SPACE = 20;
    private static final double SECTION_GAP = 6;
    /** Of what follows a section's heading, what stays with it. */
    private static final double SECTION_MIN = 120;

    private static final Texts TEXTS = Texts.beside(Sheet.class);

    /**
     * @param title of the document, in its properties and at the left of each foot
     * @param issuer who writes it, in its properties and in the middle of each foot
     * @param issuedOn the date in its properties; nothing comes from the clock
     * @param stamp a pale word across each page, or empty
     */
    public record About(String title, String issuer, LocalDate issuedOn, String stamp) {
        public About(String title, String issuer, LocalDate issuedOn) {
            this(title, issuer, issuedOn, "");
        }
    }

    private final About about;
    private final Tags tags = new Tags();
    private final Glyphset used = new Glyphset();
    private final List<Page> pages = new ArrayList<>();
    private final Assembly assembly = new Assembly();
    private final List<Bookmark> bookmarks = new ArrayList<>();
    private Optional<String> announced = Optional.empty();
    private Style heading = Style.SECTION;
    private double y;

    /** @param top in points from the page's upper edge */
    record Bookmark(String title, int page, double top) {}

    public Sheet(About about) {
        this.about = about;
        turn();
    }

    /**
     * Begins a section: its heading, and an entry in the document's bookmarks, come with the first thing written in it,
     * on the same page. A section in which nothing is written leaves no trace.
     */
    public Sheet section(String title) {
        return section(title, Style.SECTION);
    }

    /** The same with a heading of another size. */
    public Sheet section(String title, Style style) {
        announced = Optional.of(title);
        heading = style;
        return this;
    }

    /** Whether nothing was written since the last section began. */
    public boolean sectionIsEmpty() {
        return announced.isPresent();
    }

    /** What still fits on this page, in points. */
    public double room() {
        return BOTTOM - y;
    }

    /** Begun so far. */
    public int pages() {
        return pages.size();
    }

    /** Goes on to the next page unless so many points still fit on this one. */
    public Sheet keep(double points) {
        if (room() < points && y > TOP) {
            turn();
        }
        return this;
    }

    /** Empty space, in points. */
    public Sheet space(double points) {
        y += points;
        return this;
    }

    /** A black line from margin to margin. */
    public Sheet rule() {
        begin(0);
        Content content = page().content;
        content.beginArtifact();
        content.rule(LEFT, RIGHT, y, true);
        content.end();
        return this;
    }

    /**
     * Parts side by side, read in the order given; together on one page. What is taller than a page goes on over its
     * end, one part after the other.
     */
    public Sheet beside(Part... parts) {
        List<PartLayout> laid = layout(parts);
        double height = height(laid);
        begin(height > CAPACITY ? SECTION_MIN : height);
        if (height > CAPACITY) {
            laid.forEach(this::flow);
            return this;
        }
        if (y + height > BOTTOM && y > TOP) {
            turn();
        }
        for (PartLayout part : laid) {
            part.draw(page(), tags, assembly, y);
        }
        y += height;
        return this;
    }

    private void flow(PartLayout part) {
        boolean first = true;
        for (PartLayout piece : part.pieces(BOTTOM - y, CAPACITY)) {
            if (!first) {
                turn();
            }
            first = false;
            piece.draw(page(), tags, assembly, y);
            y += piece.height();
        }
    }

    /** A table over as many pages as it takes, and below it parts that its last two rows stay with. */
    public Sheet table(Table table, Part... below) {
        TableLayout layout = new TableLayout(table, tags);
        List<PartLayout> foot = layout(below);
        double footHeight = foot.isEmpty() ? 0 : TableLayout.SPACE_BELOW + height(foot);
        int rows = layout.count();
        double start = layout.headHeight() + layout.height(0, Math.min(2, rows));
        begin(start);
        if (y + start > BOTTOM) {
            turn();
        }
        y += layout.head(page(), y);
        for (int row = 0; row < rows; row++) {
            double last = layout.height(row, rows) + footHeight;
            boolean keep = row == rows - 2 && last + layout.headHeight() <= CAPACITY;
            if (y + (keep ? last : layout.height(row, row + 1)) > BOTTOM) {
                turn();
                y += layout.head(page(), y);
            }
            y += layout.row(page(), row, y);
        }
        if (!foot.isEmpty()) {
            y += TableLayout.SPACE_BELOW;
            beside(below);
        }
        return this;
    }

    /** Writes the heading of the section announced, together with {@code next} points of what follows. */
    private void begin(double next) {
        if (announced.isEmpty()) {
            return;
        }
        String title = announced.get();
        announced = Optional.empty();
        PartLayout words = new PartLayout(Part.left(0, 1).heading(title, heading));
        y += y > TOP ? SECTION_SPACE : 0;
        if (y + words.height() + SECTION_GAP + Math.min(next, CAPACITY / 2) > BOTTOM) {
            turn();
        }
        bookmarks.add(new Bookmark(title, pages.size() - 1, y));
        tags.section(false);
        words.draw(page(), tags, assembly, y);
        tags.section(true);
        y += words.height() + SECTION_GAP;
    }

    /** The finished document. */
    public byte[] bytes() {
        for (int i = 0; i < pages.size(); i++) {
            foot(pages.get(i).content, TEXTS.get("page", i + 1, pages.size()));
        }
        try {
            return assembly.bytes(about, pages, new Assembly.Frame(tags, used, bookmarks));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Page page() {
        return pages.getLast();
    }

    private void turn() {
        Page page = new Page(tags, used, pages.size());
        pages.add(page);
        y = TOP;
        if (!about.stamp().isEmpty()) {
            page.content.beginArtifact();
            page.content.stamp(Typeface.of(Weight.SEMIBOLD).shape(about.stamp()), 110);
            page.content.end();
        }
    }

    private void foot(Content content, String pageOf) {
        Style style = Style.CAPTION;
        Typeface face = Typeface.of(style.weight());
        Glyphs left = face.shape(about.title());
        Glyphs right = face.shape(pageOf);
        double baseline = FOOT + 5 + style.ascent();
        double rightX = RIGHT - right.width() * style.size();
        double from = LEFT + left.width() * style.size() + 12;
        content.beginArtifact();
        content.rule(LEFT, RIGHT, FOOT, false);
        content.text(left, style, LEFT, baseline);
        Glyphs middle = face.shorten(about.issuer(), style.size(), rightX - 12 - from);
        double half = middle.width() * style.size() / 2;
        double centre = Math.clamp((LEFT + RIGHT) / 2, from + half, Math.max(from + half, rightX - 12 - half));
        content.text(middle, style, centre - half, baseline);
        content.text(right, style, rightX, baseline);
        content.end();
    }

    private static List<PartLayout> layout(Part... parts) {
        List<PartLayout> laid = new ArrayList<>();
        for (Part part : parts) {
            laid.add(new PartLayout(part));
        }
        return laid;
    }

    private static double height(List<PartLayout> parts) {
        return parts.stream().mapToDouble(PartLayout::height).max().orElse(0);
    }
}
