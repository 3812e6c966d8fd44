package fr.boussole.platform.ui;

import javafx.beans.binding.Bindings;
import javafx.beans.property.StringProperty;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/**
 * A card: title with a count, at most one action at the right, rows below. A card without content keeps its place and
 * says so in one line.
 */
public final class Card extends VBox {
    private final HBox head = new HBox();
    private final Label count = Words.of("", "card-count");
    private final Label empty = Words.of("", "card-empty");
    private final VBox body = new VBox();
    private final VBox rows = new VBox();

    public Card(String title) {
        getStyleClass().add("bsl-card");
        head.getStyleClass().add("card-head");
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        Label words = Words.of(title, "card-title");
        words.setMinWidth(Region.USE_PREF_SIZE);
        head.getChildren().addAll(words, count, space);
        body.getStyleClass().add("card-body");
        empty.setMaxWidth(Double.MAX_VALUE);
        empty.setMinHeight(USE_PREF_SIZE);
        Shown.set(empty, false);
        body.getChildren().add(empty);
        VBox.setVgrow(body, Priority.ALWAYS);
        getChildren().addAll(head, body);
    }

    public Card icon(Feather feather) {
        head.getChildren().addFirst(Icon.of(feather));
        return this;
    }

    /** One control at the right of the title: a flat button or segments. */
    public Card action(Node action) {
        head.getChildren().add(action);
        return this;
    }

    /** What the card says while it has no row. */
    public Card empty(String sentence) {
        empty.setText(sentence);
        Shown.when(empty, Bindings.isEmpty(rows.getChildren()));
        return this;
    }

    /** Free content with the card's padding: a form, a paragraph. */
    public Card inside(Node... content) {
        VBox inside = new VBox(content);
        inside.getStyleClass().add("inside");
        VBox.setVgrow(inside, Priority.ALWAYS);
        body.getChildren().add(inside);
        return this;
    }

    /** Content to the card's edges: a table, a foot. It takes the height that is left. */
    public Card edge(Node content) {
        VBox.setVgrow(content, Priority.ALWAYS);
        body.getChildren().add(content);
        return this;
    }

    /** Muted, after the title: « 3 », « 4 prioritaires ». */
    public StringProperty countProperty() {
        return count.textProperty();
    }

    /** Rows under each other, with a line between; any node, most often {@link #row}. */
    public ObservableList<Node> rows() {
        if (!body.getChildren().contains(rows)) {
            rows.getStyleClass().add("rows");
            rows.getChildren().addListener((ListChangeListener<Node>) change -> {
                while (change.next()) {
                    change.getAddedSubList().forEach(Card::asRow);
                }
            });
            body.getChildren().add(rows);
        }
        return rows.getChildren();
    }

    /** A row of a card: nodes in a line. */
    public static HBox row(Node... content) {
        return new HBox(content);
    }

    private static void asRow(Node row) {
        if (!row.getStyleClass().contains("row")) {
            row.getStyleClass().add("row");
        }
    }
}
