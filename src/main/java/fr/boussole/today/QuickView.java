package fr.boussole.today;

import static javafx.scene.layout.Region.USE_PREF_SIZE;

import fr.boussole.platform.text.Texts;
import fr.boussole.platform.ui.Icon;
import fr.boussole.platform.ui.Words;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.kordamp.ikonli.feather.Feather;

/** A quick field with what was understood beside it, and what stands against it below. */
final class QuickView {
    final TextField field = new TextField();
    final Label understood;
    /** The doubt, then the error: at most one of the two has words. */
    final Label doubt;

    final Label error;

    QuickView(String id, QuickPresenter presenter, Runnable confirm) {
        Texts texts = Texts.beside(QuickView.class);
        field.setId(id);
        field.getStyleClass().add("tour-time-field");
        field.setPromptText(texts.get("quick.prompt"));
        field.setAccessibleText(texts.get("quick.label"));
        field.textProperty().bindBidirectional(presenter.typed);
        field.setOnAction(event -> confirm.run());
        field.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ESCAPE && !field.getText().isEmpty()) {
                field.clear();
                event.consume();
            }
        });
        understood = Words.of(presenter.understood, "medium");
        understood.setId(id + "-understood");
        understood.setWrapText(true);
        understood.setMinHeight(USE_PREF_SIZE);
        doubt = note(id + "-doubt", Words.of(presenter.doubt, "warning", "second-line"), Feather.ALERT_TRIANGLE);
        error = note(id + "-error", Words.of(presenter.error, "danger", "second-line"), Feather.ALERT_CIRCLE);
        presenter.understood.subscribe(words -> field.setAccessibleHelp(words));
        presenter.doubt.subscribe(words -> {
            if (!words.isEmpty()) {
                field.setAccessibleHelp(words);
            }
        });
        presenter.error.subscribe(words -> {
            field.pseudoClassStateChanged(javafx.css.PseudoClass.getPseudoClass("danger"), !words.isEmpty());
            if (!words.isEmpty()) {
                field.setAccessibleHelp(words);
            }
        });
    }

    /** The field with what was understood. */
    HBox line() {
        HBox line = new HBox(field, understood);
        line.getStyleClass().add("tour-quick");
        HBox.setHgrow(understood, Priority.ALWAYS);
        return line;
    }

    private static Label note(String id, Label label, Feather icon) {
        label.setId(id);
        label.setWrapText(true);
        label.setGraphic(Icon.small(icon));
        return label;
    }
}
