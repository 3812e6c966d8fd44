package fr.boussole.platform.ui;

import javafx.application.Platform;
import javafx.collections.ListChangeListener;
import javafx.geometry.Bounds;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Popup;
import org.jspecify.annotations.Nullable;

/**
 * A field that offers matches under it: arrows move among them, Tab or Enter takes one, Escape closes. The keyboard
 * stays in the field.
 */
public final class TypeAheadField<T> extends TextField {
    private static final int MOST_ROWS = 8;

    private final TypeAhead<T> typeAhead;
    private final Popup popup = new Popup();
    private final ListView<T> list;

    public TypeAheadField(String id, String prompt, TypeAhead<T> typeAhead) {
        this.typeAhead = typeAhead;
        setId(id);
        setPromptText(prompt);
        setAccessibleText(prompt);
        textProperty().bindBidirectional(typeAhead.textProperty());
        list = new ListView<>(typeAhead.matches());
        list.setId(id + "-matches");
        list.setFocusTraversable(false);
        list.getStyleClass().add("matches");
        list.setCellFactory(view -> new Match());
        popup.getContent().add(list);
        popup.setAutoHide(true);
        popup.setHideOnEscape(false);
        typeAhead.highlightedProperty().subscribe(index -> highlight(index.intValue()));
        typeAhead.openProperty().subscribe(this::showOrHide);
        typeAhead.matches().addListener((ListChangeListener<T>) change -> fit());
        focusedProperty().subscribe(this::showOrHide);
        addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    }

    private void pressed(KeyEvent event) {
        boolean open = typeAhead.openProperty().get();
        KeyCode code = event.getCode();
        if (code == KeyCode.DOWN && open) {
            typeAhead.move(1);
            event.consume();
        } else if (code == KeyCode.UP && open) {
            typeAhead.move(-1);
            event.consume();
        } else if (code == KeyCode.ESCAPE && open) {
            typeAhead.close();
            event.consume();
        } else if (code == KeyCode.ENTER && open) {
            typeAhead.take();
            event.consume();
        } else if (code == KeyCode.TAB && !event.isShiftDown()) {
            typeAhead.take();
        }
    }

    private void showOrHide() {
        if (!typeAhead.openProperty().get() || !isFocused() || getScene() == null) {
            popup.hide();
            return;
        }
        Bounds at = localToScreen(getBoundsInLocal());
        list.setPrefWidth(Math.max(getWidth(), getFont().getSize() * 26));
        list.setPrefHeight(
                Math.min(MOST_ROWS, typeAhead.matches().size()) * getFont().getSize() * 2.3 + 4);
        popup.show(this, at.getMinX(), at.getMaxY() + 4);
        highlight(typeAhead.highlightedProperty().get());
    }

    /** As high as its matches: a row is 2.29 em, as the stylesheet says. */
    private void fit() {
        double em = getFont().getSize();
        list.setPrefWidth(Math.max(getWidth(), em * 26));
        list.setPrefHeight(Math.min(MOST_ROWS, typeAhead.matches().size()) * em * 2.29 + 6);
        popup.sizeToScene();
    }

    private void highlight(int index) {
        if (index < typeAhead.matches().size()) {
            list.getSelectionModel().select(index);
            list.scrollTo(index);
            setAccessibleHelp(typeAhead.offer(typeAhead.matches().get(index)));
        }
    }

    private final class Match extends ListCell<T> {
        private Match() {
            setOnMousePressed(event -> {
                T match = getItem();
                if (match != null) {
                    Platform.runLater(() -> typeAhead.choose(match));
                }
            });
        }

        @Override
        protected void updateItem(@Nullable T item, boolean empty) {
            super.updateItem(item, empty);
            setText(empty || item == null ? null : typeAhead.offer(item));
        }
    }
}
