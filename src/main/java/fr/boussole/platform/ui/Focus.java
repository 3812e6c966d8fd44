package fr.boussole.platform.ui;

import javafx.application.Platform;
import javafx.beans.value.ChangeListener;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.TextInputControl;
import org.jspecify.annotations.Nullable;

/** Puts the cursor where typing begins. */
public final class Focus {
    private Focus() {}

    /**
     * Gives the keyboard to a node now, or as soon as it can take it: what lies in a scrolling part joins the scene
     * only with that part's skin, and a plain request before does nothing. Then the key that opened the form is over,
     * and its letter does not land in the field.
     */
    public static void give(Node node) {
        node.requestFocus();
        Scene scene = node.getScene();
        if (scene == null) {
            node.sceneProperty().addListener(new ChangeListener<>() {
                @Override
                public void changed(ObservableValue<? extends Scene> property, Scene was, Scene now) {
                    node.sceneProperty().removeListener(this);
                    Platform.runLater(node::requestFocus);
                }
            });
        } else if (scene.getFocusOwner() != node) {
            Platform.runLater(node::requestFocus);
        }
    }

    /** The first text field below {@code parent}, once it is on the screen. */
    public static void first(Parent parent) {
        Platform.runLater(() -> {
            Node field = find(parent);
            if (field != null) {
                field.requestFocus();
            }
        });
    }

    private static @Nullable Node find(Node node) {
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
