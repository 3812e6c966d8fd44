package fr.boussole.security;

import fr.boussole.platform.Refusal;
import fr.boussole.platform.text.Texts;
import fr.boussole.platform.ui.Background;
import fr.boussole.platform.ui.Dialogs;
import fr.boussole.platform.ui.Notices;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;

/** Shows a new recovery key once: to print, then to type back, which proves that it was kept. */
final class RecoveryKeyPresenter {
    final RecoveryKey key;
    final StringProperty typed = new SimpleStringProperty("");
    final ObjectProperty<@Nullable Refusal> refusal = new SimpleObjectProperty<>();

    private final String practice;
    private final Background background;
    private final Dialogs dialogs;
    private final Notices notices;
    private final Clock clock;
    private final Runnable kept;
    private final Texts texts = Texts.beside(RecoveryKeyPresenter.class);

    RecoveryKeyPresenter(
            RecoveryKey key,
            String practice,
            Background background,
            Dialogs dialogs,
            Notices notices,
            Clock clock,
            Runnable kept) {
        this.key = key;
        this.practice = practice;
        this.background = background;
        this.dialogs = dialogs;
        this.notices = notices;
        this.clock = clock;
        this.kept = kept;
    }

    /** The sheet as a PDF, where she says; she prints it from there. */
    void save() {
        dialogs.chooseSaveFile(texts.get("recovery.save"), texts.get("recovery.file"), this::write);
    }

    void confirm() {
        if (RecoveryKey.read(typed.get()).filter(key::equals).isPresent()) {
            refusal.set(null);
            kept.run();
        } else {
            refusal.set(Refusal.at("typed", texts.get("recovery.typed.differs")));
        }
    }

    private void write(Path file) {
        background.run(
                () -> {
                    byte[] sheet = RecoveryKeyPdf.write(key.grouped(), practice, LocalDate.now(clock));
                    ChosenFile.write(file, sheet);
                    return file;
                },
                done -> notices.say(texts.get("recovery.saved", String.valueOf(done.getFileName()))),
                failure -> dialogs.failed(texts.get("recovery.failed"), failure));
    }
}
