package fr.boussole.platform.ui;

import atlantafx.base.controls.ModalPane;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** The one pane over everything else of the window, for questions, failures and small forms. Escape closes it. */
public final class Modal {
    private final ModalPane pane = new ModalPane();
    private @Nullable Node before;

    /** @param over the root of the window; the pane lies on top of all it holds */
    public Modal(StackPane over) {
        pane.setId("modal");
        pane.setAlignment(Pos.CENTER);
        pane.setInTransitionFactory(null);
        pane.setOutTransitionFactory(null);
        pane.displayProperty().addListener((property, was, shown) -> {
            if (!shown && before != null) {
                before.requestFocus();
                before = null;
            }
        });
        over.getChildren().add(pane);
    }

    /** A card with a title, content and buttons; the node {@code first} gets the focus. */
    public void show(String id, String title, Node content, Node first, Node... buttons) {
        if (!isShown()) {
            before = pane.getScene() == null ? null : pane.getScene().getFocusOwner();
        }
        Label heading = Words.paragraph(title, "dialog-title");
        HBox line = new HBox(buttons);
        line.getStyleClass().add("buttons");
        VBox card = new VBox(heading, content, line);
        card.setId(id);
        card.getStyleClass().add("dialog-card");
        card.setMaxHeight(Region.USE_PREF_SIZE);
        card.setMinHeight(Region.USE_PREF_SIZE);
        pane.show(card);
        first.requestFocus();
    }

    public void hide() {
        pane.hide(false);
    }

    public boolean isShown() {
        return pane.isDisplay();
    }
}
