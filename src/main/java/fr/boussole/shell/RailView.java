package fr.boussole.shell;

import fr.boussole.platform.text.Texts;
import fr.boussole.platform.ui.Disc;
import fr.boussole.platform.ui.Icon;
import fr.boussole.platform.ui.Shown;
import fr.boussole.platform.ui.Words;
import javafx.beans.binding.Bindings;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** 188 px at the left: the rooms, below them search, settings, lock and who is signed in. */
final class RailView extends VBox {
    private static final PseudoClass SMALL = PseudoClass.getPseudoClass("small-window");
    /** Below it the rail gives its room to a page that needs it, in px. */
    private static final int WIDE_ENOUGH = 1500;

    private static final PseudoClass SELECTED = PseudoClass.getPseudoClass("selected");

    private final MainPresenter presenter;

    RailView(MainPresenter presenter, Texts texts) {
        this.presenter = presenter;
        setId("rail");
        getStyleClass().add("rail");
        sceneProperty()
                .flatMap(Scene::widthProperty)
                .subscribe(width -> pseudoClassStateChanged(SMALL, width != null && width.doubleValue() < WIDE_ENOUGH));
        Label name = Words.of(presenter.practice, "strong");
        name.setId("rail-practice");
        VBox head = new VBox(name, Words.of(presenter.followed, "second"));
        head.getStyleClass().add("rail-head");
        getChildren().add(head);
        for (Place place : presenter.rooms()) {
            getChildren().add(item(place));
        }
        Region space = new Region();
        VBox.setVgrow(space, Priority.ALWAYS);
        getChildren()
                .addAll(
                        space,
                        item("find", Feather.SEARCH, texts.get("rail.find"), "Ctrl K", presenter::find),
                        settings(texts),
                        item("lock", Feather.LOCK, texts.get("rail.lock"), "Ctrl L", presenter::lock),
                        person());
    }

    private Node settings(Texts texts) {
        return presenter.navigation().places().stream()
                .filter(place -> place.id().equals("settings"))
                .findFirst()
                .<Node>map(this::item)
                .orElseGet(Region::new);
    }

    private Button item(Place place) {
        Label badge = Words.of("", "badge");
        badge.setId("badge-" + place.id());
        badge.textProperty().bind(presenter.badge(place.id()).asString());
        Shown.when(badge, presenter.badge(place.id()).greaterThan(0));
        Button item = item(
                place.id(),
                place.icon(),
                place.title(),
                badge,
                () -> presenter.navigation().go(place.id()));
        presenter.navigation().placeProperty().subscribe(now -> item.pseudoClassStateChanged(SELECTED, place == now));
        return item;
    }

    private static Button item(String id, Feather icon, String title, String shortcut, Runnable action) {
        return item(id, icon, title, Words.of(shortcut, "shortcut"), action);
    }

    private static Button item(String id, Feather icon, String title, Label end, Runnable action) {
        Button item = new Button(title);
        item.setId("rail-" + id);
        item.setAccessibleText(title);
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        Label words = Words.of(title, "rail-title");
        words.setGraphic(Icon.of(icon));
        words.setMinWidth(Region.USE_PREF_SIZE);
        end.setMinWidth(Region.USE_PREF_SIZE);
        HBox content = new HBox(words, space, end);
        content.getStyleClass().add("rail-content");
        content.setMouseTransparent(true);
        item.setGraphic(content);
        item.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        item.getStyleClass().add("rail-item");
        item.setMaxWidth(Double.MAX_VALUE);
        item.setTooltip(new Tooltip(title));
        // A button leaves its graphic at its own width; the end belongs at the rail's right.
        content.prefWidthProperty()
                .bind(Bindings.createDoubleBinding(
                        () -> item.getWidth()
                                - item.getInsets().getLeft()
                                - item.getInsets().getRight(),
                        item.widthProperty(),
                        item.insetsProperty()));
        item.setOnAction(event -> action.run());
        return item;
    }

    private Node person() {
        MainPresenter.Person person = presenter.person();
        Label name = Words.of(person.name(), "medium");
        name.setId("rail-person");
        VBox words = new VBox(name, Words.of(person.profession(), "second"));
        words.setMinWidth(0);
        HBox line = new HBox(new Disc(person.givenName(), person.familyName(), person.colour()).large(), words);
        line.getStyleClass().add("rail-person");
        return line;
    }
}
