package fr.boussole.shell;

import fr.boussole.platform.Progress;
import fr.boussole.platform.Refusal;
import fr.boussole.platform.text.Formats;
import fr.boussole.platform.text.Texts;
import fr.boussole.platform.ui.Background;
import fr.boussole.platform.ui.Desk;
import fr.boussole.security.Backups;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/** The verified copies in the practice's folder, and one more in a folder she chooses. */
final class SettingsBackupPresenter {
    private static final int SHOWN = 6;
    private static final int DAYS = 7;
    private static final double MEGABYTE = 1_000_000;

    /** One copy in words. */
    record Row(String day, String time, String size) {}

    final ObservableList<Row> rows = FXCollections.observableArrayList();
    final StringProperty count = new SimpleStringProperty("");
    /** Empty while a copy on another disk is at most a week old. */
    final StringProperty reminder = new SimpleStringProperty("");

    final ObjectProperty<Progress.@Nullable State> progress = new SimpleObjectProperty<>();
    final ObjectProperty<@Nullable Refusal> refusal = new SimpleObjectProperty<>();

    private final Backups backups;
    private final Desk desk;
    private final Texts texts = Texts.beside(SettingsBackupPresenter.class);
    private Background.Cancel cancel = () -> {};

    SettingsBackupPresenter(Backups backups, Desk desk) {
        this.backups = backups;
        this.desk = desk;
    }

    private record Answer(List<Backups.Copy> copies, Optional<LocalDate> elsewhere) {}

    void load() {
        desk.background()
                .run(
                        () -> new Answer(backups.list(), backups.lastElsewhere()),
                        this::show,
                        cause -> desk.dialogs().failed(texts.get("backup.unread"), cause));
    }

    /** Into a folder she chooses: a stick, another disk. */
    void backUp() {
        if (progress.get() == null) {
            desk.dialogs().chooseFolder(texts.get("backup.choose"), this::into);
        }
    }

    void cancel() {
        cancel.cancel();
    }

    private void into(Path folder) {
        refusal.set(null);
        progress.set(new Progress.State(texts.get("backup.running"), 0, 0));
        cancel = desk.background()
                .run(
                        at -> {
                            Path file = folder.resolve(backups.suggestedName());
                            backups.make(file, at);
                            return file;
                        },
                        progress::set,
                        file -> {
                            progress.set(null);
                            desk.notices().say(texts.get("backup.done", file.toString()));
                            load();
                        },
                        this::failed);
    }

    private void failed(Exception cause) {
        progress.set(null);
        if (cause instanceof Refusal expected) {
            refusal.set(expected);
        } else {
            desk.dialogs().failed(texts.get("backup.failed"), cause);
        }
    }

    private void show(Answer answer) {
        rows.setAll(answer.copies().stream()
                .limit(SHOWN)
                .map(copy -> new Row(
                        Formats.date(copy.at().toLocalDate()),
                        Formats.time(copy.at().toLocalTime()),
                        texts.get("backup.size", copy.bytes() / MEGABYTE)))
                .toList());
        count.set(answer.copies().isEmpty() ? "" : Formats.count(answer.copies().size()));
        LocalDate today = LocalDate.now(desk.clock());
        reminder.set(answer.elsewhere()
                .map(day ->
                        day.isBefore(today.minusDays(DAYS)) ? texts.get("backup.elsewhere.old", Formats.date(day)) : "")
                .orElseGet(() -> texts.get("backup.elsewhere.never")));
    }
}
