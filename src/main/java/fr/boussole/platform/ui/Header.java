package fr.boussole.platform.ui;

import javafx.beans.property.StringProperty;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** Top of a screen: title, one muted line that says the state in words, actions at the right. */
public final class Header extends HBox {
    private final Label title = Words.of("", "screen-title");
    private final HBox right = new HBox();
    private final Label state = Words.of("", "header-state");

    public Header(String title, Node... actions) {
        getStyleClass().add("screen-header");
        this.title.setText(title);
        this.title.setId("screen-title");
        state.setId("screen-state");
        VBox words = new VBox(this.title, state);
        words.getStyleClass().add("header-words");
        words.setMinWidth(0);
        setHgrow(words, Priority.ALWAYS);
        right.getChildren().addAll(actions);
        right.getStyleClass().add("header-actions");
        right.setMinWidth(USE_PREF_SIZE);
        getChildren().addAll(words, right);
    }

    /** One more action, before the others. */
    public void add(Node action) {
        right.getChildren().addFirst(action);
    }

    public StringProperty titleProperty() {
        return title.textProperty();
    }

    /** The facts first: « 8 visites, 3 faites, prochaine : M. Lemoine ». */
    public StringProperty stateProperty() {
        return state.textProperty();
    }
}
