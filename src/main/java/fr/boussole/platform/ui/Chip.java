package fr.boussole.platform.ui;

import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import org.kordamp.ikonli.feather.Feather;

/**
 * One fact of a person in one line, that opens where it is kept: « Allergie : pénicilline (œdème, 2011) ». The words
 * are never cut; of a long detail the rest is in the tooltip.
 */
public final class Chip extends Button {
    private static final int LONG = 36;

    /** @param detail muted, after the words; may be empty */
    public Chip(String id, Tone tone, Feather icon, String words, String detail, Runnable action) {
        setId(id);
        getStyleClass().addAll("chip", tone.styleClass());
        Label strong = Words.of(words, "chip-words");
        strong.setMinWidth(USE_PREF_SIZE);
        HBox content = new HBox(Icon.of(icon), strong);
        content.getStyleClass().add("chip-content");
        if (!detail.isEmpty()) {
            content.getChildren().add(Words.of(detail, "chip-detail"));
        }
        setGraphic(content);
        setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        String all = detail.isEmpty() ? words : words + ", " + detail;
        setAccessibleText(all);
        if (detail.length() > LONG) {
            setTooltip(new Tooltip(all));
        }
        setOnAction(event -> action.run());
    }
}
