package fr.boussole.shell;

import fr.boussole.intake.Problem;
import fr.boussole.platform.text.Texts;
import fr.boussole.platform.ui.ActionButton;
import fr.boussole.platform.ui.Focus;
import fr.boussole.platform.ui.Form;
import fr.boussole.platform.ui.FormField;
import fr.boussole.platform.ui.ProgressPane;
import fr.boussole.platform.ui.Shown;
import fr.boussole.platform.ui.Table;
import fr.boussole.platform.ui.Words;
import fr.boussole.security.SecurityFeature;
import javafx.beans.binding.Bindings;
import javafx.beans.property.StringProperty;
import javafx.scene.control.PasswordField;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** What the folder holds, what is wrong with it line by line, and who will sign in first. */
final class ImportView extends VBox {
    ImportView(ImportPresenter presenter, SecurityFeature security, Texts texts) {
        setMaxHeight(USE_PREF_SIZE);
        getStyleClass().addAll("bsl-card", "welcome-card", "wide");
        Table<Problem> table = new Table<>("import-problems", presenter.problems)
                .text(texts.get("import.file"), 110, Problem::file, "strong")
                .number(texts.get("import.line"), 60, problem -> Long.toString(problem.line()))
                .text(texts.get("import.column"), 120, Problem::column)
                .text(texts.get("import.reason"), 400, Problem::reason);
        table.setPrefHeight(260);
        Shown.when(table, Bindings.isNotEmpty(presenter.problems));
        Form account = new Form(
                        field(new TextField(), "code", "import-code", texts.get("import.code"), presenter.code)
                                .help(texts.get("import.code.help")),
                        field(
                                        new PasswordField(),
                                        "password",
                                        "import-password",
                                        texts.get("found.password"),
                                        presenter.password)
                                .help(texts.get("found.password.help")),
                        field(new PasswordField(), "again", "import-again", texts.get("found.again"), presenter.again))
                .refusals(presenter.refusal)
                .buttons(new ActionButton("import-take", texts.get("import.take"), presenter::take).primary());
        Shown.when(account, presenter.acceptable);
        VBox before = new VBox(
                Words.of(texts.get("import.title"), "panel-title"),
                Words.of(presenter.state),
                table,
                new ProgressPane("import-progress", presenter.progress, presenter::cancel),
                account,
                new HBox(new ActionButton("import-back", texts.get("found.back"), presenter::leave)));
        before.getStyleClass().add("form-wide");
        getChildren().add(before);
        presenter.key.subscribe(key -> {
            if (key != null) {
                getChildren().setAll(security.recoveryKey(key, presenter.practice(), presenter::kept));
                Focus.first(this);
            }
        });
    }

    private static FormField field(TextField field, String name, String id, String label, StringProperty value) {
        field.setId(id);
        field.textProperty().bindBidirectional(value);
        return new FormField(name, label, field);
    }
}
