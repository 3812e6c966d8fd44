package fr.boussole.shell;

import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.TextInputControl;

/** Puts the cursor where typing begins. */
final class Focus {
    private Focus() {}

    /** The first text field below {@code parent}, once it is on the screen. */
    static void first(Parent parent) {
        Platform.runLater(() -> {
            Node field = find(parent);
            if (field != null) {
                field.requestFocus();
            }
        });
    }

    private static @org.jspecify.annotations.Nullable Node find(Node node) {
        if (node instanceof TextInputControl field && field.isEditable()) {
            return field;
        }
        if (node instanceof Parent parent) {
            for (Node child : parent.getChildrenUnmodifiable()) {
                Node found = child.isVisible() ? find(child) : null;
                if (found != null) {
                    return found;
                }
            }
        }
        return null;
    }
}
