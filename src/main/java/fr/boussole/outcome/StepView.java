package fr.boussole.outcome;

import fr.boussole.careplan.Rating;
import fr.boussole.careplan.omaha.Dimension;
import fr.boussole.platform.ui.Theme;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Line;
import javafx.scene.shape.Polygon;

/**
 * One scale of a problem: a ring at admission, an arrow, a disc now, on a line from 1 to 5. No colour is needed to read
 * it.
 */
final class StepView extends Region {
    private static final double RADIUS = 5;
    private static final double ARROW = 6;

    private final double before;
    private final double now;
    private final List<Line> ticks = new ArrayList<>();
    private final Line base = new Line();
    private final Line way = new Line();
    private final Polygon head = new Polygon();
    private final Circle ring = new Circle();
    private final Circle disc = new Circle();

    static StepView of(Evolution.Line line, Dimension scale) {
        return new StepView(
                line.admission().rating().of(scale),
                line.now().rating().of(scale),
                line.latest().isPresent(),
                StepWords.said(line, scale));
    }

    /** @param before 1 to 5, as {@code now}; {@code both} whether there is a later one; {@code said} for who listens */
    StepView(double before, double now, boolean both, String said) {
        this.before = before;
        this.now = now;
        getStyleClass().add("step");
        setAccessibleRole(AccessibleRole.TEXT);
        setAccessibleText(said);
        base.getStyleClass().add("step-base");
        getChildren().add(base);
        for (int rating = Rating.LEAST; rating <= Rating.MOST; rating++) {
            Line tick = new Line();
            tick.getStyleClass().add("step-base");
            ticks.add(tick);
        }
        getChildren().addAll(ticks);
        way.getStyleClass().add("step-way");
        head.getStyleClass().add("step-head");
        ring.getStyleClass().add("step-ring");
        disc.getStyleClass().addAll("step-disc");
        if (moved()) {
            getChildren().addAll(way, head);
        }
        getChildren().add(ring);
        if (both) {
            getChildren().add(disc);
        }
        for (Node node : getChildren()) {
            node.setManaged(false);
        }
        setMouseTransparent(true);
    }

    /** Far enough for both marks to be seen apart. */
    private boolean moved() {
        return Math.abs(now - before) >= 0.05;
    }

    private double scale() {
        return Theme.percentOf(getScene()) / 100.0;
    }

    /** Of a rating, from the left edge. */
    private double x(double rating) {
        double margin = (RADIUS + 2) * scale();
        return margin + (rating - Rating.LEAST) / (Rating.MOST - Rating.LEAST) * Math.max(0, getWidth() - 2 * margin);
    }

    @Override
    protected double computePrefWidth(double height) {
        return 120 * scale();
    }

    @Override
    protected double computeMinWidth(double height) {
        return 70 * scale();
    }

    @Override
    protected double computePrefHeight(double width) {
        return 20 * scale();
    }

    @Override
    protected double computeMinHeight(double width) {
        return 20 * scale();
    }

    @Override
    protected void layoutChildren() {
        double y = Math.round(getHeight() / 2) + 0.5;
        set(base, x(Rating.LEAST), y, x(Rating.MOST), y);
        for (int i = 0; i < ticks.size(); i++) {
            double x = Math.round(x(Rating.LEAST + i)) + 0.5;
            set(ticks.get(i), x, y - 3 * scale(), x, y + 3 * scale());
        }
        double from = x(before);
        double to = x(now);
        double side = Math.signum(to - from);
        double tip = to - side * (RADIUS + 1) * scale();
        double end = tip - side * ARROW * scale();
        set(way, from, y, end, y);
        head.getPoints().setAll(tip, y, end, y - 4 * scale(), end, y + 4 * scale());
        place(ring, from, y, RADIUS);
        boolean apart = Math.abs(to - from) >= (2 * RADIUS + ARROW) * scale();
        way.setVisible(apart);
        head.setVisible(apart);
        place(disc, to, y, apart ? RADIUS : RADIUS - 2.5);
    }

    private static void set(Line line, double x, double y, double toX, double toY) {
        line.setStartX(x);
        line.setStartY(y);
        line.setEndX(toX);
        line.setEndY(toY);
    }

    private void place(Circle circle, double x, double y, double radius) {
        circle.setCenterX(x);
        circle.setCenterY(y);
        circle.setRadius(radius * scale());
    }
}
