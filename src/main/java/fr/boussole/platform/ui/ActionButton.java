package fr.boussole.platform.ui;

import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/**
 * A button with its icon and, in small, its shortcut: {@code new ActionButton("visit-new", "Nouvelle visite",
 * run).icon(Feather.PLUS).shortcut("Ctrl N").primary()}. At most one primary button a screen.
 */
public final class ActionButton extends Button {
    private @Nullable Icon icon;

    public ActionButton(String id, String text, Runnable action) {
        super(text);
        setId(id);
        setMinWidth(USE_PREF_SIZE);
        setAccessibleText(text);
        textProperty().addListener((property, before, now) -> setAccessibleText(now));
        setOnAction(event -> action.run());
    }

    public ActionButton icon(Feather feather) {
        icon = Icon.of(feather);
        setGraphic(icon);
        return this;
    }

    /** Written in the button after its words; the shell, not the button, listens to the keys. Call it after icon. */
    public ActionButton shortcut(String keys) {
        Label words = Words.of("", "words");
        words.textProperty().bind(textProperty());
        HBox content = new HBox(words, Words.of(keys, "shortcut"));
        if (icon != null) {
            content.getChildren().addFirst(icon);
        }
        content.getStyleClass().add("action-content");
        setGraphic(content);
        setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        return this;
    }

    public ActionButton primary() {
        return style("accent");
    }

    /** Words only, in the accent colour: the one text action of a card. */
    public ActionButton flat() {
        return style("flat");
    }

    /** Red: only when something is lost. */
    public ActionButton danger() {
        return style("danger");
    }

    /** 26 px, for rows. */
    public ActionButton small() {
        return style("small");
    }

    /** The icon alone; the words become tooltip and accessible name. */
    public ActionButton iconOnly() {
        iconOnly(true);
        return this;
    }

    /** Without its words where the room is scarce; they are in its tooltip then. */
    public void iconOnly(boolean only) {
        getStyleClass().remove("button-icon");
        setTooltip(only ? new Tooltip(getText()) : null);
        if (only) {
            getStyleClass().add("button-icon");
        }
    }

    private ActionButton style(String name) {
        getStyleClass().add(name);
        return this;
    }
}
