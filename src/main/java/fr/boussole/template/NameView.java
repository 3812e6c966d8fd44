package fr.boussole.template;

import fr.boussole.platform.text.Texts;
import fr.boussole.platform.ui.ActionButton;
import fr.boussole.platform.ui.Form;
import fr.boussole.platform.ui.FormField;
import javafx.scene.Node;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;

/** Another name for a template. */
final class NameView extends VBox {
    private final NamePresenter presenter;
    private final TextField name = new TextField();
    private final Texts texts = Texts.beside(NameView.class);

    NameView(NamePresenter presenter) {
        this.presenter = presenter;
        name.setId("template-name");
        name.textProperty().bindBidirectional(presenter.name);
        getChildren().add(new Form(new FormField("name", texts.get("name"), name)).refusals(presenter.refusal));
    }

    Node first() {
        return name;
    }

    Node[] buttons(Runnable close) {
        ActionButton back = new ActionButton("template-name-close", texts.get("close"), close);
        back.setCancelButton(true);
        ActionButton save = new ActionButton("template-name-save", texts.get("save"), presenter::save).primary();
        save.setDefaultButton(true);
        return new Node[] {back, save};
    }
}
