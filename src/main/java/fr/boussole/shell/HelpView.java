package fr.boussole.shell;

import fr.boussole.platform.text.Texts;
import fr.boussole.platform.ui.ActionButton;
import fr.boussole.platform.ui.Words;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** The help of a page, beside it; Escape or F1 closes it. */
final class HelpView extends VBox {
    HelpView(String key, Texts texts, Runnable close) {
        setId("help");
        getStyleClass().add("help");
        HelpPage help = HelpPage.of(key);
        Label title = Words.paragraph(help.title(), "panel-title");
        title.setId("help-title");
        title.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(title, Priority.ALWAYS);
        ActionButton shut = new ActionButton("help-close", texts.get("help.close"), close)
                .icon(Feather.X)
                .iconOnly()
                .flat();
        HBox head = new HBox(title, shut);
        VBox body = new VBox();
        body.getStyleClass().add("help-body");
        for (HelpPage.Part part : help.parts()) {
            body.getChildren()
                    .add(
                            switch (part.kind()) {
                                case HEADING -> Words.paragraph(part.text(), "strong", "help-heading");
                                case POINT -> point(part.text());
                                case PARAGRAPH -> Words.paragraph(part.text());
                            });
        }
        ScrollPane scroll = new ScrollPane(body);
        scroll.setFitToWidth(true);
        scroll.setId("help-text");
        VBox.setVgrow(scroll, Priority.ALWAYS);
        getChildren().addAll(head, scroll);
        setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                close.run();
                event.consume();
            }
        });
    }

    private static HBox point(String text) {
        Label words = Words.paragraph(text);
        HBox.setHgrow(words, Priority.ALWAYS);
        Label dot = Words.of("•", "muted");
        dot.setMinWidth(Region.USE_PREF_SIZE);
        HBox line = new HBox(dot, words);
        line.getStyleClass().add("help-point");
        return line;
    }
}
