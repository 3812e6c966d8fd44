package fr.boussole.careplan;

import fr.boussole.platform.ui.Theme;
import fr.boussole.platform.ui.Words;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Line;
import javafx.scene.shape.Polyline;

/** One scale over time: lines at 1, 3 and 5, each point in the colour of its rating with its figure above. */
final class RatingCurveView extends Region {
    private static final double LEFT = 18;
    private static final double RIGHT = 8;
    private static final double ABOVE = 16;
    private static final double BELOW = 18;
    private static final double RADIUS = 3.5;
    /** Points nearer than that to each other are drawn smaller. */
    private static final double CROWDED = 9;

    private static final double LEAST_FIGURE = 13;
    private static final double LEAST_MONTH = 36;

    private final RatingCurve curve;
    private final List<Line> grid = new ArrayList<>();
    private final List<Label> rows = new ArrayList<>();
    private final Polyline line = new Polyline();
    private final List<Circle> points = new ArrayList<>();
    private double laidFor = -1;

    RatingCurveView(RatingCurve curve) {
        this.curve = curve;
        getStyleClass().add("rating-curve");
        setAccessibleRole(AccessibleRole.TEXT);
        line.getStyleClass().add("rating-curve-line");
        for (int rating = Rating.LEAST; rating <= Rating.MOST; rating += 2) {
            Line mark = new Line();
            mark.getStyleClass().add("rating-curve-grid");
            grid.add(mark);
            rows.add(Words.of(Integer.toString(rating), "rating-curve-axis"));
        }
        for (RatingCurve.Point point : curve.points()) {
            Circle dot = new Circle();
            dot.getStyleClass().addAll("rating-dot", "rating-" + point.rating());
            points.add(dot);
        }
        getChildren().addAll(grid);
        getChildren().addAll(rows);
        getChildren().add(line);
        getChildren().addAll(points);
        unmanaged(getChildren());
    }

    private static void unmanaged(List<? extends Node> nodes) {
        for (Node node : nodes) {
            node.setManaged(false);
            node.setMouseTransparent(true);
        }
    }

    private double scale() {
        return Theme.percentOf(getScene()) / 100.0;
    }

    private double x(double share) {
        return (LEFT + RADIUS + 4) * scale()
                + share * Math.max(0, getWidth() - (LEFT + RIGHT + 2 * RADIUS + 4) * scale());
    }

    private double y(double share) {
        return ABOVE * scale() + (1 - share) * Math.max(0, getHeight() - (ABOVE + BELOW) * scale());
    }

    @Override
    protected double computePrefHeight(double width) {
        return 88 * scale();
    }

    @Override
    protected double computeMinHeight(double width) {
        return 72 * scale();
    }

    @Override
    protected double computePrefWidth(double height) {
        return 176 * scale();
    }

    @Override
    protected double computeMinWidth(double height) {
        return 90 * scale();
    }

    @Override
    protected void layoutChildren() {
        double between = x(1) - x(0);
        if (between <= 0) {
            return;
        }
        for (int i = 0; i < grid.size(); i++) {
            double y = Math.round(y(RatingCurve.height(Rating.LEAST + 2 * i))) + 0.5;
            Line mark = grid.get(i);
            mark.setStartX(LEFT * scale());
            mark.setEndX(getWidth());
            mark.setStartY(y);
            mark.setEndY(y);
            Label row = rows.get(i);
            row.autosize();
            row.relocate(LEFT * scale() - row.getWidth() - 6 * scale(), y - row.getHeight() / 2);
        }
        line.getPoints().clear();
        for (int i = 0; i < points.size(); i++) {
            RatingCurve.Point point = curve.points().get(i);
            line.getPoints().addAll(x(point.x()), y(point.y()));
            points.get(i).setCenterX(x(point.x()));
            points.get(i).setCenterY(y(point.y()));
            points.get(i).setRadius((between / points.size() < CROWDED * scale() ? RADIUS / 2 : RADIUS) * scale());
        }
        words(between);
    }

    /** Figures and months depend on the width; made anew only when it is another. */
    private void words(double between) {
        if (laidFor != between) {
            laidFor = between;
            getChildren().removeIf(node -> node.getStyleClass().contains("rating-curve-word"));
            for (RatingCurve.Point point : curve.told(LEAST_FIGURE * scale() / between)) {
                word(Integer.toString(point.rating()), "rating-curve-figure", point.x(), point.y());
            }
            for (RatingCurve.Mark month : curve.months(LEAST_MONTH * scale() / between)) {
                word(month.words(), "rating-curve-axis", month.x(), -1);
            }
        }
        for (Node node : getChildren()) {
            if (node.getUserData() instanceof double[] at && node instanceof Label word) {
                word.autosize();
                double x = Math.min(x(at[0]) - word.getWidth() / 2, getWidth() - word.getWidth());
                word.relocate(
                        Math.max(0, x),
                        at[1] < 0
                                ? getHeight() - word.getHeight()
                                : y(at[1]) - (RADIUS + 1) * scale() - word.getHeight());
            }
        }
    }

    private void word(String text, String style, double x, double y) {
        Label word = Words.of(text, style, "rating-curve-word");
        word.setUserData(new double[] {x, y});
        getChildren().add(word);
        unmanaged(List.of(word));
        word.applyCss();
    }
}
