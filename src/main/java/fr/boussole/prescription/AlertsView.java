package fr.boussole.prescription;

import fr.boussole.platform.text.Texts;
import fr.boussole.platform.ui.ActionButton;
import fr.boussole.platform.ui.Card;
import fr.boussole.platform.ui.Form;
import fr.boussole.platform.ui.FormField;
import fr.boussole.platform.ui.Words;
import javafx.beans.property.StringProperty;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** Three numbers for the whole practice. */
final class AlertsView extends VBox {
    AlertsView(AlertsPresenter presenter) {
        Texts texts = Texts.beside(AlertsView.class);
        getChildren()
                .add(new Card(texts.get("alerts.title"))
                        .icon(Feather.BELL)
                        .inside(
                                Words.paragraph(texts.get("alerts.words"), "muted"),
                                new Form(Form.beside(
                                                field("first", texts.get("alerts.first"), presenter.first),
                                                field("second", texts.get("alerts.second"), presenter.second),
                                                field("last", texts.get("alerts.last"), presenter.last)))
                                        .refusals(presenter.refusal)
                                        .buttons(new ActionButton(
                                                "alerts-save", texts.get("form.save"), presenter::save))));
        presenter.load();
    }

    private static FormField field(String name, String label, StringProperty value) {
        TextField field = new TextField();
        field.setId("alerts-" + name);
        field.textProperty().bindBidirectional(value);
        return new FormField(name, label, field);
    }
}
