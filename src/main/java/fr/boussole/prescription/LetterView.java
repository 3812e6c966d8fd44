package fr.boussole.prescription;

import fr.boussole.platform.text.Texts;
import fr.boussole.platform.ui.ActionButton;
import fr.boussole.platform.ui.FormField;
import javafx.geometry.Pos;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.kordamp.ikonli.feather.Feather;

/** Over the letter as it will be printed: its one free sentence; Enter writes it anew. */
final class LetterView extends HBox {
    private final TextField seen = new TextField();

    LetterView(LetterPresenter presenter) {
        Texts texts = Texts.beside(LetterView.class);
        getStyleClass().add("table-tools");
        seen.setId("letter-seen");
        seen.setPromptText(texts.get("letter.seen.prompt"));
        seen.textProperty().bindBidirectional(presenter.seen);
        seen.setOnAction(event -> presenter.write());
        FormField field = new FormField("seen", texts.get("letter.seen.label"), seen);
        HBox.setHgrow(field, Priority.ALWAYS);
        setAlignment(Pos.BOTTOM_LEFT);
        getChildren()
                .addAll(
                        new ActionButton("letter-back", texts.get("letter.back"), presenter::close)
                                .icon(Feather.ARROW_LEFT),
                        field,
                        new ActionButton("letter-write", texts.get("letter.write"), presenter::write));
    }

    void focusFirst() {
        seen.requestFocus();
    }
}
