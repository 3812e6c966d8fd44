package fr.boussole.shell;

import fr.boussole.platform.text.Texts;
import fr.boussole.platform.ui.ActionButton;
import fr.boussole.platform.ui.Card;
import fr.boussole.platform.ui.Form;
import fr.boussole.platform.ui.FormField;
import fr.boussole.platform.ui.ProgressPane;
import fr.boussole.platform.ui.SecretField;
import fr.boussole.platform.ui.Shown;
import fr.boussole.platform.ui.Strip;
import fr.boussole.platform.ui.Tone;
import fr.boussole.platform.ui.Words;
import javafx.beans.property.StringProperty;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** Which backup, into which folder, opened by whom. */
final class SettingsRestoreView extends VBox {
    private final Texts texts = Texts.beside(SettingsRestoreView.class);

    SettingsRestoreView(SettingsRestorePresenter presenter) {
        TextField code = new TextField();
        code.setId("settings-restore-code");
        code.textProperty().bindBidirectional(presenter.code);
        Strip done = new Strip(Tone.SUCCESS, Feather.CHECK, "");
        done.setId("settings-restore-done");
        done.textProperty().bind(presenter.done);
        Shown.when(done, presenter.done.isNotEmpty());
        Form form = new Form(
                        Words.paragraph(texts.get("restore.words"), "muted"),
                        new FormField(
                                "archive",
                                texts.get("restore.archive"),
                                chosen("settings-restore-archive", presenter.archive, presenter::chooseArchive)),
                        new FormField(
                                        "target",
                                        texts.get("restore.target"),
                                        chosen("settings-restore-target", presenter.target, presenter::chooseTarget))
                                .help(texts.get("restore.target.help")),
                        Form.beside(
                                new FormField("code", texts.get("restore.code"), code),
                                new FormField(
                                        "password",
                                        texts.get("restore.password"),
                                        new SecretField("settings-restore-password", presenter.password))),
                        Words.paragraph(texts.get("restore.password.help"), "second"),
                        done)
                .refusals(presenter.refusal)
                .buttons(new ActionButton("settings-restore", texts.get("restore.now"), presenter::restore)
                        .icon(Feather.ROTATE_CCW));
        getChildren()
                .add(new Card(texts.get("settings.restore"))
                        .icon(Feather.ROTATE_CCW)
                        .inside(form, new ProgressPane("settings-restore-progress", presenter.progress, () -> {})));
    }

    private HBox chosen(String id, StringProperty path, Runnable choose) {
        TextField field = new TextField();
        field.setId(id);
        field.setEditable(false);
        field.textProperty().bind(path);
        HBox.setHgrow(field, Priority.ALWAYS);
        HBox line = new HBox(field, new ActionButton(id + "-choose", texts.get("restore.browse"), choose));
        line.getStyleClass().add("line");
        return line;
    }
}
