package fr.boussole.careplan;

import fr.boussole.careplan.omaha.Dimension;
import fr.boussole.careplan.omaha.OmahaCatalog;
import fr.boussole.platform.text.Texts;
import fr.boussole.platform.ui.Shown;
import fr.boussole.platform.ui.Theme;
import fr.boussole.platform.ui.Words;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.geometry.Orientation;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/**
 * Three scales, five buttons each with its anchor written out; the previous rating has a ring. Where it is narrow a
 * scale is a column instead of a row.
 */
final class RatingRowsView extends VBox {
    /** In px at 100 %: five anchors beside a label. */
    private static final double ROWS = 540;
    /** What the keys 1 to 5 write on a French keyboard without Shift. */
    private static final String FRENCH_ROW = "&\u00e9\"'(";

    private final RatingPresenter presenter;
    private final String prefix;
    private final GridPane grid = new GridPane();
    private final Label wrong = Words.paragraph("", "second", "danger");
    private final Map<Dimension, VBox> heads = new EnumMap<>(Dimension.class);
    private final Map<Dimension, List<ToggleButton>> buttons = new EnumMap<>(Dimension.class);
    private final BooleanProperty narrow = new SimpleBooleanProperty();
    private final RatingWords words = new RatingWords();
    private final Texts texts = Texts.beside(RatingRowsView.class);

    /** @param prefix of the buttons' ids: {@code PREFIX-knowledge-3} */
    RatingRowsView(RatingPresenter presenter, String prefix) {
        this.presenter = presenter;
        this.prefix = prefix;
        getStyleClass().add("rating-rows");
        grid.getStyleClass().add("rating-grid");
        wrong.setId(prefix + "-wrong");
        Shown.when(wrong, wrong.textProperty().isNotEmpty());
        getChildren().addAll(grid, wrong);
        for (Dimension dimension : Dimension.values()) {
            heads.put(dimension, head(dimension));
            List<ToggleButton> five = new ArrayList<>();
            for (int rating = Rating.LEAST; rating <= Rating.MOST; rating++) {
                five.add(button(dimension, rating));
            }
            buttons.put(dimension, five);
            presenter
                    .value(dimension)
                    .subscribe(now ->
                            five.forEach(button -> button.setSelected(five.indexOf(button) + 1 == now.intValue())));
        }
        narrow.subscribe(this::arrange);
        addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    }

    private VBox head(Dimension dimension) {
        Label question = Words.paragraph("", "rating-question");
        presenter.who.subscribe(who -> question.setText(words.question(dimension, who)));
        VBox head = new VBox(Words.of(RatingWords.name(dimension), "rating-name"), question);
        head.getStyleClass().add("rating-head");
        Tooltip.install(head, new Tooltip(OmahaCatalog.get().named(dimension).definition()));
        return head;
    }

    private ToggleButton button(Dimension dimension, int rating) {
        Label anchor = Words.paragraph(words.anchor(dimension, rating), "rating-anchor");
        VBox inside = new VBox(Words.of(Integer.toString(rating), "rating-digit"), anchor);
        inside.getStyleClass().add("rating-inside");
        Region ring = new Region();
        ring.getStyleClass().add("rating-ring");
        StackPane.setAlignment(ring, Pos.TOP_RIGHT);
        ring.setMouseTransparent(true);
        ToggleButton button = new ToggleButton() {
            @Override
            public Orientation getContentBias() {
                return Orientation.HORIZONTAL;
            }

            @Override
            protected double computePrefHeight(double width) {
                // A button asks its graphic for its height in one line; an anchor has two or three.
                double around = snappedLeftInset() + snappedRightInset();
                return snappedTopInset()
                        + snappedBottomInset()
                        + inside.prefHeight(width < 0 ? getWidth() - around : width - around);
            }
        };
        StackPane content = new StackPane(inside, ring);
        content.setMouseTransparent(true);
        content.minWidthProperty().bind(button.widthProperty().subtract(15));
        content.maxWidthProperty().bind(button.widthProperty().subtract(15));
        button.setGraphic(content);
        button.setContentDisplay(javafx.scene.control.ContentDisplay.GRAPHIC_ONLY);
        button.setId(prefix + "-" + dimension.name().toLowerCase(Locale.ROOT) + "-" + rating);
        button.getStyleClass().addAll("rating-choice", "rating-" + rating);
        button.setMaxSize(Double.MAX_VALUE, Double.MAX_VALUE);
        button.setMinWidth(0);
        String full = OmahaCatalog.get().anchor(dimension, rating);
        presenter.previous.subscribe(before -> {
            boolean was = before != null && before.rating().of(dimension) == rating;
            ring.setVisible(was);
            button.setAccessibleText(
                    texts.get(was ? "rating.spoken.was" : "rating.spoken", RatingWords.name(dimension), rating, full));
        });
        button.setOnAction(event -> {
            presenter.press(dimension, rating);
            // A toggle button switches by itself; here the presenter says.
            button.setSelected(presenter.value(dimension).get() == rating);
        });
        button.focusedProperty().subscribe(focused -> {
            if (focused) {
                presenter.row.set(dimension);
            }
        });
        return button;
    }

    private void arrange(boolean columns) {
        grid.getChildren().clear();
        grid.getColumnConstraints().clear();
        int count = columns ? Dimension.values().length : Rating.MOST + 1;
        for (int i = 0; i < count; i++) {
            ColumnConstraints column = new ColumnConstraints();
            if (columns) {
                column.setPercentWidth(100.0 / count);
            } else {
                column.setPercentWidth(i == 0 ? 16.5 : 83.5 / Rating.MOST);
            }
            column.setHgrow(Priority.ALWAYS);
            grid.getColumnConstraints().add(column);
        }
        for (Dimension dimension : Dimension.values()) {
            int at = dimension.ordinal();
            add(Objects.requireNonNull(heads.get(dimension)), 0, at, columns);
            for (int i = 0; i < Rating.MOST; i++) {
                add(five(dimension).get(i), i + 1, at, columns);
            }
        }
    }

    private void add(Region node, int along, int across, boolean columns) {
        grid.add(node, columns ? across : along, columns ? along : across);
    }

    private List<ToggleButton> five(Dimension dimension) {
        return buttons.getOrDefault(dimension, List.of());
    }

    /** How high it gets depends on how wide it is allowed to be. */
    @Override
    protected double computePrefHeight(double width) {
        if (width > 0) {
            narrow.set(width < ROWS * Theme.percentOf(getScene()) / 100.0);
        }
        return super.computePrefHeight(width);
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    private void pressed(KeyEvent key) {
        if (!(key.getTarget() instanceof ToggleButton here) || key.isShortcutDown() || key.isAltDown()) {
            return;
        }
        boolean columns = narrow.get();
        switch (key.getCode()) {
            case LEFT -> step(here, columns ? 0 : -1, columns ? -1 : 0);
            case RIGHT -> step(here, columns ? 0 : 1, columns ? 1 : 0);
            case UP -> step(here, columns ? -1 : 0, columns ? 0 : -1);
            case DOWN -> step(here, columns ? 1 : 0, columns ? 0 : 1);
            default -> {
                return;
            }
        }
        key.consume();
    }

    private void step(ToggleButton from, int along, int across) {
        for (Dimension dimension : Dimension.values()) {
            int at = five(dimension).indexOf(from);
            if (at >= 0) {
                int row = Math.clamp(dimension.ordinal() + across, 0, Dimension.values().length - 1);
                five(Dimension.values()[row])
                        .get(Math.clamp(at + along, 0, Rating.MOST - 1))
                        .requestFocus();
                return;
            }
        }
    }

    /** A figure typed anywhere near rates the row in turn. Whether it was one. */
    boolean figure(String typed) {
        if (typed.length() != 1) {
            return false;
        }
        int figure = Math.max("12345".indexOf(typed), FRENCH_ROW.indexOf(typed)) + 1;
        if (figure < Rating.LEAST) {
            return false;
        }
        Dimension rated = presenter.row.get();
        presenter.type(figure);
        Dimension next = presenter.row.get();
        ToggleButton to = next == rated
                ? five(rated).get(figure - 1)
                : five(next).get(Math.max(0, presenter.value(next).get() - 1));
        to.requestFocus();
        presenter.row.set(next);
        return true;
    }

    /** Said under the rows; empty for nothing. */
    void refuse(String sentence) {
        wrong.setText(sentence);
    }
}
