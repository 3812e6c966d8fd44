package fr.boussole.shell;

import fr.boussole.intake.IntakeFolder;
import fr.boussole.intake.Problem;
import fr.boussole.intake.Report;
import fr.boussole.platform.Progress;
import fr.boussole.platform.Refusal;
import fr.boussole.platform.text.Texts;
import fr.boussole.platform.ui.Background;
import fr.boussole.platform.ui.Dialogs;
import fr.boussole.security.RecoveryKey;
import java.nio.file.Path;
import java.util.function.BiConsumer;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/** A practice from a folder of CSV: everything wrong is shown first, then it is taken whole or not at all. */
final class ImportPresenter {
    final StringProperty state = new SimpleStringProperty("");
    final ObservableList<Problem> problems = FXCollections.observableArrayList();
    final BooleanProperty acceptable = new SimpleBooleanProperty();
    /** Made with the practice; to be kept on paper before anything else. */
    final ObjectProperty<@Nullable RecoveryKey> key = new SimpleObjectProperty<>();

    final StringProperty code = new SimpleStringProperty("");
    final StringProperty password = new SimpleStringProperty("");
    final StringProperty again = new SimpleStringProperty("");
    final ObjectProperty<Progress.@Nullable State> progress = new SimpleObjectProperty<>();
    final ObjectProperty<@Nullable Refusal> refusal = new SimpleObjectProperty<>();

    private final Founder founder;
    private final Path folder;
    private final Background background;
    private final Dialogs dialogs;
    private final Runnable leave;
    private final BiConsumer<String, String> entered;
    private final Texts texts = Texts.beside(ImportPresenter.class);
    private Background.Cancel cancel = () -> {};

    ImportPresenter(
            Founder founder,
            Path folder,
            Background background,
            Dialogs dialogs,
            Runnable leave,
            BiConsumer<String, String> entered) {
        this.founder = founder;
        this.folder = folder;
        this.background = background;
        this.dialogs = dialogs;
        this.leave = leave;
        this.entered = entered;
    }

    void read() {
        progress.set(new Progress.State(texts.get("import.reading"), 0, 0));
        cancel = background.run(at -> founder.read(folder, at), progress::set, this::show, this::failed);
    }

    void take() {
        refusal.set(null);
        if (!password.get().equals(again.get())) {
            refusal.set(Refusal.at("again", texts.get("found.password.differs")));
            return;
        }
        String who = code.get().strip();
        String secret = password.get();
        progress.set(new Progress.State(texts.get("import.taking"), 0, 0));
        cancel = background.run(
                at -> founder.take(IntakeFolder.at(folder), who, secret, at),
                progress::set,
                made -> {
                    progress.set(null);
                    key.set(made);
                },
                this::failed);
    }

    /** What is printed on the sheet with the key. */
    String practice() {
        return texts.get("import.practice");
    }

    /** She typed the key back. */
    void kept() {
        key.set(null);
        entered.accept(code.get().strip(), password.get());
    }

    void cancel() {
        cancel.cancel();
    }

    void leave() {
        cancel.cancel();
        leave.run();
    }

    private void show(Report report) {
        progress.set(null);
        problems.setAll(report.acceptable() ? report.remarks() : report.problems());
        acceptable.set(report.acceptable());
        Report.Counts counts = report.counts();
        state.set(
                report.acceptable()
                        ? texts.get("import.good", counts.members(), counts.patients(), counts.visits())
                        : texts.get("import.bad", report.problems().size() + report.unlisted()));
    }

    private void failed(Exception cause) {
        progress.set(null);
        if (cause instanceof Refusal expected) {
            refusal.set(expected);
            if (!acceptable.get()) {
                state.set(expected.sentence());
            }
        } else {
            dialogs.failed(texts.get("import.failed"), cause);
        }
    }
}
