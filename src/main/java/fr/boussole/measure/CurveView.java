package fr.boussole.measure;

import fr.boussole.platform.text.Formats;
import fr.boussole.platform.text.Texts;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javafx.collections.ObservableList;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Line;
import javafx.scene.shape.Polyline;
import javafx.scene.shape.Rectangle;
import javafx.scene.shape.Shape;
import org.jspecify.annotations.Nullable;

/**
 * A curve with her limits as a band; the arrow keys and the mouse go from value to value.
 *
 * <p>Drawn here and not by JavaFX's LineChart: that one has neither an axis of time nor bands, tells values to the
 * mouse alone, and its layout could not be shared with the paper ({@link Curve}).
 */
final class CurveView extends Region {
    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");
    private static final double ROOT = 14;

    private final List<Rectangle> bands = new ArrayList<>();
    private final List<Line> grid = new ArrayList<>();
    private final List<Label> rows = new ArrayList<>();
    private final List<Label> columns = new ArrayList<>();
    private final List<Polyline> lines = new ArrayList<>();
    private final List<List<Circle>> points = new ArrayList<>();
    private final Line cursor = new Line();
    private final Label told = new Label();
    private final MeasureWords words = new MeasureWords();
    private final Texts texts = Texts.beside(CurveView.class);
    private final LocalDate today;
    private @Nullable Curve curve;
    private Optional<Threshold> limit = Optional.empty();
    private int at = -1;

    CurveView(LocalDate today) {
        this.today = today;
        setId("measure-curve");
        getStyleClass().add("curve");
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.TEXT);
        setMinHeight(0);
        cursor.getStyleClass().add("curve-cursor");
        told.getStyleClass().add("curve-told");
        told.setId("measure-curve-told");
        setOnKeyPressed(key -> {
            int by = key.getCode() == KeyCode.RIGHT ? 1 : key.getCode() == KeyCode.LEFT ? -1 : 0;
            if (by != 0 && curve != null && !curve.values().isEmpty()) {
                int last = curve.values().size() - 1;
                choose(at < 0 ? last : Math.clamp(at + by, 0, last));
                key.consume();
            }
        });
        setOnMouseMoved(mouse -> choose(nearest(mouse.getX())));
        setOnMouseExited(mouse -> choose(-1));
        setOnMousePressed(mouse -> requestFocus());
        focusedProperty().subscribe(focused -> {
            if (!focused) {
                choose(-1);
            }
        });
    }

    /** @param now null for none; {@code held} her limits for it */
    void show(@Nullable Curve now, Optional<Threshold> held) {
        curve = now;
        limit = held;
        at = -1;
        bands.clear();
        grid.clear();
        rows.clear();
        columns.clear();
        lines.clear();
        points.clear();
        getChildren().clear();
        if (now == null) {
            return;
        }
        now.bands().forEach(band -> bands.add(styled(new Rectangle(), "curve-band")));
        now.rows().forEach(mark -> {
            grid.add(styled(new Line(), "curve-grid"));
            rows.add(axis(words.number(now.series().kind(), mark.value())));
        });
        now.columns().forEach(mark -> columns.add(axis(label(mark))));
        for (Curve.Line line : now.lines()) {
            lines.add(styled(new Polyline(), line.second() ? "curve-line-second" : "curve-line"));
            points.add(line.points().stream().map(this::circle).toList());
        }
        ObservableList<Node> children = getChildren();
        children.addAll(bands);
        children.addAll(grid);
        children.addAll(rows);
        children.addAll(columns);
        children.add(cursor);
        children.addAll(lines);
        points.forEach(children::addAll);
        children.add(told);
        for (Node child : children) {
            child.setManaged(false);
            child.setMouseTransparent(true);
        }
        choose(-1);
        requestLayout();
    }

    private Circle circle(Curve.Point point) {
        boolean out = limit.filter(held -> held.side(point.measure().amounts()) != Threshold.Side.WITHIN)
                .isPresent();
        return styled(new Circle(), out ? "curve-point-out" : "curve-point");
    }

    private static Label axis(String text) {
        Label label = new Label(text);
        label.getStyleClass().add("curve-axis");
        return label;
    }

    private static String label(Curve.DayMark mark) {
        LocalDateTime moment = mark.moment();
        return mark.hour()
                ? Formats.shortTime(moment.toLocalTime())
                : moment.getDayOfYear() == 1
                        ? Formats.date(moment.toLocalDate())
                        : Formats.shortDate(moment.toLocalDate());
    }

    private static <S extends Shape> S styled(S shape, String style) {
        shape.getStyleClass().add(style);
        return shape;
    }

    private void choose(int index) {
        at = index;
        Curve shown = curve;
        boolean one = shown != null && index >= 0 && index < shown.values().size();
        told.setVisible(one);
        cursor.setVisible(one);
        for (List<Circle> line : points) {
            for (int i = 0; i < line.size(); i++) {
                line.get(i).pseudoClassStateChanged(CHOSEN, i == index);
            }
        }
        if (one) {
            Measure measure = Objects.requireNonNull(shown).values().get(index);
            String state = words.state(measure, limit).words();
            String said = texts.get("curve.told", words.whole(measure), words.when(measure.takenAt(), today));
            told.setText(state.isEmpty() ? said : texts.get("records.state", said, state));
            setAccessibleText(told.getText());
        } else if (shown != null) {
            setAccessibleText(texts.get(
                    "curve.said", words.series(shown.series()), shown.values().size()));
        }
        requestLayout();
    }

    private int nearest(double x) {
        Curve shown = curve;
        if (shown == null || shown.values().isEmpty()) {
            return -1;
        }
        List<Curve.Point> line = shown.lines().getFirst().points();
        int best = 0;
        for (int i = 1; i < line.size(); i++) {
            if (Math.abs(x(line.get(i).x()) - x) < Math.abs(x(line.get(best).x()) - x)) {
                best = i;
            }
        }
        return best;
    }

    private double scale() {
        return told.getFont().getSize() / (ROOT * 0.86);
    }

    private double left() {
        double widest =
                rows.stream().mapToDouble(row -> row.prefWidth(-1)).max().orElse(0);
        return snapSizeX(widest + 10 * scale());
    }

    private double below() {
        return 20 * scale();
    }

    private double x(double share) {
        double margin = 6 * scale();
        return left() + margin + share * (getWidth() - left() - 2 * margin - 4);
    }

    private double y(double share) {
        double above = 8 * scale();
        return above + (1 - share) * (getHeight() - above - below());
    }

    @Override
    protected double computePrefHeight(double width) {
        return 190 * scale();
    }

    @Override
    protected void layoutChildren() {
        Curve shown = curve;
        if (shown == null) {
            return;
        }
        double left = left();
        for (int i = 0; i < bands.size(); i++) {
            Curve.Band band = shown.bands().get(i);
            double top = y(Math.min(1, band.to()));
            Rectangle box = bands.get(i);
            box.setX(left);
            box.setY(top);
            box.setWidth(Math.max(0, getWidth() - left));
            box.setHeight(Math.max(0, y(Math.max(0, band.from())) - top));
        }
        for (int i = 0; i < grid.size(); i++) {
            double y = Math.round(y(shown.rows().get(i).at())) + 0.5;
            line(grid.get(i), left, y, getWidth(), y);
            Label row = rows.get(i);
            row.autosize();
            row.relocate(left - row.getWidth() - 6 * scale(), y - row.getHeight() / 2);
        }
        for (int i = 0; i < columns.size(); i++) {
            Label column = columns.get(i);
            column.autosize();
            double x = x(shown.columns().get(i).at());
            column.relocate(Math.min(x, getWidth() - column.getWidth()), getHeight() - below() + 4 * scale());
        }
        for (int i = 0; i < lines.size(); i++) {
            List<Curve.Point> line = shown.lines().get(i).points();
            lines.get(i).getPoints().clear();
            for (int j = 0; j < line.size(); j++) {
                double x = x(line.get(j).x());
                double y = y(line.get(j).y());
                lines.get(i).getPoints().addAll(x, y);
                Circle circle = points.get(i).get(j);
                circle.setCenterX(x);
                circle.setCenterY(y);
                circle.setRadius((j == at ? 5 : line.size() > 90 ? 1.5 : 3) * scale());
            }
        }
        tell(shown);
    }

    private void tell(Curve shown) {
        if (!told.isVisible()) {
            return;
        }
        double x = x(shown.lines().getFirst().points().get(at).x());
        line(cursor, x, y(1), x, y(0));
        told.autosize();
        double wanted =
                x + 10 * scale() + told.getWidth() > getWidth() ? x - told.getWidth() - 10 * scale() : x + 10 * scale();
        told.relocate(Math.max(0, wanted), 0);
    }

    private static void line(Line line, double x, double y, double toX, double toY) {
        line.setStartX(x);
        line.setStartY(y);
        line.setEndX(toX);
        line.setEndY(toY);
    }
}
