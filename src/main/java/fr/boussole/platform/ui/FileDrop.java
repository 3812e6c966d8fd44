package fr.boussole.platform.ui;

import java.nio.file.Path;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.input.TransferMode;

/** Files dragged from the desktop onto a part of a page. */
public final class FileDrop {
    private FileDrop() {}

    /** @param taken called once for each file let go over {@code target} */
    public static void on(Node target, Consumer<Path> taken) {
        target.setOnDragOver(event -> {
            if (event.getDragboard().hasFiles()) {
                event.acceptTransferModes(TransferMode.COPY);
            }
            event.consume();
        });
        target.setOnDragDropped(event -> {
            boolean files = event.getDragboard().hasFiles();
            if (files) {
                event.getDragboard().getFiles().forEach(file -> taken.accept(file.toPath()));
            }
            event.setDropCompleted(files);
            event.consume();
        });
    }
}
