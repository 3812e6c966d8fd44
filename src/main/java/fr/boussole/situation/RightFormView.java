package fr.boussole.situation;

import fr.boussole.platform.text.Texts;
import fr.boussole.platform.ui.ActionButton;
import fr.boussole.platform.ui.Form;
import fr.boussole.platform.ui.FormField;
import java.util.List;
import javafx.beans.property.StringProperty;
import javafx.scene.Node;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;

/** The form of one right; Enter saves. */
final class RightFormView extends VBox {
    private final RightFormPresenter presenter;
    private final Texts texts = Texts.beside(RightFormView.class);
    private final Node first;

    RightFormView(RightFormPresenter presenter) {
        this.presenter = presenter;
        ChoiceField<EntitlementKind> kind =
                new ChoiceField<>("right-kind", List.of(EntitlementKind.values()), new SituationWords()::full);
        kind.valueProperty().bindBidirectional(presenter.kind);
        ChoiceField<EntitlementState> state =
                new ChoiceField<>("right-state", List.of(EntitlementState.values()), one -> texts.of(one));
        state.valueProperty().bindBidirectional(presenter.state);
        first = kind;
        getChildren()
                .add(new Form(
                                Form.beside(
                                        new FormField("kind", texts.get("field.kind"), kind),
                                        new FormField("state", texts.get("field.state"), state)),
                                Form.beside(
                                        new FormField(
                                                        "label",
                                                        texts.get("field.label"),
                                                        text("right-label", presenter.label))
                                                .help(texts.get("field.label.help")),
                                        new FormField(
                                                "reference",
                                                texts.get("field.reference"),
                                                text("right-reference", presenter.reference))),
                                Form.beside(
                                        new FormField(
                                                "startsOn",
                                                texts.get("field.starts"),
                                                text("right-starts", presenter.startsOn)),
                                        new FormField(
                                                        "endsOn",
                                                        texts.get("field.ends"),
                                                        text("right-ends", presenter.endsOn))
                                                .help(texts.get("field.ends.help"))),
                                new FormField("note", texts.get("field.note"), text("right-note", presenter.note)))
                        .refusals(presenter.saving.refusal));
    }

    Node first() {
        return first;
    }

    Node[] buttons(Runnable close) {
        ActionButton back = new ActionButton("right-close", texts.get("form.cancel"), close);
        back.setCancelButton(true);
        ActionButton save = new ActionButton("right-save", texts.get("form.save"), presenter::save).primary();
        save.setDefaultButton(true);
        return new Node[] {back, save};
    }

    static TextField text(String id, StringProperty value) {
        TextField field = new TextField();
        field.setId(id);
        field.textProperty().bindBidirectional(value);
        return field;
    }
}
