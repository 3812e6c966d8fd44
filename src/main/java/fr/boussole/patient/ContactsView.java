package fr.boussole.patient;

import fr.boussole.platform.text.Texts;
import fr.boussole.platform.ui.ActionButton;
import fr.boussole.platform.ui.Form;
import fr.boussole.platform.ui.FormField;
import fr.boussole.platform.ui.Words;
import javafx.beans.property.StringProperty;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** Whom to call, in the form: as many people as there are, each taken away with a click. */
final class ContactsView extends VBox {
    private final PatientFormPresenter presenter;
    private final Texts texts = Texts.beside(ContactsView.class);
    private final VBox people = new VBox();

    ContactsView(PatientFormPresenter presenter) {
        this.presenter = presenter;
        getStyleClass().addAll("bsl-card", "contacts");
        ActionButton add = new ActionButton("patient-contact-add", texts.get("contact.add"), () -> {
                    presenter.addContact();
                    focusLast();
                })
                .icon(Feather.PLUS)
                .flat()
                .small();
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        HBox head = new HBox(Words.of(texts.get("card.contacts"), "card-title"), space, add);
        head.getStyleClass().add("card-head");
        people.getStyleClass().add("inside");
        // The form finds the field of a refusal by its name; this one stands for all of them.
        FormField all = new FormField("contacts", texts.get("contacts.help"), people);
        all.getStyleClass().add("inside");
        getChildren().addAll(head, all);
        presenter.draft.contacts.addListener((ListChangeListener<PatientDraftPresenter.Contact>) change -> fill());
        fill();
    }

    private void fill() {
        people.getChildren().clear();
        for (PatientDraftPresenter.Contact contact : presenter.draft.contacts) {
            people.getChildren().add(contact(contact, people.getChildren().size()));
        }
    }

    private void focusLast() {
        people.lookup("#patient-contact-name-" + (people.getChildren().size() - 1))
                .requestFocus();
    }

    private Node contact(PatientDraftPresenter.Contact contact, int place) {
        CheckBox trusted = check("trusted", place, texts.get("contact.trusted"));
        trusted.selectedProperty().bindBidirectional(contact.trusted);
        CheckBox key = check("key", place, texts.get("contact.holdsKey"));
        key.selectedProperty().bindBidirectional(contact.holdsKey);
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        HBox marks = new HBox(
                trusted,
                key,
                space,
                new ActionButton(
                                "patient-contact-remove-" + place,
                                texts.get("contact.remove"),
                                () -> presenter.draft.contacts.remove(contact))
                        .icon(Feather.TRASH_2)
                        .iconOnly()
                        .flat()
                        .small());
        marks.getStyleClass().add("contact-marks");
        VBox one = new VBox(
                Form.beside(
                        text("name", place, texts.get("contact.name"), contact.name),
                        text("phone", place, texts.get("contact.phone"), contact.phone)),
                text("role", place, texts.get("contact.role"), contact.role),
                marks);
        one.getStyleClass().add("contact");
        return one;
    }

    private static FormField text(String name, int place, String label, StringProperty value) {
        TextField field = new TextField();
        field.setId("patient-contact-" + name + "-" + place);
        field.textProperty().bindBidirectional(value);
        return new FormField("contact-" + name + "-" + place, label, field);
    }

    private static CheckBox check(String name, int place, String label) {
        CheckBox box = new CheckBox(label);
        box.setId("patient-contact-" + name + "-" + place);
        return box;
    }
}
