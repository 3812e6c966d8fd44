package fr.boussole.shell;

import fr.boussole.platform.ui.Header;
import fr.boussole.platform.ui.Screen;
import java.util.function.BooleanSupplier;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** One section of the settings: its title, a sentence, its cards; it scrolls when they are higher than the window. */
final class SettingsPageView extends VBox implements Screen {
    private final Runnable load;
    private final BooleanSupplier unsaved;
    private final ScrollPane scroll;

    SettingsPageView(String title, String words, Node cards, Runnable load, BooleanSupplier unsaved) {
        this.load = load;
        this.unsaved = unsaved;
        getStyleClass().add("page");
        Header header = new Header(title);
        header.stateProperty().set(words);
        scroll = new ScrollPane(cards);
        scroll.setFitToWidth(true);
        scroll.getStyleClass().add("settings-scroll");
        VBox.setVgrow(scroll, Priority.ALWAYS);
        getChildren().addAll(header, scroll);
    }

    /** The cards are as high as the window, and scroll within themselves. */
    SettingsPageView filling() {
        scroll.setFitToHeight(true);
        return this;
    }

    @Override
    public Node node() {
        return this;
    }

    @Override
    public void shown() {
        load.run();
    }

    @Override
    public boolean unsaved() {
        return unsaved.getAsBoolean();
    }

    @Override
    public String help() {
        return "settings";
    }
}
