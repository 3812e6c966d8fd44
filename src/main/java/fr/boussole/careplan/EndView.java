package fr.boussole.careplan;

import fr.boussole.platform.text.Texts;
import fr.boussole.platform.ui.ActionButton;
import fr.boussole.platform.ui.Form;
import fr.boussole.platform.ui.FormField;
import fr.boussole.platform.ui.Words;
import java.util.Objects;
import javafx.scene.Node;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;

/** The question before a problem is closed, shown over the page. */
final class EndView extends VBox {
    private final EndPresenter presenter;
    private final TextField why = new TextField();
    private final RatingRowsView rows;
    private final Texts texts = Texts.beside(EndView.class);

    EndView(EndPresenter presenter) {
        this.presenter = presenter;
        getStyleClass().addAll("form", "plan-end");
        getStylesheets()
                .add(Objects.requireNonNull(EndView.class.getResource("careplan.css"))
                        .toExternalForm());
        why.setId("plan-end-why");
        why.setPromptText(texts.get("end.why.prompt"));
        why.textProperty().bindBidirectional(presenter.why);
        Form form = new Form(new FormField("why", texts.get("end.why"), why));
        rows = new RatingRowsView(presenter.rating, "plan-end-rating");
        getChildren().add(form);
        if (presenter.rated()) {
            getChildren().add(Words.of(texts.get("end.rating"), "plan-part-title"));
            getChildren().add(rows);
            addEventFilter(KeyEvent.KEY_TYPED, key -> {
                if (!(key.getTarget() instanceof TextInputControl) && rows.figure(key.getCharacter())) {
                    key.consume();
                }
            });
        }
        presenter.refusal.subscribe(refusal -> {
            boolean ofRating =
                    refusal != null && refusal.field().filter("rating"::equals).isPresent();
            rows.refuse(ofRating && refusal != null ? refusal.sentence() : "");
            form.show(ofRating ? null : refusal);
        });
    }

    Node first() {
        return why;
    }

    Node[] buttons(Runnable hide) {
        ActionButton back = new ActionButton("plan-end-back", texts.get("end.back"), hide);
        back.setCancelButton(true);
        ActionButton mistake = new ActionButton("plan-end-mistake", texts.get("end.mistake"), presenter::mistake);
        ActionButton close = new ActionButton("plan-end-close", texts.get("end.verb"), presenter::close).primary();
        close.setDefaultButton(true);
        return new Node[] {back, mistake, close};
    }
}
