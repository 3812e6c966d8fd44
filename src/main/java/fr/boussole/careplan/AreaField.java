package fr.boussole.careplan;

import javafx.beans.property.StringProperty;
import javafx.scene.TraversalDirection;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/** A text of several lines. Tab goes on to the next field instead of into the text. */
final class AreaField extends TextArea {
    AreaField(String id, StringProperty text, int rows) {
        setId(id);
        setWrapText(true);
        setPrefRowCount(rows);
        textProperty().bindBidirectional(text);
        addEventFilter(KeyEvent.KEY_PRESSED, key -> {
            if (key.getCode() == KeyCode.TAB && !key.isShortcutDown() && !key.isAltDown()) {
                requestFocusTraversal(key.isShiftDown() ? TraversalDirection.PREVIOUS : TraversalDirection.NEXT);
                key.consume();
            }
        });
    }
}
