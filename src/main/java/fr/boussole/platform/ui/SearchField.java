package fr.boussole.platform.ui;

import atlantafx.base.controls.CustomTextField;
import javafx.scene.input.KeyCode;
import org.kordamp.ikonli.feather.Feather;

/** Search as you type; Escape empties it. Bind its text to the presenter and ask through {@link Latest}. */
public final class SearchField extends CustomTextField {
    public SearchField(String id, String prompt) {
        setId(id);
        setPromptText(prompt);
        setAccessibleText(prompt);
        setLeft(Icon.of(Feather.SEARCH));
        setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ESCAPE && !getText().isEmpty()) {
                clear();
                event.consume();
            }
        });
    }
}
