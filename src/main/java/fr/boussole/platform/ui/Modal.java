package fr.boussole.platform.ui;

import atlantafx.base.controls.ModalPane;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.stream.Stream;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/**
 * The one pane over everything else of the window, for questions, failures and small forms. Escape closes what is on
 * top; a question over a form gives the form back.
 */
public final class Modal {
    /** Left free around something large, in px. */
    private static final double AROUND = 48;

    private static final String ALONE = "alone";

    private final ModalPane pane = new ModalPane();
    private final Deque<Covered> covered = new ArrayDeque<>();
    private @Nullable Node before;

    private record Covered(Node card, @Nullable Node focus) {}

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
        lay(card(id, title, content, buttons), first);
    }

    /** The same, as large as the window allows: something to look at. */
    public void showLarge(String id, String title, Node content, Node first, Node... buttons) {
        lay(large(id, title, content, buttons), first);
    }

    /** As large, and nothing of the page behind can be seen: it would tell what she must find by herself. */
    public void showAlone(String id, String title, Node content, Node first, Node... buttons) {
        VBox card = large(id, title, content, buttons);
        card.getStyleClass().add(ALONE);
        lay(card, first);
    }

    private VBox large(String id, String title, Node content, Node... buttons) {
        VBox card = card(id, title, content, buttons);
        VBox.setVgrow(content, Priority.ALWAYS);
        card.setMinHeight(0);
        card.maxWidthProperty().bind(pane.widthProperty().subtract(AROUND));
        card.maxHeightProperty().bind(pane.heightProperty().subtract(AROUND));
        card.prefWidthProperty().bind(card.maxWidthProperty());
        card.prefHeightProperty().bind(card.maxHeightProperty());
        return card;
    }

    private VBox card(String id, String title, Node content, Node... buttons) {
        Label heading = Words.paragraph(title, "dialog-title");
        VBox card = new VBox(heading, content);
        if (buttons.length > 0) {
            HBox line = new HBox(buttons);
            line.getStyleClass().add("buttons");
            card.getChildren().add(line);
        }
        card.setId(id);
        card.getStyleClass().add("dialog-card");
        card.setMaxHeight(Region.USE_PREF_SIZE);
        card.setMinHeight(Region.USE_PREF_SIZE);
        // A radio or toggle button keeps Enter to itself; in a form it means the same everywhere.
        card.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER && event.getTarget() instanceof ToggleButton) {
                Stream.of(buttons)
                        .filter(one -> one instanceof Button button && button.isDefaultButton())
                        .forEach(one -> ((Button) one).fire());
                event.consume();
            }
        });
        card.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                hide();
                event.consume();
            }
        });
        if (isShown()) {
            covered.push(new Covered(pane.getContent(), focus()));
        } else {
            before = focus();
        }
        return card;
    }

    public void hide() {
        Covered below = covered.poll();
        if (below == null) {
            pane.hide(true);
        } else {
            lay(below.card(), below.focus());
        }
    }

    /** Takes away all that is shown: the window shows something else. */
    public void clear() {
        covered.clear();
        before = null;
        pane.hide(true);
    }

    /** The window is locked: takes away what is shown, and tells how to bring it back as it was. */
    public Runnable setAside() {
        if (!isShown()) {
            return () -> {};
        }
        Node top = pane.getContent();
        Node focus = focus();
        Node opener = before;
        Deque<Covered> below = new ArrayDeque<>(covered);
        clear();
        return () -> {
            before = opener;
            covered.addAll(below);
            lay(top, focus);
        };
    }

    public boolean isShown() {
        return pane.isDisplay();
    }

    /** Whether the card on top is the one of that id. */
    public boolean isShown(String id) {
        return isShown() && id.equals(pane.getContent().getId());
    }

    private void lay(Node card, @Nullable Node focus) {
        // A click beside a question must not take away the form below it.
        pane.setPersistent(!covered.isEmpty());
        pane.pseudoClassStateChanged(
                PseudoClass.getPseudoClass(ALONE), card.getStyleClass().contains(ALONE));
        pane.show(card);
        if (focus != null) {
            Focus.give(focus);
        }
    }

    private @Nullable Node focus() {
        return pane.getScene() == null ? null : pane.getScene().getFocusOwner();
    }
}
