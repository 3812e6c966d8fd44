package fr.boussole.billing;

import fr.boussole.platform.Progress;
import fr.boussole.platform.text.Formats;
import fr.boussole.platform.text.Texts;
import fr.boussole.platform.ui.Background;
import fr.boussole.platform.ui.Dialogs;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;

/** Writes a month's documents into a folder, as often as she likes: the same names and the same bytes. */
final class MonthFilesPresenter {
    final ObjectProperty<Progress.@Nullable State> progress = new SimpleObjectProperty<>();
    /** The last folder chosen; null before. */
    final ObjectProperty<@Nullable Path> folder = new SimpleObjectProperty<>();

    final StringProperty words = new SimpleStringProperty("");

    private final Invoices invoices;
    private final Background background;
    private final Dialogs dialogs;
    private final Consumer<Path> opener;
    private final Texts texts = Texts.beside(MonthFilesPresenter.class);
    private Background.Cancel running = () -> {};
    private boolean stopped;

    MonthFilesPresenter(Invoices invoices, Background background, Dialogs dialogs, Consumer<Path> opener) {
        this.invoices = invoices;
        this.background = background;
        this.dialogs = dialogs;
        this.opener = opener;
    }

    /** Another month: nothing of it is written yet. */
    void forget() {
        folder.set(null);
        words.set("");
    }

    /**
     * Asks for a folder and writes the month's documents into it.
     *
     * @param issuedNow numbers the run has just given
     */
    void write(YearMonth month, Set<String> issuedNow) {
        dialogs.chooseFolder(texts.get("closing.folder"), chosen -> writeInto(month, chosen, issuedNow));
    }

    private void writeInto(YearMonth month, Path chosen, Set<String> issuedNow) {
        if (progress.get() != null) {
            return;
        }
        stopped = false;
        folder.set(chosen);
        words.set("");
        progress.set(new Progress.State(texts.get("step.files"), 0, 0));
        running = background.run(
                work -> invoices.writeFiles(month, chosen, Selection.all(Optional.empty()), issuedNow, work),
                progress::set,
                written -> {
                    progress.set(null);
                    String count = Formats.count(written);
                    words.set(texts.get(
                            stopped ? "closing.written.cut" : "closing.written", written, count, chosen.toString()));
                },
                cause -> {
                    progress.set(null);
                    dialogs.failed(texts.get("closing.write.failed"), cause);
                });
    }

    void cancel() {
        stopped = true;
        running.cancel();
    }

    /** In the system's own file window. */
    void openFolder() {
        Path shown = folder.get();
        if (shown != null) {
            background.run(
                    () -> {
                        opener.accept(shown);
                        return shown;
                    },
                    done -> {},
                    cause -> dialogs.failed(texts.get("closing.open.failed"), cause));
        }
    }
}
