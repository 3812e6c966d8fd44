package fr.boussole.measure;

import fr.boussole.platform.pdf.Drawing;
import fr.boussole.platform.pdf.Style;
import fr.boussole.platform.pdf.Weight;
import fr.boussole.platform.text.Formats;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A curve on paper, legible in black and white: the second of a pair is dashed, with hollow points. */
final class CurveDrawing {
    private static final Style LABEL = new Style(Weight.REGULAR, 7, true);
    private static final double LEFT = 30;
    private static final double BELOW = 14;
    private static final double ABOVE = 5;

    private final double width;
    private final double height;
    private final MeasureWords words = new MeasureWords();

    /** @param width in points, as {@code height}, axes included */
    CurveDrawing(double width, double height) {
        this.width = width;
        this.height = height;
    }

    /** @param limit values outside of it get a ring */
    Drawing of(Curve curve, Optional<Threshold> limit) {
        List<Drawing.Shape> shapes = new ArrayList<>();
        for (Curve.Band band : curve.bands()) {
            double top = y(Math.min(1, band.to()));
            shapes.add(Drawing.Area.box(LEFT, top, width - LEFT, y(Math.max(0, band.from())) - top, Drawing.Ink.LIGHT));
        }
        for (Curve.Mark mark : curve.rows()) {
            double y = y(mark.at());
            shapes.add(Drawing.Stroke.line(LEFT, y, width, y, 0.4, Drawing.Ink.PALE));
            shapes.add(new Drawing.Words(
                    words.number(curve.series().kind(), mark.value()),
                    LABEL,
                    new Drawing.Point(LEFT - 4, y + 2.5),
                    Drawing.Anchor.END));
        }
        for (Curve.DayMark mark : curve.columns()) {
            double x = x(mark.at());
            shapes.add(Drawing.Stroke.line(x, y(0), x, y(0) + 3, 0.4, Drawing.Ink.GREY));
            shapes.add(new Drawing.Words(label(mark), LABEL, new Drawing.Point(x, y(0) + 11), Drawing.Anchor.START));
        }
        for (Curve.Line line : curve.lines()) {
            List<Drawing.Point> points = line.points().stream()
                    .map(point -> new Drawing.Point(x(point.x()), y(point.y())))
                    .toList();
            if (points.size() > 1) {
                shapes.add(new Drawing.Stroke(points, 0.9, Drawing.Ink.BLACK, line.second()));
            }
            double radius = points.size() > 80 ? 0.8 : 1.7;
            for (int i = 0; i < points.size(); i++) {
                Amounts amounts = line.points().get(i).measure().amounts();
                if (limit.filter(held -> held.side(amounts) != Threshold.Side.WITHIN)
                        .isPresent()) {
                    shapes.add(new Drawing.Disc(points.get(i), radius + 2, Drawing.Ink.WHITE, 0.7));
                }
            }
            points.forEach(point -> shapes.add(new Drawing.Disc(
                    point, radius, line.second() ? Drawing.Ink.WHITE : Drawing.Ink.BLACK, line.second() ? 0.7 : 0)));
        }
        return new Drawing(width, height, shapes);
    }

    private static String label(Curve.DayMark mark) {
        LocalDateTime at = mark.moment();
        return mark.hour() ? Formats.shortTime(at.toLocalTime()) : Formats.date(at.toLocalDate());
    }

    private double x(double share) {
        return LEFT + 3 + share * (width - LEFT - 6);
    }

    private double y(double share) {
        return ABOVE + (1 - share) * (height - ABOVE - BELOW);
    }
}
