package fr.boussole.platform.ui;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.ObservableList;
import javafx.scene.Node;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import org.jspecify.annotations.Nullable;

/**
 * A table as the house draws them: no zebra, no vertical lines, numbers at the right, one row chosen. Rows are the
 * presenter's, one page of them ({@link Paging}). The order is the query's: a click on a head does not sort.
 */
public final class Table<R> extends TableView<R> {
    private final Map<TableColumn<R, ?>, Double> wide = new LinkedHashMap<>();
    private final List<TableColumn<R, ?>> giving = new ArrayList<>();
    private final List<TableColumn<R, ?>> optional = new ArrayList<>();

    public Table(String id, ObservableList<R> rows) {
        super(rows);
        setId(id);
        setColumnResizePolicy(CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        setMinHeight(0);
    }

    /**
     * A name or a sentence, never cut: it goes on in the next line. All columns but these then keep their width, and
     * these share what is left.
     */
    public Table<R> whole(String title, double width, Function<R, String> words, String... styles) {
        node(title, width, row -> new WholeWords(words.apply(row), styles));
        giving.add(getColumns().getLast());
        return this;
    }

    /** Words at the left. @param width in px at normal text size; the columns share what is left */
    public Table<R> text(String title, double width, Function<R, String> words, String... styles) {
        return column(title, width, words, (cell, value) -> cell.setText(value), styles);
    }

    /** A number, an amount, a duration: at the right, never wrapped. */
    public Table<R> number(String title, double width, Function<R, String> words, String... styles) {
        text(title, width, words, styles);
        getColumns().getLast().getStyleClass().add("align-right");
        return this;
    }

    /** Anything else: a pill, a disc, a button. The node is made anew for each row shown. */
    public Table<R> node(String title, double width, Function<R, Node> node) {
        return column(title, width, node, (cell, value) -> cell.setGraphic(value));
    }

    /** What is shown without rows: an {@link EmptyState}. */
    public Table<R> empty(Node placeholder) {
        setPlaceholder(placeholder);
        return this;
    }

    /** Enter or a double click on a row. */
    public Table<R> open(Consumer<R> open) {
        setRowFactory(table -> {
            TableRow<R> row = new TableRow<>();
            row.setOnMouseClicked(event -> {
                if (event.getClickCount() == 2 && row.getItem() != null) {
                    open.accept(row.getItem());
                }
            });
            return row;
        });
        setOnKeyPressed(event -> {
            R chosen = getSelectionModel().getSelectedItem();
            if (event.getCode() == KeyCode.ENTER && chosen != null) {
                open.accept(chosen);
                event.consume();
            }
        });
        return this;
    }

    /** Called with the row that is chosen, for a detail beside the table. */
    public Table<R> chosen(Consumer<R> chosen) {
        getSelectionModel().selectedItemProperty().addListener((property, before, now) -> {
            if (now != null) {
                chosen.accept(now);
            }
        });
        return this;
    }

    /** The column added last may go when the table is too narrow, as with large text beside a form. */
    public Table<R> optional() {
        optional.add(getColumns().getLast());
        return this;
    }

    /** Widths follow the size of text; what does not fit goes, from the last optional column on. */
    @Override
    protected void layoutChildren() {
        double scale = Theme.percentOf(getScene()) / 100.0;
        double wanted = 0;
        for (var column : wide.entrySet()) {
            double width = column.getValue() * scale;
            wanted += width;
            column.getKey().setPrefWidth(width);
            if (!giving.isEmpty() && !giving.contains(column.getKey())) {
                column.getKey().setMinWidth(width);
                column.getKey().setMaxWidth(width);
            }
        }
        for (TableColumn<R, ?> column : optional.reversed()) {
            boolean fits = wanted <= getWidth() + 1;
            column.setVisible(fits);
            wanted -= fits ? 0 : wide.getOrDefault(column, 0.0) * scale;
        }
        super.layoutChildren();
    }

    private interface Filling<R, V> {
        void fill(TableCell<R, V> cell, V value);
    }

    private <V> Table<R> column(
            String title, double width, Function<R, V> value, Filling<R, V> filling, String... styles) {
        TableColumn<R, V> column = new TableColumn<>(title);
        column.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(value.apply(row.getValue())));
        column.setCellFactory(ignored -> new TableCell<>() {
            @Override
            protected void updateItem(@Nullable V item, boolean empty) {
                super.updateItem(item, empty);
                setText(null);
                setGraphic(null);
                if (!empty && item != null) {
                    filling.fill(this, item);
                }
            }
        });
        column.setPrefWidth(width);
        wide.put(column, width);
        column.setSortable(false);
        column.setReorderable(false);
        column.getStyleClass().addAll(styles);
        if (getColumns().isEmpty()) {
            column.getStyleClass().add("first-column");
        }
        getColumns().add(column);
        return this;
    }
}
