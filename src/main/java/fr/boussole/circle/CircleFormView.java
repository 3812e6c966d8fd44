package fr.boussole.circle;

import fr.boussole.platform.text.Texts;
import fr.boussole.platform.ui.ActionButton;
import fr.boussole.platform.ui.Form;
import fr.boussole.platform.ui.FormField;
import fr.boussole.platform.ui.Segments;
import fr.boussole.platform.ui.Theme;
import fr.boussole.platform.ui.TypeAheadField;
import java.util.List;
import java.util.Objects;
import javafx.beans.binding.Bindings;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.StringProperty;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** The form of somebody around a person, shown over the page. */
final class CircleFormView extends VBox {
    /** Title, buttons and what lies around the form, in px. */
    private static final double AROUND = 190;

    private final CircleFormPresenter presenter;
    private final Texts texts = Texts.beside(CircleFormView.class);
    private final TextField name;

    CircleFormView(CircleFormPresenter presenter) {
        this.presenter = presenter;
        getStyleClass().add("form");
        name = text("circle-name", presenter.name);
        Segments<Ring> ring = new Segments<>("circle-ring", List.of(Ring.values()), texts::of);
        ring.valueProperty().bindBidirectional(presenter.ring);
        Form form = new Form(
                        new FormField(
                                "directory",
                                texts.get("form.directory"),
                                new TypeAheadField<>(
                                        "circle-directory", texts.get("form.directory.prompt"), presenter.search)),
                        new FormField("ring", texts.get("field.ring"), ring),
                        field("name", texts.get("field.name"), name),
                        Form.beside(
                                field(
                                        "relation",
                                        texts.get("field.relation"),
                                        text("circle-relation", presenter.relation)),
                                field("role", texts.get("field.role"), text("circle-role", presenter.role))),
                        Form.beside(
                                field("phone", texts.get("field.phone"), text("circle-phone", presenter.phone)),
                                field(
                                        "otherPhone",
                                        texts.get("field.otherPhone"),
                                        text("circle-other-phone", presenter.otherPhone))),
                        field("does", texts.get("field.does"), text("circle-does", presenter.does)),
                        checks(),
                        Form.beside(
                                field("email", texts.get("field.email"), text("circle-email", presenter.email)),
                                field("rpps", texts.get("field.rpps"), text("circle-rpps", presenter.rpps))),
                        field("address", texts.get("field.address"), text("circle-address", presenter.address)))
                .refusals(presenter.refusal);
        getStylesheets()
                .add(Objects.requireNonNull(CircleFormView.class.getResource("circle.css"))
                        .toExternalForm());
        ScrollPane scroll = new ScrollPane(form);
        scroll.getStyleClass().add("circle-scroll");
        scroll.setFitToWidth(true);
        scroll.setFocusTraversable(false);
        scroll.setMinHeight(0);
        // Large text: the form scrolls, its buttons stay in the window.
        sceneProperty().subscribe(scene -> {
            if (scene != null) {
                scroll.prefHeightProperty()
                        .bind(Bindings.createDoubleBinding(
                                () -> Math.min(
                                        form.getHeight() + 2,
                                        scene.getHeight() - AROUND * Theme.percentOf(scene) / 100),
                                form.heightProperty(),
                                scene.heightProperty()));
            }
        });
        getChildren().add(scroll);
    }

    private static FormField field(String id, String label, TextField control) {
        return new FormField(id, label, control);
    }

    private Node checks() {
        HBox line = new HBox(
                check("circle-trusted", texts.get("trusted"), presenter.trusted),
                check("circle-carer", texts.get("carer"), presenter.carer),
                check("circle-key", texts.get("holds.key"), presenter.holdsKey));
        line.getStyleClass().add("circle-checks");
        return line;
    }

    Node first() {
        return name;
    }

    Node[] buttons(Runnable close) {
        ActionButton back = new ActionButton("circle-close", texts.get("form.close"), close);
        back.setCancelButton(true);
        ActionButton save = new ActionButton("circle-save", texts.get("form.save"), presenter::save).primary();
        save.setDefaultButton(true);
        if (presenter.existing.isEmpty()) {
            return new Node[] {back, save};
        }
        boolean ended = presenter.existing.flatMap(CircleMember::endedOn).isPresent();
        return new Node[] {
            ended
                    ? new ActionButton("circle-form-resume", texts.get("form.resume"), presenter::resume)
                    : new ActionButton("circle-end", texts.get("form.end"), presenter::end),
            back,
            save
        };
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
