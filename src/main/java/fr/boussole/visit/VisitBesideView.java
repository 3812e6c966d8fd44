package fr.boussole.visit;

import fr.boussole.platform.ui.Theme;
import java.util.Objects;
import javafx.application.Platform;
import javafx.geometry.Orientation;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.StackPane;

/**
 * The form of a visit, and what another room adds: beside it where the window is wide enough, else below it. As high as
 * it needs, and no higher than the window leaves; then it scrolls.
 */
final class VisitBesideView extends StackPane {
    private static final double EM = 14;
    /** Both beside each other, in em. */
    private static final double WIDE = 65;
    /** Of the window, without title and buttons, in em. */
    private static final double AROUND = 13;

    private static final double LEFT_PERCENT = 44;

    private final Node right;
    private final GridPane both = new GridPane();
    private final ScrollPane scroll = new ScrollPane(both);

    VisitBesideView(Node left, Node right) {
        this.right = right;
        getStylesheets()
                .add(Objects.requireNonNull(VisitBesideView.class.getResource("visit.css"))
                        .toExternalForm());
        both.getStyleClass().add("visit-both");
        scroll.getStyleClass().add("visit-scroll");
        scroll.setFitToWidth(true);
        scroll.setFocusTraversable(false);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        getChildren().add(scroll);
        GridPane.setValignment(left, VPos.TOP);
        GridPane.setValignment(right, VPos.TOP);
        both.addColumn(0, left, right);
        place(false);
        right.managedProperty().subscribe(this::measureSoon);
        sceneProperty().flatMap(scene -> scene.widthProperty()).subscribe(this::measureSoon);
        needsLayoutProperty().subscribe(this::measureSoon);
    }

    /** Later: nodes may not move while they are laid out. */
    private void measureSoon() {
        if (getScene() != null && wide() != (both.getColumnConstraints().size() == 2)) {
            Platform.runLater(() -> {
                if (getScene() != null) {
                    place(wide());
                }
            });
        }
    }

    private double em() {
        return getScene() == null ? EM : EM * Theme.percentOf(getScene()) / 100.0;
    }

    private boolean wide() {
        return right.isManaged() && getScene().getWidth() >= WIDE * em();
    }

    private void place(boolean wide) {
        both.getColumnConstraints().clear();
        both.getColumnConstraints().add(percent(wide ? LEFT_PERCENT : 100));
        if (wide) {
            both.getColumnConstraints().add(percent(100 - LEFT_PERCENT));
        }
        GridPane.setConstraints(right, wide ? 1 : 0, wide ? 0 : 1);
        Node card = getParent() == null ? null : getParent().getParent();
        if (card != null) {
            card.getStyleClass().remove("wide");
            if (wide) {
                card.getStyleClass().add("wide");
            }
        }
    }

    private static ColumnConstraints percent(double width) {
        ColumnConstraints column = new ColumnConstraints();
        column.setPercentWidth(width);
        return column;
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computePrefHeight(double width) {
        double inside = both.prefHeight(width < 0 ? -1 : width) + 2;
        return getScene() == null ? inside : Math.min(inside, getScene().getHeight() - AROUND * em());
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }
}
