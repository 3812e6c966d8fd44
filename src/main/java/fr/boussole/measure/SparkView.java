package fr.boussole.measure;

import fr.boussole.platform.ui.Theme;
import java.util.List;
import javafx.scene.layout.Region;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Polyline;

/** How a value went lately, in a word's room. */
final class SparkView extends Region {
    private static final double WIDTH = 44;
    private static final double HEIGHT = 16;
    private static final double MARGIN = 3;

    private final Curve curve;
    private final Polyline line = new Polyline();
    private final Circle last = new Circle();

    /** @param values oldest first, at least one */
    SparkView(Series series, List<Measure> values, boolean alert) {
        curve = Curve.tight(series, values);
        getStyleClass().add("spark");
        line.getStyleClass().add("spark-line");
        last.getStyleClass().add(alert ? "curve-point-out" : "curve-point");
        setMouseTransparent(true);
        line.setManaged(false);
        last.setManaged(false);
        if (values.size() > 1) {
            getChildren().addAll(line, last);
        }
    }

    private double scale() {
        return Theme.percentOf(getScene()) / 100.0;
    }

    @Override
    protected double computePrefWidth(double height) {
        return WIDTH * scale();
    }

    @Override
    protected double computeMinWidth(double height) {
        return WIDTH * scale();
    }

    @Override
    protected double computePrefHeight(double width) {
        return HEIGHT * scale();
    }

    @Override
    protected void layoutChildren() {
        double low = curve.lines().getFirst().points().stream()
                .mapToDouble(Curve.Point::y)
                .min()
                .orElse(0);
        double high = curve.lines().getFirst().points().stream()
                .mapToDouble(Curve.Point::y)
                .max()
                .orElse(1);
        line.getPoints().clear();
        for (Curve.Point point : curve.lines().getFirst().points()) {
            double share = high > low ? (point.y() - low) / (high - low) : 0.5;
            double x = MARGIN + point.x() * (getWidth() - 2 * MARGIN);
            double y = MARGIN + (1 - share) * (getHeight() - 2 * MARGIN);
            line.getPoints().addAll(x, y);
            last.setCenterX(x);
            last.setCenterY(y);
        }
        last.setRadius(2.5 * scale());
    }
}
