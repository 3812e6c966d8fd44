package fr.boussole.shell;

import fr.boussole.platform.text.Texts;
import fr.boussole.platform.ui.Icon;
import fr.boussole.platform.ui.Words;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** A field and what it finds below; the keyboard stays in the field. */
final class PaletteView extends VBox {
    final TextField field = new TextField();

    private final PalettePresenter presenter;

    PaletteView(PalettePresenter presenter, Texts texts) {
        this.presenter = presenter;
        getStyleClass().add("palette");
        field.setId("palette-field");
        field.setPromptText(texts.get("palette.prompt"));
        field.setAccessibleText(texts.get("palette.prompt"));
        field.textProperty().bindBidirectional(presenter.typed);
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        ListView<PalettePresenter.Entry> list = new ListView<>(presenter.entries);
        list.setId("palette-list");
        list.setFocusTraversable(false);
        list.getStyleClass().add("matches");
        list.setPlaceholder(Words.of(texts.get("palette.nothing"), "muted"));
        list.setCellFactory(view -> new Found());
        presenter.highlighted.subscribe(index -> highlight(list, index.intValue()));
        presenter.entries.subscribe(() -> highlight(list, presenter.highlighted.get()));
        getChildren().addAll(field, list, Words.of(texts.get("palette.keys"), "second"));
    }

    private void highlight(ListView<PalettePresenter.Entry> list, int index) {
        if (index < presenter.entries.size()) {
            list.getSelectionModel().select(index);
            list.scrollTo(Math.max(0, index - 4));
            field.setAccessibleHelp(presenter.entries.get(index).title());
        }
    }

    private void pressed(KeyEvent event) {
        KeyCode code = event.getCode();
        if (code == KeyCode.DOWN || code == KeyCode.TAB && !event.isShiftDown()) {
            presenter.move(1);
        } else if (code == KeyCode.UP || code == KeyCode.TAB) {
            presenter.move(-1);
        } else if (code == KeyCode.ENTER) {
            presenter.take();
        } else {
            return;
        }
        event.consume();
    }

    private final class Found extends ListCell<PalettePresenter.Entry> {
        private final Label title = Words.of("");
        private final Label detail = Words.of("", "second");
        private final HBox line;

        private Found() {
            Region space = new Region();
            HBox.setHgrow(space, Priority.ALWAYS);
            title.setMinWidth(Region.USE_PREF_SIZE);
            line = new HBox(title, space, detail);
            line.getStyleClass().add("line");
            line.setMinWidth(0);
            line.setPrefWidth(1);
            setOnMouseClicked(event -> {
                PalettePresenter.Entry entry = getItem();
                if (entry != null) {
                    presenter.take(entry);
                }
            });
        }

        @Override
        protected void updateItem(PalettePresenter.@Nullable Entry entry, boolean empty) {
            super.updateItem(entry, empty);
            if (empty || entry == null) {
                setGraphic(null);
                return;
            }
            title.setText(entry.title());
            title.setGraphic(Icon.of(
                    switch (entry.kind()) {
                        case PERSON -> Feather.USER;
                        case PAGE -> Feather.CORNER_DOWN_RIGHT;
                        case ACTION -> Feather.ZAP;
                    }));
            detail.setText(entry.detail());
            setGraphic(line);
        }
    }
}
