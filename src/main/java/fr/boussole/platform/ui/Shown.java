package fr.boussole.platform.ui;

import javafx.beans.value.ObservableBooleanValue;
import javafx.scene.Node;

/** Shows a node, or takes it away together with its room. */
public final class Shown {
    private Shown() {}

    public static void when(Node node, ObservableBooleanValue condition) {
        node.visibleProperty().bind(condition);
        node.managedProperty().bind(condition);
    }

    public static void set(Node node, boolean shown) {
        node.setVisible(shown);
        node.setManaged(shown);
    }
}
