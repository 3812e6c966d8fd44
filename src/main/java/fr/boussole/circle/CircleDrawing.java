package fr.boussole.circle;

import fr.boussole.platform.pdf.Drawing;
import fr.boussole.platform.pdf.Style;
import fr.boussole.platform.pdf.Weight;
import fr.boussole.platform.text.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The map on paper, legible in black and white: her own in grey boxes, professionals in white ones. */
final class CircleDrawing {
    private static final Style NAME = new Style(Weight.SEMIBOLD, 7.5, false);
    private static final Style SMALL = new Style(Weight.REGULAR, 7, true);
    private static final Style HER = new Style(Weight.SEMIBOLD, 8.5, false);
    /** From roomy to tight: many people get smaller boxes before the map leaves its page. */
    private static final List<CircleLayout.Size> BOXES =
            List.of(new CircleLayout.Size(104, 38), new CircleLayout.Size(92, 30), new CircleLayout.Size(76, 21));

    private static final double TALLEST = 560;
    private static final CircleLayout.Size MIDDLE = new CircleLayout.Size(86, 62);
    private static final double GAP = 7;
    private static final double PAD = 4;
    private static final double LINE = 8.6;

    private final double width;
    private final double height;
    private final Texts texts = Texts.beside(CircleDrawing.class);
    private final List<Drawing.Shape> shapes = new ArrayList<>();

    /** @param width in points; {@code height} at least */
    CircleDrawing(double width, double height) {
        this.width = width;
        this.height = height;
    }

    Drawing of(Around around) {
        List<CircleMember> near = around.ring(Ring.PERSONAL);
        List<CircleMember> far = around.ring(Ring.PROFESSIONAL);
        CircleLayout layout = layout(near.size(), far.size());
        shapes.clear();
        ring(layout, layout.outer(), Drawing.Ink.PALE);
        ring(layout, layout.inner(), Drawing.Ink.GREY);
        Stream.concat(layout.near().stream(), layout.far().stream())
                .forEach(spot -> shapes.add(Drawing.Stroke.line(
                        layout.centre().x(), layout.centre().y(), spot.x(), spot.y(), 0.6, Drawing.Ink.GREY)));
        for (int i = 0; i < near.size(); i++) {
            box(near.get(i), layout.near().get(i), layout.box());
        }
        for (int i = 0; i < far.size(); i++) {
            box(far.get(i), layout.far().get(i), layout.box());
        }
        middle(around.person().identity().fullName(), layout.centre());
        return new Drawing(layout.width(), layout.height(), shapes);
    }

    private CircleLayout layout(int near, int far) {
        List<CircleLayout> all = BOXES.stream()
                .map(box -> CircleLayout.of(
                        new CircleLayout.Frame(new CircleLayout.Size(width, height), box, MIDDLE, GAP), near, far))
                .toList();
        return all.stream().filter(one -> one.height() <= TALLEST).findFirst().orElseGet(all::getLast);
    }

    private void ring(CircleLayout layout, CircleLayout.Oval oval, Drawing.Ink ink) {
        List<Drawing.Point> points = new ArrayList<>();
        for (int i = 0; i <= 120; i++) {
            double angle = Math.PI * i / 60;
            points.add(new Drawing.Point(
                    layout.centre().x() + oval.across() * Math.cos(angle),
                    layout.centre().y() + oval.down() * Math.sin(angle)));
        }
        shapes.add(new Drawing.Stroke(points, 0.6, ink, true));
    }

    private void box(CircleMember one, CircleLayout.Spot spot, CircleLayout.Size size) {
        double left = spot.x() - size.width() / 2;
        double top = spot.y() - size.height() / 2;
        boolean personal = one.ring() == Ring.PERSONAL;
        double right = left + size.width();
        double bottom = top + size.height();
        shapes.add(Drawing.Area.box(
                left, top, size.width(), size.height(), personal ? Drawing.Ink.LIGHT : Drawing.Ink.WHITE));
        shapes.add(new Drawing.Stroke(
                List.of(
                        new Drawing.Point(left, top),
                        new Drawing.Point(right, top),
                        new Drawing.Point(right, bottom),
                        new Drawing.Point(left, bottom),
                        new Drawing.Point(left, top)),
                0.7,
                Drawing.Ink.DARK,
                false));
        double inside = size.width() - 2 * PAD;
        int most = (int) ((size.height() - 2) / LINE);
        List<Drawing.Words> lines = new ArrayList<>();
        List<String> below = Stream.of(one.what(), marks(one))
                .filter(line -> !line.isEmpty())
                .toList();
        wrapped(one.name(), NAME, inside, Math.max(1, most - below.size()))
                .forEach(line -> lines.add(words(line, NAME)));
        // Marks before the rest where there is room for one line only.
        below.subList(Math.max(0, below.size() - (most - lines.size())), below.size())
                .forEach(line -> lines.add(words(shortened(line, SMALL, inside), SMALL)));
        double y = spot.y() - lines.size() * LINE / 2 + 6.7;
        for (Drawing.Words line : lines) {
            shapes.add(new Drawing.Words(
                    line.text(), line.style(), new Drawing.Point(spot.x(), y), Drawing.Anchor.MIDDLE));
            y += LINE;
        }
    }

    private static Drawing.Words words(String text, Style style) {
        return new Drawing.Words(text, style, new Drawing.Point(0, 0), Drawing.Anchor.MIDDLE);
    }

    private void middle(String name, CircleLayout.Spot spot) {
        double radius = MIDDLE.height() / 2;
        shapes.add(new Drawing.Disc(new Drawing.Point(spot.x(), spot.y()), radius, Drawing.Ink.WHITE, 1.2));
        List<String> lines = wrapped(name, HER, 2 * radius - 8, 3);
        double y = spot.y() - lines.size() * 10.0 / 2 + 7.8;
        for (String line : lines) {
            shapes.add(new Drawing.Words(line, HER, new Drawing.Point(spot.x(), y), Drawing.Anchor.MIDDLE));
            y += 10;
        }
    }

    private String marks(CircleMember one) {
        return Stream.of(
                        one.callRank() > 0 ? texts.get("map.rank", one.callRank()) : "",
                        one.marks().trusted() ? texts.get("map.trusted") : "",
                        one.marks().carer() ? texts.get("map.carer") : "",
                        one.marks().holdsKey() ? texts.get("map.key") : "")
                .filter(word -> !word.isEmpty())
                .collect(Collectors.joining(" · "));
    }

    /** At most so many lines; what does not fit ends in an ellipsis, and stands in full in the table below. */
    private static List<String> wrapped(String text, Style style, double room, int most) {
        List<String> lines = new ArrayList<>();
        String line = "";
        String rest = text.strip();
        while (!rest.isEmpty()) {
            if (lines.size() == most - 1) {
                return with(lines, shortened(rest, style, room));
            }
            int end = 0;
            for (int space = next(rest, 0); space > 0; space = next(rest, space)) {
                if (Drawing.width(rest.substring(0, space).strip(), style) <= room) {
                    end = space;
                }
            }
            if (end == 0) {
                return with(lines, shortened(rest, style, room));
            }
            line = rest.substring(0, end).strip();
            rest = rest.substring(end).strip();
            lines.add(line);
        }
        return lines;
    }

    /** Behind the next space or hyphen, or the end; 0 after it. */
    private static int next(String text, int from) {
        for (int i = from + 1; i < text.length(); i++) {
            char before = text.charAt(i - 1);
            if (before == ' ' || before == '-') {
                return i;
            }
        }
        return from < text.length() ? text.length() : 0;
    }

    private static List<String> with(List<String> lines, String last) {
        lines.add(last);
        return lines;
    }

    private static String shortened(String text, Style style, double room) {
        String shown = text;
        int end = text.length();
        while (end > 0 && Drawing.width(shown, style) > room) {
            end = text.offsetByCodePoints(end, -1);
            shown = text.substring(0, end).strip() + "…";
        }
        return shown;
    }
}
