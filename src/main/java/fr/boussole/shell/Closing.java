package fr.boussole.shell;

import fr.boussole.platform.Progress;
import fr.boussole.platform.text.Texts;
import fr.boussole.platform.ui.ActionButton;
import fr.boussole.platform.ui.Dialogs;
import fr.boussole.platform.ui.FxBackground;
import fr.boussole.platform.ui.Modal;
import fr.boussole.platform.ui.Words;
import fr.boussole.security.Accounts;
import fr.boussole.security.Backups;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.VBox;

/** Leaving: asks about what is not kept, makes the backup of the day, closes the file. */
final class Closing {
    private final Modal modal;
    private final FxBackground background;
    private final Dialogs dialogs;
    private final Accounts accounts;
    private final Runnable leave;
    private final boolean keeps;
    private final Texts texts = Texts.beside(Closing.class);

    private boolean underWay;

    /** @param keeps whether a backup is made: not of the sample practice */
    Closing(Modal modal, FxBackground background, Dialogs dialogs, Accounts accounts, boolean keeps, Runnable leave) {
        this.keeps = keeps;
        this.modal = modal;
        this.background = background;
        this.dialogs = dialogs;
        this.accounts = accounts;
        this.leave = leave;
    }

    /** From the answer on, until she turns back. */
    boolean underWay() {
        return underWay;
    }

    void ask(boolean unsaved) {
        if (background.working()) {
            dialogs.ask(
                    new Dialogs.Question(
                            texts.get("close.working.title"),
                            texts.get("close.working.body"),
                            texts.get("close.verb"),
                            true),
                    this::backUp);
        } else if (unsaved) {
            dialogs.ask(
                    new Dialogs.Question(
                            texts.get("leave.title"), texts.get("close.unsaved.body"), texts.get("leave.verb"), true),
                    this::backUp);
        } else {
            backUp();
        }
    }

    private void backUp() {
        underWay = true;
        if (!keeps || accounts.practice().isEmpty()) {
            shut();
            return;
        }
        ProgressBar bar = new ProgressBar(ProgressBar.INDETERMINATE_PROGRESS);
        bar.setMaxWidth(Double.MAX_VALUE);
        VBox body = new VBox(Words.paragraph(texts.get("close.backup.words")), bar);
        body.getStyleClass().add("progress-pane");
        modal.clear();
        modal.show("closing", texts.get("close.backup.title"), body, body);
        background.run(
                (Progress progress) -> accounts.practice().flatMap(practice -> new Backups(practice).makeIfChanged()),
                moved -> {},
                made -> shut(),
                this::withoutBackup);
    }

    private void withoutBackup(Exception cause) {
        modal.clear();
        underWay = false;
        System.getLogger(Closing.class.getName()).log(System.Logger.Level.WARNING, "no backup at close");
        ActionButton back = new ActionButton("closing-back", texts.get("close.back"), modal::hide);
        ActionButton anyway = new ActionButton("closing-anyway", texts.get("close.anyway"), this::shut).danger();
        modal.show(
                "closing-failed",
                texts.get("close.nobackup.title"),
                Words.paragraph(
                        cause instanceof fr.boussole.platform.Refusal refusal
                                ? refusal.sentence()
                                : texts.get("close.nobackup.body")),
                back,
                back,
                anyway);
    }

    private void shut() {
        background.run(
                () -> {
                    accounts.close();
                    return true;
                },
                done -> leave.run(),
                cause -> leave.run());
    }
}
