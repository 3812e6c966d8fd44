package fr.boussole.transmission;

import fr.boussole.platform.text.Texts;
import fr.boussole.platform.ui.ActionButton;
import fr.boussole.platform.ui.EmptyState;
import java.util.List;
import java.util.Locale;
import javafx.application.Platform;
import javafx.collections.ListChangeListener;
import javafx.css.PseudoClass;
import javafx.geometry.Bounds;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/**
 * The list itself: one stop for the keyboard, arrows choose a row, letters act on it. Rows are as high as what was
 * written, so it is no table.
 */
final class TransmissionListView extends ScrollPane {
    private static final PseudoClass SELECTED = PseudoClass.getPseudoClass("selected");

    private final PersonTransmissionsPresenter presenter;
    private final Keys keys;
    private final VBox list = new VBox();
    private final Texts texts = Texts.beside(TransmissionListView.class);

    /** What the letters do beside acknowledging and closing. */
    record Keys(Runnable write, Runnable add) {}

    TransmissionListView(PersonTransmissionsPresenter presenter, Keys keys) {
        this.presenter = presenter;
        this.keys = keys;
        list.setId("transmission-list");
        list.getStyleClass().add("transmission-list");
        list.setFocusTraversable(true);
        list.setAccessibleRole(AccessibleRole.LIST_VIEW);
        setContent(list);
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        setFocusTraversable(false);
        setMinHeight(0);
        list.addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
        list.addEventHandler(KeyEvent.KEY_TYPED, this::typed);
        presenter.rows.addListener((ListChangeListener<TransmissionRows.Row>) change -> draw());
        presenter.loaded.subscribe(this::draw);
        presenter.selected.subscribe(this::mark);
    }

    private void draw() {
        List<TransmissionRows.Row> rows = List.copyOf(presenter.rows);
        list.getChildren().clear();
        for (int i = 0; i < rows.size(); i++) {
            TransmissionRowView row = new TransmissionRowView(rows.get(i));
            int index = i;
            row.setId("transmission-row-" + i);
            row.setOnMousePressed(press -> {
                presenter.select(index);
                list.requestFocus();
            });
            list.getChildren().add(row);
        }
        if (rows.isEmpty() && presenter.loaded.get()) {
            list.getChildren()
                    .add(
                            presenter.filtered()
                                    ? new EmptyState(Feather.SEARCH, texts.get("tab.nothing"), null)
                                    : new EmptyState(
                                            Feather.MESSAGE_SQUARE,
                                            texts.get("tab.empty"),
                                            new ActionButton("transmission-first", texts.get("tab.first"), keys.write())
                                                    .icon(Feather.EDIT_3)));
        }
        mark();
    }

    private void mark() {
        int selected = presenter.selected.get();
        for (int i = 0; i < list.getChildren().size(); i++) {
            list.getChildren().get(i).pseudoClassStateChanged(SELECTED, i == selected);
        }
        TransmissionRows.Row row = presenter.selectedRow();
        list.setAccessibleText(row == null ? texts.get("tab.title") : TransmissionRowView.spoken(row, texts));
        if (selected >= 0 && selected < list.getChildren().size()) {
            Node node = list.getChildren().get(selected);
            // Its place is known once the new rows have been laid out.
            Platform.runLater(() -> reveal(node));
        }
    }

    private void reveal(Node node) {
        double all = list.getHeight();
        double seen = getViewportBounds().getHeight();
        if (all <= seen) {
            return;
        }
        Bounds bounds = node.getBoundsInParent();
        double top = getVvalue() * (all - seen);
        if (bounds.getMinY() < top) {
            setVvalue(bounds.getMinY() / (all - seen));
        } else if (bounds.getMaxY() > top + seen) {
            setVvalue(Math.min(bounds.getMinY(), bounds.getMaxY() - seen) / (all - seen));
        }
    }

    private void pressed(KeyEvent event) {
        if (event.isShortcutDown() || event.isAltDown()) {
            return;
        }
        KeyCode code = event.getCode();
        switch (code) {
            case DOWN -> presenter.select(presenter.selected.get() + 1);
            case UP -> presenter.select(presenter.selected.get() - 1);
            case HOME -> presenter.select(0);
            case END -> presenter.select(presenter.rows.size() - 1);
            case PAGE_DOWN -> presenter.paging.next();
            case PAGE_UP -> presenter.paging.previous();
            default -> {
                return;
            }
        }
        event.consume();
    }

    /** Letters act once typed, not when pressed: the field that gets the focus would take the letter for its own. */
    private void typed(KeyEvent event) {
        if (event.isShortcutDown() || event.isAltDown()) {
            return;
        }
        switch (event.getCharacter().toLowerCase(Locale.ROOT)) {
            case "l" -> presenter.acknowledge();
            case "c" -> presenter.closeOrReopen();
            case "s" -> keys.add().run();
            case "e" -> keys.write().run();
            default -> {
                return;
            }
        }
        event.consume();
    }
}
