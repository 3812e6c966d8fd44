package fr.boussole.shell;

import fr.boussole.platform.Refusal;
import fr.boussole.platform.text.Texts;
import fr.boussole.platform.ui.Background;
import fr.boussole.platform.ui.Dialogs;
import fr.boussole.security.RecoveryKey;
import java.time.LocalDate;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;

/** The recovery key: shown once, kept on paper, typed back to prove it. */
final class RecoveryPresenter {
    final StringProperty shown = new SimpleStringProperty("");
    final StringProperty typed = new SimpleStringProperty("");
    final StringProperty saved = new SimpleStringProperty("");
    final ObjectProperty<@Nullable Refusal> refusal = new SimpleObjectProperty<>();

    private final Background background;
    private final Dialogs dialogs;
    private final Runnable proved;
    private final Texts texts = Texts.beside(RecoveryPresenter.class);
    private Optional<RecoverySheet> sheet = Optional.empty();

    RecoveryPresenter(Background background, Dialogs dialogs, Runnable proved) {
        this.background = background;
        this.dialogs = dialogs;
        this.proved = proved;
    }

    void show(RecoveryKey now, String name, LocalDate today) {
        sheet = Optional.of(new RecoverySheet(now, name, today));
        typed.set("");
        saved.set("");
        shown.set(now.grouped());
    }

    /** The sheet as PDF, to print and lock away. */
    void save() {
        dialogs.chooseSaveFile(
                texts.get("recovery.choose"),
                texts.get("recovery.file"),
                file -> sheet.ifPresent(now -> background.run(
                        () -> now.write(file),
                        done -> saved.set(texts.get("recovery.saved", done.toString())),
                        cause -> dialogs.failed(texts.get("recovery.notsaved"), cause))));
    }

    void prove() {
        refusal.set(null);
        if (sheet.isPresent() && RecoveryKey.read(typed.get()).equals(sheet.map(RecoverySheet::key))) {
            sheet = Optional.empty();
            shown.set("");
            proved.run();
        } else {
            refusal.set(Refusal.at("recoveryKey", texts.get("recovery.differs")));
        }
    }
}
