package fr.boussole.security;

import fr.boussole.platform.text.Texts;
import fr.boussole.platform.ui.ActionButton;
import fr.boussole.platform.ui.Card;
import fr.boussole.platform.ui.Form;
import fr.boussole.platform.ui.FormField;
import fr.boussole.platform.ui.SecretField;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** A card of the settings. */
final class PasswordView extends VBox {
    PasswordView(PasswordPresenter presenter) {
        Texts texts = Texts.beside(PasswordView.class);
        setId("password");
        ActionButton save = new ActionButton("password-save", texts.get("password.save"), presenter::save).primary();
        Form form = new Form(
                        new FormField(
                                "current",
                                texts.get("password.current"),
                                new SecretField("password-current", presenter.current)),
                        new FormField(
                                        "password",
                                        texts.get("password.new"),
                                        new SecretField("password-new", presenter.password))
                                .help(texts.get("password.rule")),
                        new FormField(
                                "repeated",
                                texts.get("password.repeat"),
                                new SecretField("password-repeated", presenter.repeated)))
                .refusals(presenter.refusal)
                .buttons(save);
        getChildren()
                .add(new Card(texts.get("password.title")).icon(Feather.KEY).inside(form));
    }
}
