package fr.boussole.careplan;

import fr.boussole.platform.ui.Theme;
import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.layout.Pane;

/**
 * Domains and their problems two abreast where there is room; what needs more than half the width gets a line of its
 * own.
 */
final class ProblemGridView extends Pane {
    /** In px at 100 %. */
    private static final double TWO_COLUMNS = 400;

    private static final double GAP = 4;

    /** One line: a heading, one problem or two. */
    private record Line(List<Node> nodes, double height) {}

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computePrefHeight(double width) {
        return snappedTopInset()
                + snappedBottomInset()
                + lines(width < 0 ? TWO_COLUMNS : inside(width)).stream()
                        .mapToDouble(Line::height)
                        .sum();
    }

    @Override
    protected double computeMinWidth(double height) {
        return 0;
    }

    @Override
    protected double computePrefWidth(double height) {
        return TWO_COLUMNS;
    }

    @Override
    protected void layoutChildren() {
        double width = inside(getWidth());
        double half = half(width);
        double y = snappedTopInset();
        for (Line line : lines(width)) {
            double x = snappedLeftInset();
            for (Node node : line.nodes()) {
                double own = line.nodes().size() == 1 && !(fits(node, width)) ? width : half;
                double given = node instanceof ProblemTileView ? own : width;
                node.resizeRelocate(x, y, given, line.height());
                x += half + GAP;
            }
            y += line.height();
        }
    }

    private boolean fits(Node node, double width) {
        return node instanceof ProblemTileView tile && tile.wanted() <= half(width);
    }

    private List<Line> lines(double width) {
        List<Line> lines = new ArrayList<>();
        double half = half(width);
        Node waiting = null;
        for (Node node : getManagedChildren()) {
            boolean beside = half < width && fits(node, width);
            if (waiting != null) {
                lines.add(beside ? line(half, waiting, node) : line(half, waiting));
                if (beside) {
                    waiting = null;
                    continue;
                }
                waiting = null;
            }
            if (beside) {
                waiting = node;
            } else {
                lines.add(line(width, node));
            }
        }
        if (waiting != null) {
            lines.add(line(half, waiting));
        }
        return lines;
    }

    private Line line(double width, Node... nodes) {
        double height = 0;
        for (Node node : nodes) {
            height = Math.max(height, snapSizeY(node.prefHeight(width)));
        }
        return new Line(List.of(nodes), height);
    }

    /** Of one column; all of it where two have no room. */
    private double half(double width) {
        return width < TWO_COLUMNS * Theme.percentOf(getScene()) / 100.0 ? width : Math.floor((width - GAP) / 2);
    }

    private double inside(double width) {
        return width - snappedLeftInset() - snappedRightInset();
    }
}
