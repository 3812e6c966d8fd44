package fr.boussole.prescription;

import fr.boussole.platform.text.Texts;
import fr.boussole.platform.ui.ActionButton;
import fr.boussole.platform.ui.Form;
import fr.boussole.platform.ui.FormField;
import fr.boussole.platform.ui.Words;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.DatePicker;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;

/** The question before a prescription is stopped, shown over the page. */
final class StopView extends VBox {
    private final StopPresenter presenter;
    private final TextField why = new TextField();
    private final Texts texts = Texts.beside(StopView.class);

    StopView(StopPresenter presenter) {
        this.presenter = presenter;
        getStyleClass().add("form");
        why.setId("stop-why");
        why.setPromptText(texts.get("stop.why.prompt"));
        why.textProperty().bindBidirectional(presenter.why);
        DatePicker on = new DatePicker();
        on.setId("stop-on");
        on.setShowWeekNumbers(false);
        on.valueProperty().bindBidirectional(presenter.on);
        on.disableProperty().bind(presenter.never);
        CheckBox never = new CheckBox(texts.get("stop.never"));
        never.setId("stop-never");
        never.selectedProperty().bindBidirectional(presenter.never);
        getChildren()
                .addAll(
                        Words.paragraph(presenter.prescription.care(), "strong"),
                        new Form(
                                        new FormField("why", texts.get("stop.why"), why),
                                        new FormField("on", texts.get("stop.on"), on).shortField(),
                                        never)
                                .refusals(presenter.refusal));
    }

    Node first() {
        return why;
    }

    Node[] buttons(Runnable close) {
        ActionButton back = new ActionButton("stop-close", texts.get("stop.back"), close);
        back.setCancelButton(true);
        ActionButton stop = new ActionButton("stop-save", texts.get("stop.verb"), presenter::stop).primary();
        stop.setDefaultButton(true);
        return new Node[] {back, stop};
    }
}
