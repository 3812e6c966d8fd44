package fr.boussole.document;

import fr.boussole.platform.text.Texts;
import fr.boussole.platform.ui.Form;
import fr.boussole.platform.ui.FormField;
import fr.boussole.platform.ui.Words;
import javafx.scene.Node;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;

/** Asks why a paper is withdrawn. */
final class WithdrawView extends VBox {
    private final TextField why = new TextField();

    WithdrawView(DocumentFormPresenter presenter) {
        Texts texts = Texts.beside(WithdrawView.class);
        getStyleClass().add("form");
        why.setId("document-why");
        why.textProperty().bindBidirectional(presenter.why);
        getChildren()
                .addAll(
                        Words.paragraph(texts.get("withdraw.kept"), "muted"),
                        new Form(new FormField("why", texts.get("withdraw.why"), why)
                                        .help(texts.get("withdraw.why.help")))
                                .refusals(presenter.refusal));
    }

    /** Where the keyboard begins. */
    Node first() {
        return why;
    }
}
