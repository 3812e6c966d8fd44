package fr.boussole.filing;

import fr.boussole.platform.ui.Card;
import java.util.function.Function;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;

/** Cards in two columns of the same width that scroll when the text is large. */
class TwoColumnsView extends ScrollPane {
    void columns(Node left, Node... right) {
        GridPane grid = new GridPane();
        grid.getStyleClass().add("card-columns");
        for (int i = 0; i < 2; i++) {
            ColumnConstraints half = new ColumnConstraints();
            half.setPercentWidth(50);
            grid.getColumnConstraints().add(half);
        }
        grid.add(column(left), 0, 0);
        grid.add(column(right), 1, 0);
        setContent(grid);
        setFitToWidth(true);
        setFocusTraversable(false);
    }

    private static Node column(Node... cards) {
        VBox column = new VBox(cards);
        column.getStyleClass().add("cards");
        return column;
    }

    /** The card's rows are the presenter's. */
    static <T> void follow(Card card, ObservableList<T> values, Function<T, Node> row) {
        ListChangeListener<T> refill =
                change -> card.rows().setAll(values.stream().map(row).toList());
        values.addListener(refill);
        card.rows().setAll(values.stream().map(row).toList());
    }
}
