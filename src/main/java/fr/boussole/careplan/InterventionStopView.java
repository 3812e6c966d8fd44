package fr.boussole.careplan;

import fr.boussole.platform.text.Texts;
import fr.boussole.platform.ui.ActionButton;
import fr.boussole.platform.ui.Focus;
import fr.boussole.platform.ui.Form;
import fr.boussole.platform.ui.FormField;
import fr.boussole.platform.ui.Words;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;

/** Asks for the reason before an intervention is stopped; Enter stops it. */
final class InterventionStopView extends VBox {
    private final TextField why = new TextField();

    InterventionStopView(InterventionStopPresenter presenter) {
        Texts texts = Texts.beside(InterventionStopView.class);
        InterventionWords words = new InterventionWords();
        setId("intervention-stop-form");
        getStyleClass().add("intervention-form");
        why.setId("intervention-why");
        why.setPromptText(texts.get("act.why.prompt"));
        why.textProperty().bindBidirectional(presenter.why);
        Intervention one = presenter.intervention;
        String what =
                one.detail().isBlank() ? words.target(one) : words.target(one) + texts.get("act.detail", one.detail());
        getChildren()
                .addAll(
                        Words.paragraph(texts.get("act.stop.title"), "strong"),
                        Words.paragraph(what, "muted"),
                        new Form(new FormField("why", texts.get("act.why"), why))
                                .buttons(
                                        new ActionButton(
                                                        "intervention-stop-close",
                                                        texts.get("act.back"),
                                                        presenter.close)
                                                .shortcut(texts.get("act.back.key")),
                                        new ActionButton(
                                                        "intervention-stop-save",
                                                        texts.get("act.stop"),
                                                        presenter::stop)
                                                .shortcut(texts.get("act.change.key"))
                                                .primary())
                                .refusals(presenter.refusal));
        addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                presenter.close.run();
                event.consume();
            } else if (event.getCode() == KeyCode.ENTER && event.getTarget() == why) {
                presenter.stop();
                event.consume();
            }
        });
    }

    void focus() {
        Focus.give(why);
    }
}
