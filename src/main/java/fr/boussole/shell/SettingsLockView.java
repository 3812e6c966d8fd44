package fr.boussole.shell;

import fr.boussole.platform.text.Texts;
import fr.boussole.platform.ui.ActionButton;
import fr.boussole.platform.ui.Card;
import fr.boussole.platform.ui.Form;
import fr.boussole.platform.ui.FormField;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** One number for the whole practice. */
final class SettingsLockView extends VBox {
    SettingsLockView(SettingsLockPresenter presenter) {
        Texts texts = Texts.beside(SettingsLockView.class);
        TextField minutes = new TextField();
        minutes.setId("settings-lock-minutes");
        minutes.textProperty().bindBidirectional(presenter.minutes);
        getChildren()
                .add(new Card(texts.get("settings.lock"))
                        .icon(Feather.LOCK)
                        .inside(new Form(new FormField("minutes", texts.get("settings.lock.minutes"), minutes)
                                        .shortField()
                                        .help(texts.get("settings.lock.help")))
                                .refusals(presenter.refusal)
                                .buttons(new ActionButton(
                                        "settings-lock-save", texts.get("settings.save"), presenter::save))));
    }
}
