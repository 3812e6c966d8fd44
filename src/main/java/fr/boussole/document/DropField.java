package fr.boussole.document;

import fr.boussole.platform.text.Texts;
import fr.boussole.platform.ui.ActionButton;
import fr.boussole.platform.ui.Words;
import java.util.List;
import java.util.function.Consumer;
import javafx.embed.swing.SwingFXUtils;
import javafx.scene.Node;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** Where files are dropped, chosen or pasted. */
final class DropField extends VBox {
    private static final KeyCombination PASTE = new KeyCodeCombination(KeyCode.V, KeyCombination.SHORTCUT_DOWN);

    private final ActionButton choose;

    /** @param choose opens the chooser; {@code pasted} takes what the clipboard holds, also when that is nothing */
    DropField(Runnable choose, Consumer<List<Incoming>> pasted) {
        Texts texts = Texts.beside(DropField.class);
        setId("document-drop");
        getStyleClass().add("drop-field");
        this.choose = new ActionButton("document-choose", texts.get("attach.choose"), choose).icon(Feather.FOLDER);
        HBox buttons = new HBox(
                this.choose,
                new ActionButton("document-paste", texts.get("attach.paste"), () -> pasted.accept(clipboard()))
                        .icon(Feather.CLIPBOARD)
                        .shortcut(texts.get("attach.paste.keys")));
        buttons.getStyleClass().add("buttons");
        getChildren().addAll(Words.paragraph(texts.get("attach.drop"), "muted"), buttons);
        setMinHeight(USE_PREF_SIZE);
    }

    /** Where the keyboard begins. */
    Node first() {
        return choose;
    }

    /** Everything in {@code area} takes what is dropped on it, and what Ctrl+V brings outside of a text. */
    static void listen(Node area, Consumer<List<Incoming>> taken) {
        area.setOnDragOver(event -> {
            if (event.getDragboard().hasFiles() || event.getDragboard().hasImage()) {
                event.acceptTransferModes(TransferMode.COPY);
                mark(area, true);
            }
            event.consume();
        });
        area.setOnDragExited(event -> mark(area, false));
        area.setOnDragDropped(event -> {
            mark(area, false);
            List<Incoming> dropped = of(event.getDragboard());
            event.setDropCompleted(!dropped.isEmpty());
            event.consume();
            taken.accept(dropped);
        });
        area.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (PASTE.match(event) && !(event.getTarget() instanceof TextInputControl)) {
                event.consume();
                taken.accept(clipboard());
            }
        });
    }

    private static void mark(Node area, boolean over) {
        Node marked = area.lookup(".drop-field");
        if (marked != null) {
            marked.getStyleClass().remove("over");
            if (over) {
                marked.getStyleClass().add("over");
            }
        }
    }

    static List<Incoming> clipboard() {
        return of(Clipboard.getSystemClipboard());
    }

    /** Files, or else a picture; the picture is packed later, in the background. */
    static List<Incoming> of(Clipboard board) {
        if (board.hasFiles()) {
            return board.getFiles().stream()
                    .map(file -> Incoming.of(file.toPath()))
                    .toList();
        }
        if (board.hasImage()) {
            return List.of(Incoming.of(
                    Texts.beside(DropField.class).get("attach.pasted"),
                    SwingFXUtils.fromFXImage(board.getImage(), null)));
        }
        return List.of();
    }
}
