package fr.boussole.team;

import fr.boussole.platform.text.Texts;
import fr.boussole.platform.ui.ActionButton;
import fr.boussole.platform.ui.Form;
import fr.boussole.platform.ui.FormField;
import fr.boussole.platform.ui.Shown;
import fr.boussole.platform.ui.Words;
import javafx.scene.control.Label;
import javafx.scene.control.PasswordField;
import javafx.scene.layout.VBox;

/** Below the form, for administrators: whether she can sign in, a new password, or no access any more. */
final class MemberAccessView extends VBox {
    MemberAccessView(MemberAccessPresenter presenter, Texts texts) {
        setId("member-access");
        getStyleClass().add("panel-part");
        PasswordField password = new PasswordField();
        password.setId("member-password");
        password.textProperty().bindBidirectional(presenter.password);
        ActionButton remove = new ActionButton("member-access-remove", texts.get("access.remove"), presenter::remove)
                .flat()
                .danger();
        Shown.when(remove, presenter.hasPassword);
        Label state = Words.paragraph("", "muted");
        state.textProperty().bind(presenter.state);
        getChildren()
                .addAll(
                        Words.of(texts.get("access.title"), "strong"),
                        state,
                        new Form(new FormField("password", texts.get("access.password"), password)
                                        .help(texts.get("access.password.help")))
                                .refusals(presenter.refusal)
                                .buttons(
                                        remove,
                                        new ActionButton(
                                                "member-password-set",
                                                texts.get("access.set.verb"),
                                                presenter::setPassword)));
        Shown.when(this, presenter.shown);
    }
}
