package fr.boussole.shell;

import fr.boussole.platform.Progress;
import fr.boussole.platform.Refusal;
import fr.boussole.platform.text.Texts;
import fr.boussole.platform.ui.Desk;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;

/** A backup laid out in a new folder beside; the practice that is open stays as it is. */
final class SettingsRestorePresenter {
    private static final DateTimeFormatter FOLDER =
            DateTimeFormatter.ofPattern("'boussole-'uuuu-MM-dd-HHmmss", Locale.ROOT);

    /** Opens the backup with a password of its day, counts, and leaves a whole new folder or none. */
    interface Restore {
        void into(Path archive, Path target, String code, String password);
    }

    final StringProperty archive = new SimpleStringProperty("");
    final StringProperty target = new SimpleStringProperty("");
    final StringProperty code = new SimpleStringProperty("");
    final StringProperty password = new SimpleStringProperty("");
    final StringProperty done = new SimpleStringProperty("");
    final ObjectProperty<@Nullable Refusal> refusal = new SimpleObjectProperty<>();
    final ObjectProperty<Progress.@Nullable State> progress = new SimpleObjectProperty<>();

    private final Restore restore;
    private final Desk desk;
    private final Texts texts = Texts.beside(SettingsRestorePresenter.class);
    private Optional<Path> from = Optional.empty();
    private Optional<Path> to = Optional.empty();

    SettingsRestorePresenter(Restore restore, Desk desk) {
        this.restore = restore;
        this.desk = desk;
    }

    void chooseArchive() {
        desk.dialogs().chooseOpenFile(texts.get("restore.choose"), List.of("boussole"), file -> {
            from = Optional.of(file);
            archive.set(file.toString());
        });
    }

    /** A new folder inside the one she chooses. */
    void chooseTarget() {
        desk.dialogs().chooseFolder(texts.get("restore.target.choose"), parent -> {
            Path made = parent.resolve(FOLDER.format(LocalDateTime.now(desk.clock())));
            to = Optional.of(made);
            target.set(made.toString());
        });
    }

    void restore() {
        if (progress.get() != null) {
            return;
        }
        done.set("");
        refusal.set(null);
        if (from.isEmpty()) {
            refusal.set(Refusal.at("archive", texts.get("restore.archive.missing")));
        } else if (to.isEmpty()) {
            refusal.set(Refusal.at("target", texts.get("restore.target.missing")));
        } else if (code.get().isBlank()) {
            refusal.set(Refusal.at("code", texts.get("restore.code.missing")));
        } else {
            run(from.get(), to.get());
        }
    }

    private void run(Path file, Path folder) {
        String who = code.get().strip();
        String secret = password.get();
        progress.set(new Progress.State(texts.get("restore.running"), 0, 0));
        desk.background()
                .run(
                        () -> {
                            restore.into(file, folder, who, secret);
                            return folder;
                        },
                        made -> {
                            progress.set(null);
                            password.set("");
                            to = Optional.empty();
                            target.set("");
                            done.set(texts.get("restore.done", made.toString()));
                        },
                        this::failed);
    }

    private void failed(Exception cause) {
        progress.set(null);
        if (cause instanceof Refusal expected) {
            refusal.set(expected);
        } else {
            desk.dialogs().failed(texts.get("restore.failed"), cause);
        }
    }
}
