package fr.boussole.shell;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.scene.Scene;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.jspecify.annotations.Nullable;

/** The keys of the whole window. While locked only the size of text can be changed. */
final class Keys {
    private final Scene scene;
    private final Supplier<@Nullable Seat> desk;
    private final Consumer<Integer> percent;
    private final Supplier<Integer> percentNow;
    private final Supplier<Boolean> asking;

    /**
     * @param desk what the keys act on while someone works; null while locked
     * @param percent sets the size of text, {@code percentNow} tells it
     * @param asking whether a question lies over the page
     */
    Keys(
            Scene scene,
            Supplier<@Nullable Seat> desk,
            Consumer<Integer> percent,
            Supplier<Integer> percentNow,
            Supplier<Boolean> asking) {
        this.scene = scene;
        this.desk = desk;
        this.percent = percent;
        this.percentNow = percentNow;
        this.asking = asking;
        scene.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    }

    private void pressed(KeyEvent event) {
        Seat here = desk.get();
        boolean used = sizes(event) || here != null && (locks(event, here) || !asking.get() && works(event, here));
        if (used) {
            event.consume();
        }
    }

    private boolean sizes(KeyEvent event) {
        if (!event.isShortcutDown() || event.isAltDown()) {
            return false;
        }
        // On a French keyboard + and = share a key, - is a key of its own, and digits need Shift: 0 by its code.
        switch (event.getCode()) {
            case PLUS, ADD, EQUALS -> percent.accept(percentNow.get() + 10);
            case MINUS, SUBTRACT, DIGIT6 -> {
                if (event.getCode() == KeyCode.DIGIT6 && !"-".equals(event.getText())) {
                    return false;
                }
                percent.accept(percentNow.get() - 10);
            }
            case DIGIT0, NUMPAD0 -> percent.accept(100);
            default -> {
                return false;
            }
        }
        return true;
    }

    /** Also over a question or a form: they are there again after the lock. */
    private static boolean locks(KeyEvent event, Seat here) {
        boolean wanted = event.isShortcutDown() && !event.isAltDown() && event.getCode() == KeyCode.L;
        if (wanted) {
            here.main().lock();
        }
        return wanted;
    }

    private boolean works(KeyEvent event, Seat here) {
        if (event.getCode() == KeyCode.F1) {
            here.main().help();
            return true;
        }
        if (!event.isShortcutDown() || event.isAltDown()) {
            return false;
        }
        int room = room(event.getCode());
        if (room > 0) {
            here.main().goToRoom(room);
            return true;
        }
        if (event.isShiftDown()) {
            return false;
        }
        switch (event.getCode()) {
            case K -> here.main().find();
            case N -> here.newVisit();
            case P -> here.main().print();
            case Z -> {
                if (scene.getFocusOwner() instanceof TextInputControl field
                        && field.isUndoable()
                        && !field.getText().isEmpty()) {
                    return false;
                }
                here.notices().undoLast();
            }
            default -> {
                return false;
            }
        }
        return true;
    }

    /** A French keyboard needs Shift for digits, and without it its upper row says & é " ' (. */
    private static int room(KeyCode code) {
        int french = List.of(
                        KeyCode.AMPERSAND, KeyCode.UNDEFINED, KeyCode.QUOTEDBL, KeyCode.QUOTE, KeyCode.LEFT_PARENTHESIS)
                .indexOf(code);
        if (french >= 0 && code != KeyCode.UNDEFINED) {
            return french + 1;
        }
        int digit = code.ordinal() - KeyCode.DIGIT0.ordinal();
        int pad = code.ordinal() - KeyCode.NUMPAD0.ordinal();
        return digit >= 1 && digit <= 9 ? digit : pad >= 1 && pad <= 9 ? pad : 0;
    }
}
