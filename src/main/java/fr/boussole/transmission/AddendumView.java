package fr.boussole.transmission;

import fr.boussole.platform.text.Texts;
import fr.boussole.platform.ui.ActionButton;
import fr.boussole.platform.ui.Card;
import fr.boussole.platform.ui.Focus;
import fr.boussole.platform.ui.Form;
import fr.boussole.platform.ui.FormField;
import fr.boussole.platform.ui.Words;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;

/** The form of an addendum: what it follows, one text. */
final class AddendumView extends VBox {
    private final TextArea words;

    AddendumView(AddendumPresenter presenter) {
        Texts texts = Texts.beside(AddendumView.class);
        words = TransmissionFormView.area("transmission-words", presenter.words, 6, true);
        Label to = Words.paragraph("", "muted");
        presenter.to.subscribe(
                row -> to.setText(row == null ? "" : texts.get("addendum.to", row.target(), row.who(), row.when())));
        ActionButton save = new ActionButton("transmission-add-save", texts.get("form.save"), presenter::save)
                .shortcut(texts.get("form.save.keys"))
                .primary();
        Form form = new Form(to, new FormField("words", texts.get("addendum.words"), words))
                .buttons(
                        new ActionButton("transmission-add-give-up", texts.get("form.give.up"), presenter::giveUp),
                        save)
                .refusals(presenter.refusal);
        getChildren().add(new Card(texts.get("addendum.title")).inside(form));
        addEventFilter(KeyEvent.KEY_PRESSED, event -> TransmissionFormView.keys(event, presenter::save));
        addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                presenter.putAway();
                event.consume();
            }
        });
    }

    void focus() {
        Focus.give(words);
    }
}
