package fr.boussole.platform.pdf;

import java.util.List;

/**
 * Lines, areas, discs and words laid out by the caller, for curves and maps; drawn in the order given. Points from the
 * drawing's top left. In greys only: documents are read in black and white.
 *
 * @param width in points, as {@code height}
 */
public record Drawing(double width, double height, List<Shape> shapes) implements Image {
    public Drawing {
        shapes = List.copyOf(shapes);
    }

    /** How dark. */
    public enum Ink {
        BLACK("0"),
        DARK("0.35"),
        GREY("0.6"),
        PALE("0.8"),
        LIGHT("0.93"),
        WHITE("1");

        private final String grey;

        Ink(String grey) {
            this.grey = grey;
        }

        /** As a PDF operand. */
        String grey() {
            return grey;
        }
    }

    /** What stands at the given point of a text. */
    public enum Anchor {
        START,
        MIDDLE,
        END
    }

    public sealed interface Shape {}

    public record Point(double x, double y) {}

    /** A line through at least two points. */
    public record Stroke(List<Point> points, double thickness, Ink ink, boolean dashed) implements Shape {
        public Stroke {
            points = List.copyOf(points);
        }

        public static Stroke line(double x, double y, double toX, double toY, double thickness, Ink ink) {
            return new Stroke(List.of(new Point(x, y), new Point(toX, toY)), thickness, ink, false);
        }
    }

    /** A filled polygon. */
    public record Area(List<Point> corners, Ink ink) implements Shape {
        public Area {
            corners = List.copyOf(corners);
        }

        public static Area box(double x, double y, double width, double height, Ink ink) {
            return new Area(
                    List.of(
                            new Point(x, y),
                            new Point(x + width, y),
                            new Point(x + width, y + height),
                            new Point(x, y + height)),
                    ink);
        }
    }

    /** A filled circle; with a {@code rim} above 0, a line of that thickness around it. */
    public record Disc(Point centre, double radius, Ink ink, double rim) implements Shape {}

    /** One line of text; {@code at} is on its baseline. */
    public record Words(String text, Style style, Point at, Anchor anchor) implements Shape {
        @Override
        public String toString() {
            return "Words";
        }
    }

    /** In points. */
    public static double width(String text, Style style) {
        return Typeface.of(style.weight()).shape(text).width() * style.size();
    }
}
