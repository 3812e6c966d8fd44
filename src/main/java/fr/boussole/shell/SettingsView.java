package fr.boussole.shell;

import fr.boussole.platform.text.Texts;
import fr.boussole.platform.ui.Focus;
import fr.boussole.platform.ui.Icon;
import fr.boussole.platform.ui.Screen;
import fr.boussole.platform.ui.Words;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javafx.scene.Node;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/**
 * Sections in a list at the left, by arrow keys too; the chosen one beside it. Each is made when first seen and then
 * kept, so that what is typed in one survives a look at another.
 */
final class SettingsView extends HBox implements Screen {
    private final ListView<Place> list = new ListView<>();
    private final StackPane page = new StackPane();
    private final Map<Place, Screen> made = new LinkedHashMap<>();

    SettingsView(List<Place> sections) {
        Texts texts = Texts.beside(SettingsView.class);
        setId("settings");
        list.setId("settings-sections");
        list.setAccessibleText(texts.get("place.settings"));
        list.getItems().setAll(sections);
        list.setCellFactory(ignored -> new SectionCell());
        list.getSelectionModel().selectFirst();
        list.getSelectionModel().selectedItemProperty().addListener((property, before, now) -> show(before, now));
        VBox.setVgrow(list, Priority.ALWAYS);
        VBox left = new VBox(Words.of(texts.get("place.settings"), "panel-title"), list);
        left.getStyleClass().add("sections");
        HBox.setHgrow(page, Priority.ALWAYS);
        page.setMinWidth(0);
        getChildren().addAll(left, page);
    }

    private static final class SectionCell extends ListCell<Place> {
        @Override
        protected void updateItem(@Nullable Place place, boolean empty) {
            super.updateItem(place, empty);
            setId(place == null || empty ? null : "settings-section-" + place.id());
            setText(place == null || empty ? null : place.title());
            setGraphic(place == null || empty ? null : Icon.of(place.icon()));
        }
    }

    private Screen screen(Place place) {
        return made.computeIfAbsent(place, wanted -> wanted.screen().get());
    }

    private void show(@Nullable Place before, @Nullable Place now) {
        if (before != null && made.containsKey(before)) {
            screen(before).hidden();
        }
        if (now != null) {
            page.getChildren().setAll(screen(now).node());
            screen(now).shown();
        }
    }

    private Screen current() {
        return screen(Objects.requireNonNull(list.getSelectionModel().getSelectedItem()));
    }

    @Override
    public Node node() {
        return this;
    }

    @Override
    public void shown() {
        page.getChildren().setAll(current().node());
        current().shown();
        Focus.give(list);
    }

    @Override
    public void hidden() {
        current().hidden();
    }

    @Override
    public boolean unsaved() {
        return made.values().stream().anyMatch(Screen::unsaved);
    }

    @Override
    public boolean print() {
        return current().print();
    }

    @Override
    public String help() {
        return "settings";
    }
}
