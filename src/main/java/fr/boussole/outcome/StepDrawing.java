package fr.boussole.outcome;

import fr.boussole.careplan.Rating;
import fr.boussole.careplan.RatingCurve;
import fr.boussole.careplan.omaha.Dimension;
import fr.boussole.platform.pdf.Drawing;
import fr.boussole.platform.pdf.Style;
import fr.boussole.platform.pdf.Weight;
import java.util.ArrayList;
import java.util.List;

/**
 * Before and after on paper: a row a problem, a line from 1 to 5 for each scale, a ring at admission, an arrow, a disc
 * now, and the figures beside.
 */
final class StepDrawing {
    /** In points, as all here. */
    static final double ROW = 23;

    static final double HEAD = 24;

    private static final double WIDTH = 510;
    private static final double NAME = 200;
    private static final double SCALE = (WIDTH - NAME) / 3;
    private static final double AXIS = 60;
    private static final double RADIUS = 2.9;
    private static final double ARROW = 4;
    private static final Style AXIS_WORDS = new Style(Weight.REGULAR, 7, true);
    private static final Style FIGURES = new Style(Weight.SEMIBOLD, 8, false);
    private static final double NAME_SIZE = 8.5;

    private StepDrawing() {}

    static Drawing of(List<Evolution.Line> lines) {
        List<Drawing.Shape> shapes = new ArrayList<>();
        double height = HEAD + lines.size() * ROW;
        for (Dimension scale : Dimension.values()) {
            double left = left(scale);
            shapes.add(new Drawing.Words(
                    StepWords.name(scale), Style.HEAD, new Drawing.Point(left, 8), Drawing.Anchor.START));
            for (int rating = Rating.LEAST; rating <= Rating.MOST; rating++) {
                double x = x(scale, rating);
                shapes.add(new Drawing.Words(
                        Integer.toString(rating), AXIS_WORDS, new Drawing.Point(x, 19), Drawing.Anchor.MIDDLE));
                shapes.add(Drawing.Stroke.line(x, HEAD - 2, x, height - 4, 0.4, Drawing.Ink.PALE));
            }
        }
        for (int i = 0; i < lines.size(); i++) {
            row(shapes, lines.get(i), HEAD + i * ROW);
        }
        return new Drawing(WIDTH, height, shapes);
    }

    private static void row(List<Drawing.Shape> shapes, Evolution.Line line, double top) {
        shapes.add(Drawing.Stroke.line(0, top, WIDTH, top, 0.4, Drawing.Ink.PALE));
        String name = line.entry().problem().problem().name();
        shapes.add(new Drawing.Words(name, fitting(name), new Drawing.Point(0, top + 10), Drawing.Anchor.START));
        shapes.add(new Drawing.Words(
                StepWords.days(line), AXIS_WORDS, new Drawing.Point(0, top + 18.5), Drawing.Anchor.START));
        double y = top + ROW / 2;
        for (Dimension scale : Dimension.values()) {
            Drawing.Point before =
                    new Drawing.Point(x(scale, line.admission().rating().of(scale)), y);
            Drawing.Point now = new Drawing.Point(x(scale, line.now().rating().of(scale)), y);
            if (before.x() != now.x()) {
                arrow(shapes, before, now);
            }
            shapes.add(new Drawing.Disc(before, RADIUS, Drawing.Ink.WHITE, 1));
            if (line.latest().isPresent()) {
                // On the same place the ring stays to be seen around the disc.
                boolean still = before.x() == now.x();
                shapes.add(new Drawing.Disc(now, still ? RADIUS - 1.4 : RADIUS, Drawing.Ink.BLACK, 0));
            }
            shapes.add(new Drawing.Words(
                    StepWords.figures(line, scale),
                    FIGURES,
                    new Drawing.Point(left(scale) + AXIS + 12, y + 3),
                    Drawing.Anchor.START));
        }
    }

    private static void arrow(List<Drawing.Shape> shapes, Drawing.Point from, Drawing.Point to) {
        double way = Math.signum(to.x() - from.x());
        double tip = to.x() - way * (RADIUS + 0.5);
        shapes.add(Drawing.Stroke.line(from.x(), from.y(), tip - way * ARROW, to.y(), 1, Drawing.Ink.BLACK));
        shapes.add(new Drawing.Area(
                List.of(
                        new Drawing.Point(tip, to.y()),
                        new Drawing.Point(tip - way * ARROW, to.y() - 2.2),
                        new Drawing.Point(tip - way * ARROW, to.y() + 2.2)),
                Drawing.Ink.BLACK));
    }

    /** The longest name of the 42 fits on its line too. */
    private static Style fitting(String name) {
        Style style = new Style(Weight.MEDIUM, NAME_SIZE, false);
        double width = Drawing.width(name, style);
        return width <= NAME - 8 ? style : new Style(Weight.MEDIUM, NAME_SIZE * (NAME - 8) / width, false);
    }

    private static double left(Dimension scale) {
        return NAME + scale.ordinal() * SCALE;
    }

    private static double x(Dimension scale, int rating) {
        return left(scale) + RADIUS + 1 + RatingCurve.height(rating) * (AXIS - 2 * RADIUS - 2);
    }
}
