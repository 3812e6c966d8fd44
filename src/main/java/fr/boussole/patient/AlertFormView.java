package fr.boussole.patient;

import fr.boussole.platform.text.Texts;
import fr.boussole.platform.ui.ActionButton;
import fr.boussole.platform.ui.Form;
import fr.boussole.platform.ui.FormField;
import fr.boussole.platform.ui.Shown;
import java.util.List;
import javafx.beans.property.StringProperty;
import javafx.scene.Node;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;

/** The form of one alert: four fields, Enter saves. */
final class AlertFormView extends VBox {
    private final AlertFormPresenter presenter;
    private final Texts texts = Texts.beside(AlertFormView.class);
    private final ChoiceView<AlertKind> kind;
    private final TextField words;

    AlertFormView(AlertFormPresenter presenter) {
        this.presenter = presenter;
        kind = new ChoiceView<>("alert-kind", List.of(AlertKind.values()), word -> texts.of(word));
        kind.setValue(presenter.kind.get());
        kind.valueProperty().addListener((property, before, now) -> {
            if (now != null) {
                presenter.kind.set(now);
            }
        });
        words = text("alert-words", presenter.words);
        FormField what = new FormField("words", texts.get("alert.words"), words).help(texts.get("alert.words.help"));
        Shown.when(what, presenter.kind.isNotEqualTo(AlertKind.NO_ALLERGY));
        Form form = new Form(
                        new FormField("kind", texts.get("alert.kind"), kind),
                        what,
                        new FormField("detail", texts.get("alert.detail"), text("alert-detail", presenter.detail)),
                        new FormField("since", texts.get("alert.since"), text("alert-since", presenter.since))
                                .shortField()
                                .help(texts.get("alert.since.help")))
                .refusals(presenter.refusal);
        getChildren().add(form);
    }

    /** Where the keyboard begins. */
    Node first() {
        return presenter.existing.isPresent() && presenter.kind.get() != AlertKind.NO_ALLERGY ? words : kind;
    }

    Node[] buttons(Runnable close) {
        ActionButton back = new ActionButton("alert-close", texts.get("form.cancel"), close);
        back.setCancelButton(true);
        ActionButton save = new ActionButton("alert-save", texts.get("form.save"), presenter::save).primary();
        save.setDefaultButton(true);
        return presenter.existing.isEmpty()
                ? new Node[] {back, save}
                : new Node[] {new ActionButton("alert-end", texts.get("alert.end"), presenter::end), back, save};
    }

    private static TextField text(String id, StringProperty value) {
        TextField field = new TextField();
        field.setId(id);
        field.textProperty().bindBidirectional(value);
        return field;
    }
}
