package fr.boussole.shell;

import fr.boussole.platform.Progress;
import fr.boussole.platform.text.Formats;
import fr.boussole.platform.text.Texts;
import fr.boussole.platform.ui.Background;
import fr.boussole.platform.ui.Dialogs;
import fr.boussole.platform.ui.Notices;
import fr.boussole.security.Backups;
import java.util.List;
import java.util.function.Consumer;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;

/** Appearance, and backups on demand. */
final class SettingsPresenter {
    final ObjectProperty<Preferences.Look> look;
    final IntegerProperty percent;
    final StringProperty lastBackup = new SimpleStringProperty("");
    final ObjectProperty<Progress.@Nullable State> progress = new SimpleObjectProperty<>();

    private final Backups backups;
    private final Background background;
    private final Dialogs dialogs;
    private final Notices notices;
    private final Texts texts = Texts.beside(SettingsPresenter.class);

    SettingsPresenter(
            Backups backups,
            Preferences.Choice now,
            Consumer<Preferences.Choice> keep,
            Background background,
            Dialogs dialogs,
            Notices notices) {
        this.backups = backups;
        this.background = background;
        this.dialogs = dialogs;
        this.notices = notices;
        look = new SimpleObjectProperty<>(now.look());
        percent = new SimpleIntegerProperty(now.percent());
        look.addListener((property, before, chosen) -> keep.accept(new Preferences.Choice(chosen, percent.get())));
        percent.addListener(
                (property, before, chosen) -> keep.accept(new Preferences.Choice(look.get(), chosen.intValue())));
    }

    void load() {
        background.run(backups::list, this::show, cause -> dialogs.failed(texts.get("backup.unread"), cause));
    }

    /** Into a file she chooses: a stick, another disk. */
    void backUp() {
        dialogs.chooseSaveFile(texts.get("backup.choose"), backups.suggestedName(), file -> {
            progress.set(new Progress.State(texts.get("backup.running"), 0, 0));
            background.run(
                    at -> {
                        backups.make(file);
                        return file;
                    },
                    moved -> {},
                    done -> {
                        progress.set(null);
                        notices.say(texts.get("backup.done", done.toString()));
                        load();
                    },
                    cause -> {
                        progress.set(null);
                        dialogs.failed(texts.get("backup.failed"), cause);
                    });
        });
    }

    private void show(List<Backups.Copy> copies) {
        lastBackup.set(
                copies.isEmpty()
                        ? texts.get("backup.none")
                        : texts.get(
                                "backup.last",
                                Formats.date(copies.getFirst().at().toLocalDate()),
                                copies.size()));
    }
}
