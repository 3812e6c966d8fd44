package fr.boussole.platform.ui;

import fr.boussole.platform.Refusal;
import fr.boussole.platform.text.Texts;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.layout.VBox;

/** Questions and failures on the window's modal pane. */
public final class FxDialogs implements Dialogs {
    private final Texts texts = Texts.beside(FxDialogs.class);
    private final Modal modal;
    private final FileChoice files;
    private final FailureLog log;

    public FxDialogs(Modal modal, FileChoice files, FailureLog log) {
        this.modal = modal;
        this.files = files;
        this.log = log;
    }

    @Override
    public void ask(Question question, Runnable yes) {
        ActionButton back = new ActionButton("dialog-back", texts.get("dialog.back"), modal::hide);
        back.setCancelButton(true);
        ActionButton verb = new ActionButton("dialog-verb", question.verb(), () -> {
            modal.hide();
            yes.run();
        });
        if (question.losesSomething()) {
            verb.danger();
        } else {
            verb.primary();
        }
        modal.show("dialog", question.title(), Words.paragraph(question.body(), "dialog-body"), back, back, verb);
    }

    /** A refusal keeps its own sentence: it is expected, and needs neither code nor log. */
    @Override
    public void failed(String sentence, Exception cause) {
        ActionButton close = new ActionButton("dialog-close", texts.get("dialog.close"), modal::hide).primary();
        close.setCancelButton(true);
        if (cause instanceof Refusal refusal) {
            modal.show("dialog", sentence, Words.paragraph(refusal.sentence(), "dialog-body"), close, close);
            return;
        }
        String code = log.write(cause);
        VBox body = new VBox(
                Words.paragraph(texts.get("dialog.failed"), "dialog-body"),
                Words.paragraph(texts.get("dialog.code", code), "dialog-body", "muted"));
        body.getStyleClass().add("progress-pane");
        modal.show("dialog", sentence, body, close, close);
    }

    @Override
    public void chooseFolder(String title, Consumer<Path> chosen) {
        files.folder(title).ifPresent(chosen);
    }

    @Override
    public void chooseSaveFile(String title, String suggestedName, Consumer<Path> chosen) {
        files.save(title, suggestedName).ifPresent(chosen);
    }

    @Override
    public void chooseOpenFile(String title, List<String> extensions, Consumer<Path> chosen) {
        files.open(title, extensions).ifPresent(chosen);
    }
}
