package fr.boussole.circle;

import fr.boussole.platform.text.Texts;
import fr.boussole.platform.ui.ActionButton;
import fr.boussole.platform.ui.Form;
import fr.boussole.platform.ui.FormField;
import fr.boussole.platform.ui.Segments;
import fr.boussole.platform.ui.TypeAheadField;
import java.util.List;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.StringProperty;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;

/** The form of somebody around a person, shown over the page. */
final class CircleFormView extends VBox {
    private final CircleFormPresenter presenter;
    private final Texts texts = Texts.beside(CircleFormView.class);
    private final TextField name;

    CircleFormView(CircleFormPresenter presenter) {
        this.presenter = presenter;
        getStyleClass().add("form");
        name = text("circle-name", presenter.name);
        Segments<Ring> ring = new Segments<>("circle-ring", List.of(Ring.values()), texts::of);
        ring.valueProperty().bindBidirectional(presenter.ring);
        getChildren()
                .add(new Form(
                                new FormField(
                                        "directory",
                                        texts.get("form.directory"),
                                        new TypeAheadField<>(
                                                "circle-directory",
                                                texts.get("form.directory.prompt"),
                                                presenter.search)),
                                new FormField("ring", texts.get("field.ring"), ring),
                                Form.beside(
                                        new FormField("name", texts.get("field.name"), name),
                                        new FormField(
                                                "what", texts.get("column.what"), text("circle-what", presenter.what))),
                                Form.beside(
                                        new FormField(
                                                "phone",
                                                texts.get("field.phone"),
                                                text("circle-phone", presenter.phone)),
                                        new FormField(
                                                "otherPhone",
                                                texts.get("field.otherPhone"),
                                                text("circle-other-phone", presenter.otherPhone))),
                                new FormField("does", texts.get("field.does"), text("circle-does", presenter.does)),
                                check("circle-trusted", texts.get("trusted"), presenter.trusted),
                                check("circle-carer", texts.get("carer"), presenter.carer),
                                check("circle-key", texts.get("holds.key"), presenter.holdsKey))
                        .refusals(presenter.refusal));
    }

    Node first() {
        return name;
    }

    Node[] buttons(Runnable close) {
        ActionButton back = new ActionButton("circle-close", texts.get("form.close"), close);
        back.setCancelButton(true);
        ActionButton save = new ActionButton("circle-save", texts.get("form.save"), presenter::save).primary();
        save.setDefaultButton(true);
        return presenter.existing.isEmpty()
                ? new Node[] {back, save}
                : new Node[] {new ActionButton("circle-end", texts.get("form.end"), presenter::end), back, save};
    }

    private static TextField text(String id, StringProperty value) {
        TextField field = new TextField();
        field.setId(id);
        field.textProperty().bindBidirectional(value);
        return field;
    }

    private static CheckBox check(String id, String label, BooleanProperty value) {
        CheckBox box = new CheckBox(label);
        box.setId(id);
        box.selectedProperty().bindBidirectional(value);
        return box;
    }
}
