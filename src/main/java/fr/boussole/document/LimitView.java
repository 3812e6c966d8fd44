package fr.boussole.document;

import fr.boussole.platform.text.Texts;
import fr.boussole.platform.ui.ActionButton;
import fr.boussole.platform.ui.Card;
import fr.boussole.platform.ui.Form;
import fr.boussole.platform.ui.FormField;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** One number for the whole practice. */
final class LimitView extends VBox {
    LimitView(LimitPresenter presenter) {
        Texts texts = Texts.beside(LimitView.class);
        TextField megabytes = new TextField();
        megabytes.setId("document-limit");
        megabytes.textProperty().bindBidirectional(presenter.megabytes);
        getChildren()
                .add(new Card(texts.get("tab.title"))
                        .icon(Feather.PAPERCLIP)
                        .inside(new Form(new FormField("megabytes", texts.get("limit.words"), megabytes)
                                        .shortField()
                                        .help(texts.get("limit.help")))
                                .refusals(presenter.refusal)
                                .buttons(new ActionButton(
                                        "document-limit-save", texts.get("form.save"), presenter::save))));
    }
}
