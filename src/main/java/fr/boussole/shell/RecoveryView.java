package fr.boussole.shell;

import fr.boussole.platform.text.Texts;
import fr.boussole.platform.ui.ActionButton;
import fr.boussole.platform.ui.Form;
import fr.boussole.platform.ui.FormField;
import fr.boussole.platform.ui.Strip;
import fr.boussole.platform.ui.Tone;
import fr.boussole.platform.ui.Words;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** The key in large, the sheet to keep, the field to type it back. */
final class RecoveryView extends VBox {
    RecoveryView(RecoveryPresenter presenter, Texts texts) {
        getStyleClass().add("form");
        TextField key = new TextField();
        key.setId("recovery-key");
        key.setEditable(false);
        key.getStyleClass().add("recovery-key");
        key.setAccessibleText(texts.get("recovery.title"));
        key.textProperty().bind(presenter.shown);
        TextField typed = new TextField();
        typed.setId("recovery-typed");
        typed.textProperty().bindBidirectional(presenter.typed);
        ActionButton done = new ActionButton("recovery-done", texts.get("recovery.done"), presenter::prove).primary();
        done.setDefaultButton(true);
        getChildren()
                .addAll(
                        Words.of(texts.get("recovery.title"), "strong"),
                        key,
                        new Strip(Tone.WARNING, Feather.ALERT_TRIANGLE, texts.get("recovery.warning")),
                        new ActionButton("recovery-save", texts.get("recovery.save"), presenter::save)
                                .icon(Feather.DOWNLOAD),
                        Words.of(presenter.saved, "second"),
                        new Form(new FormField("recoveryKey", texts.get("recovery.typed"), typed)
                                        .help(texts.get("recovery.typed.help")))
                                .refusals(presenter.refusal)
                                .buttons(done));
    }
}
