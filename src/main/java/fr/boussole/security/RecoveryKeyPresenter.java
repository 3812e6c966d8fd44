package fr.boussole.security;

import fr.boussole.platform.Refusal;
import fr.boussole.platform.pdf.PdfFile;
import fr.boussole.platform.text.Texts;
import fr.boussole.platform.ui.Desk;
import fr.boussole.platform.ui.Printing;
import java.nio.file.Path;
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
    private final Desk desk;
    private final Printing printing;
    private final Runnable kept;
    private final Texts texts = Texts.beside(RecoveryKeyPresenter.class);

    RecoveryKeyPresenter(RecoveryKey key, String practice, Desk desk, Printing printing, Runnable kept) {
        this.key = key;
        this.practice = practice;
        this.desk = desk;
        this.printing = printing;
        this.kept = kept;
    }

    /** The sheet on paper, without a file that would stay behind. */
    void print() {
        desk.background()
                .run(
                        () -> printing.print(new PdfFile(texts.get("recovery.file"), sheet())),
                        printed -> {
                            if (printed) {
                                desk.notices().say(texts.get("recovery.printed"));
                            }
                        },
                        failure -> desk.dialogs().failed(texts.get("recovery.notprinted"), failure));
    }

    /** The sheet as a PDF, where she says. */
    void save() {
        desk.dialogs().chooseSaveFile(texts.get("recovery.save"), texts.get("recovery.file"), this::write);
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
        desk.background()
                .run(
                        () -> {
                            ChosenFile.write(file, sheet());
                            return file;
                        },
                        done -> desk.notices().say(texts.get("recovery.saved", String.valueOf(done.getFileName()))),
                        failure -> desk.dialogs().failed(texts.get("recovery.failed"), failure));
    }

    private byte[] sheet() {
        return RecoveryKeyPdf.write(key.grouped(), practice, LocalDate.now(desk.clock()));
    }
}
