package fr.boussole.shell;

import fr.boussole.platform.ui.Modal;
import fr.boussole.platform.ui.Theme;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;

/** The window's inside: one content at a time, the modal pane above it, the theme around both. */
final class Frame {
    private final StackPane content = new StackPane();
    private final StackPane over = new StackPane(content);
    private final StackPane root = new StackPane(over);
    private final Scene scene;
    private final Modal modal;
    private Theme theme;

    Frame(Theme theme, double width, double height) {
        this.theme = theme;
        modal = new Modal(root);
        scene = new Scene(root, width, height);
        theme.apply(scene);
    }

    Scene scene() {
        return scene;
    }

    /** For notices that belong to no page. */
    StackPane over() {
        return over;
    }

    Modal modal() {
        return modal;
    }

    Theme theme() {
        return theme;
    }

    void setTheme(Theme wanted) {
        if (!wanted.equals(theme)) {
            theme = wanted;
            theme.apply(scene);
        }
    }

    void show(Node node) {
        modal.clear();
        content.getChildren().setAll(node);
    }

    boolean shows(Node node) {
        return content.getChildren().contains(node);
    }
}
