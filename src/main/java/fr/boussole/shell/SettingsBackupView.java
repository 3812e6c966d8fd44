package fr.boussole.shell;

import fr.boussole.platform.text.Texts;
import fr.boussole.platform.ui.ActionButton;
import fr.boussole.platform.ui.Card;
import fr.boussole.platform.ui.Form;
import fr.boussole.platform.ui.ProgressPane;
import fr.boussole.platform.ui.Shown;
import fr.boussole.platform.ui.Strip;
import fr.boussole.platform.ui.Tone;
import fr.boussole.platform.ui.Words;
import java.util.Optional;
import javafx.beans.Observable;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** Where the data lie, the copies there are, and one more on demand. */
final class SettingsBackupView extends VBox {
    private final SettingsBackupPresenter presenter;
    private final Texts texts = Texts.beside(SettingsBackupView.class);

    /** @param synchronised the service that copies the data folder elsewhere */
    SettingsBackupView(SettingsBackupPresenter presenter, String place, Optional<String> synchronised) {
        this.presenter = presenter;
        getStyleClass().add("cards");
        getChildren().addAll(folder(place, synchronised), copies());
    }

    private Node folder(String place, Optional<String> synchronised) {
        var path = Words.paragraph(place, "strong");
        path.setId("settings-folder");
        Card card = new Card(texts.get("settings.folder"))
                .icon(Feather.FOLDER)
                .inside(path, Words.paragraph(texts.get("settings.folder.words"), "muted"));
        synchronised.ifPresent(service ->
                card.inside(new Strip(Tone.WARNING, Feather.ALERT_TRIANGLE, texts.get("settings.cloud", service))));
        return card;
    }

    private Node copies() {
        Card card = new Card(texts.get("settings.backup")).icon(Feather.SHIELD).empty(texts.get("backup.none"));
        card.countProperty().bind(presenter.count);
        card.rows();
        presenter.rows.addListener((Observable rows) -> card.rows()
                .setAll(presenter.rows.stream().map(SettingsBackupView::row).toList()));
        Strip reminder = new Strip(Tone.WARNING, Feather.BELL, "");
        reminder.setId("settings-backup-reminder");
        reminder.textProperty().bind(presenter.reminder);
        Shown.when(reminder, presenter.reminder.isNotEmpty());
        return card.inside(
                reminder,
                Words.paragraph(texts.get("backup.words"), "muted"),
                new Form(new ActionButton("settings-backup", texts.get("backup.now"), presenter::backUp)
                                .icon(Feather.SHIELD))
                        .refusals(presenter.refusal),
                new ProgressPane("settings-backup-progress", presenter.progress, presenter::cancel));
    }

    private static Node row(SettingsBackupPresenter.Row row) {
        return Card.row(Words.of(row.day(), "strong"), Words.of(row.time(), "muted"), Words.of(row.size(), "muted"));
    }
}
