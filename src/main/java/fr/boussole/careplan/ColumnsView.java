package fr.boussole.careplan;

import fr.boussole.platform.ui.Theme;
import java.util.List;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.layout.Pane;

/** Choices line by line in three, two or one columns, each as wide as its widest: as many as have room. */
final class ColumnsView extends Pane {
    private static final int MOST = 3;
    /** In px at 100 %. */
    private static final double GAP = 20;

    private static final double BETWEEN = 4;
    /** A box takes a little more of the width for itself than it tells when asked for its height. */
    private static final double ROUNDED = 6;

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    private double scale() {
        return Theme.percentOf(getScene()) / 100.0;
    }

    private double[] columns(double width) {
        List<Node> nodes = getManagedChildren();
        for (int count = MOST; count > 1; count--) {
            double[] widths = new double[count];
            for (int i = 0; i < nodes.size(); i++) {
                widths[i % count] =
                        Math.max(widths[i % count], Math.ceil(nodes.get(i).prefWidth(-1)) + 2);
            }
            double all = (count - 1) * GAP * scale();
            for (double one : widths) {
                all += one;
            }
            if (all <= width) {
                return widths;
            }
        }
        return new double[] {width};
    }

    private double height(int line, double[] columns) {
        double height = 0;
        List<Node> nodes = getManagedChildren();
        for (int i = line * columns.length; i < Math.min((line + 1) * columns.length, nodes.size()); i++) {
            height = Math.max(height, snapSizeY(nodes.get(i).prefHeight(columns[i % columns.length] - ROUNDED)));
        }
        return height;
    }

    private static int lines(int nodes, double[] columns) {
        return (nodes + columns.length - 1) / columns.length;
    }

    @Override
    protected double computePrefHeight(double width) {
        double[] columns = columns(width < 0 ? Double.MAX_VALUE : width);
        int lines = lines(getManagedChildren().size(), columns);
        double height = Math.max(0, lines - 1) * BETWEEN * scale();
        for (int line = 0; line < lines; line++) {
            height += height(line, columns);
        }
        return height;
    }

    @Override
    protected double computeMinWidth(double height) {
        return 0;
    }

    @Override
    protected double computePrefWidth(double height) {
        return 0;
    }

    @Override
    protected void layoutChildren() {
        List<Node> nodes = getManagedChildren();
        double[] columns = columns(getWidth());
        double y = 0;
        for (int line = 0; line < lines(nodes.size(), columns); line++) {
            double x = 0;
            double height = height(line, columns);
            for (int i = line * columns.length; i < Math.min((line + 1) * columns.length, nodes.size()); i++) {
                double width = columns[i % columns.length];
                nodes.get(i).resizeRelocate(x, y, width, height);
                x += width + GAP * scale();
            }
            y += height + BETWEEN * scale();
        }
    }
}
