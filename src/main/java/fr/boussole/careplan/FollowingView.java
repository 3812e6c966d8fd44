package fr.boussole.careplan;

import fr.boussole.platform.ui.FormField;
import javafx.application.Platform;
import javafx.beans.value.ChangeListener;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;

/** A part that scrolls by itself so far that what has the keyboard is seen, with what is said about it. */
final class FollowingView extends ScrollPane {
    FollowingView(Node content) {
        super(content);
        setFitToWidth(true);
        setFocusTraversable(false);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        // A refusal may be written under the field once it has the keyboard: look after that.
        ChangeListener<Node> follow = (property, before, now) -> Platform.runLater(() -> reveal(now));
        sceneProperty().subscribe((before, now) -> {
            if (before != null) {
                before.focusOwnerProperty().removeListener(follow);
            }
            if (now != null) {
                now.focusOwnerProperty().addListener(follow);
            }
        });
    }

    private void reveal(Node focused) {
        Node shown = focused;
        boolean inside = false;
        for (Node node = focused; node != null; node = node.getParent()) {
            if (node instanceof FormField) {
                shown = node;
            }
            inside = inside || node == getContent();
        }
        if (!inside) {
            return;
        }
        applyCss();
        layout();
        Bounds at = getContent().sceneToLocal(shown.localToScene(shown.getLayoutBounds()));
        double whole = getContent().getLayoutBounds().getHeight();
        double seen = getViewportBounds().getHeight();
        double from = getVvalue() * Math.max(0, whole - seen);
        if (at.getMinY() < from || at.getMaxY() > from + seen) {
            double wanted = at.getMinY() < from ? at.getMinY() : at.getMaxY() - seen;
            setVvalue(Math.clamp(wanted / Math.max(1, whole - seen), 0, 1));
        }
    }
}
