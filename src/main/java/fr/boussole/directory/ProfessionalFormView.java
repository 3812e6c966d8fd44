package fr.boussole.directory;

import fr.boussole.platform.text.Texts;
import fr.boussole.platform.ui.ActionButton;
import fr.boussole.platform.ui.Form;
import fr.boussole.platform.ui.FormField;
import javafx.beans.property.StringProperty;
import javafx.scene.Node;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;

/** The form of an entry, shown over the page. */
final class ProfessionalFormView extends VBox {
    private final ProfessionalFormPresenter presenter;
    private final Texts texts = Texts.beside(ProfessionalFormView.class);
    private final FormField first;

    ProfessionalFormView(ProfessionalFormPresenter presenter) {
        this.presenter = presenter;
        getStyleClass().add("form");
        first = field("familyName", texts.get("field.familyName"), presenter.familyName);
        FormField rpps = field("rpps", texts.get("field.rpps"), presenter.rpps);
        rpps.warningProperty().bind(presenter.rppsDoubt);
        getChildren()
                .add(new Form(
                                Form.beside(
                                        first, field("givenName", texts.get("field.givenName"), presenter.givenName)),
                                Form.beside(
                                        field("profession", texts.get("field.profession"), presenter.profession),
                                        field("speciality", texts.get("field.speciality"), presenter.speciality)),
                                Form.beside(
                                        rpps, field("structure", texts.get("field.structure"), presenter.structure)),
                                field("street", texts.get("field.street"), presenter.street),
                                Form.beside(
                                        field("postalCode", texts.get("field.postalCode"), presenter.postalCode),
                                        field("city", texts.get("field.city"), presenter.city)),
                                Form.beside(
                                        field("phone", texts.get("field.phone"), presenter.phone),
                                        field("mobile", texts.get("field.mobile"), presenter.mobile)),
                                Form.beside(
                                        field("email", texts.get("field.email"), presenter.email),
                                        field("secureEmail", texts.get("field.secureEmail"), presenter.secureEmail)))
                        .refusals(presenter.refusal));
    }

    Node first() {
        return first.control();
    }

    Node[] buttons(Runnable close) {
        ActionButton back = new ActionButton("professional-close", texts.get("form.close"), close);
        back.setCancelButton(true);
        ActionButton save = new ActionButton("professional-save", texts.get("form.save"), presenter::save).primary();
        save.setDefaultButton(true);
        return new Node[] {back, save};
    }

    private static FormField field(String name, String label, StringProperty value) {
        TextField field = new TextField();
        field.setId("professional-" + name);
        field.textProperty().bindBidirectional(value);
        return new FormField(name, label, field);
    }
}
