package fr.boussole.carework;

import fr.boussole.carework.ChecklistPresenter.Row;
import fr.boussole.carework.ChecklistPresenter.Said;
import fr.boussole.platform.text.Texts;
import fr.boussole.platform.ui.Focus;
import fr.boussole.platform.ui.Shown;
import fr.boussole.platform.ui.Words;
import javafx.beans.binding.Bindings;
import javafx.scene.TraversalDirection;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** One planned intervention: « Fait », « Pas fait » and why. F and P say it and go on to the next. */
final class WorkRowView extends VBox {
    private final Row row;
    private final TextField why = new TextField();
    private final Texts texts = Texts.beside(WorkRowView.class);

    WorkRowView(Row row, int index) {
        this.row = row;
        setUserData(row);
        getStyleClass().addAll("row", "work-row");
        VBox said = new VBox(Words.paragraph(row.what, "medium"), Words.paragraph(row.more, "second"));
        said.setMinWidth(0);
        HBox.setHgrow(said, Priority.ALWAYS);
        ToggleButton done = button("work-done-" + index, texts.get("row.done"), Said.DONE, "first");
        ToggleButton not = button("work-not-" + index, texts.get("row.not"), Said.NOT_DONE, "last");
        HBox choice = new HBox(done, not);
        choice.getStyleClass().add("segments");
        choice.setMinWidth(USE_PREF_SIZE);
        choice.setMaxHeight(USE_PREF_SIZE);
        HBox line = new HBox(said, choice);
        line.getStyleClass().add("work-line");
        why.setId("work-why-" + index);
        why.setPromptText(texts.get("row.why"));
        why.setAccessibleText(texts.get("row.why.spoken", row.what));
        why.textProperty().bindBidirectional(row.why);
        Shown.when(why, row.said.isEqualTo(Said.NOT_DONE));
        Label error = CareWorkView.paragraph(row.error, "second", "danger");
        Label warning = CareWorkView.paragraph(
                Bindings.when(row.said.isEqualTo(Said.NOT_DONE))
                        .then(row.warning)
                        .otherwise(""),
                "second",
                "warning");
        error.textProperty().subscribe(now -> {
            if (!now.isEmpty()) {
                Focus.give(why);
            }
        });
        getChildren().addAll(line, why, error, warning);
        line.addEventFilter(KeyEvent.KEY_TYPED, this::keys);
    }

    private ToggleButton button(String id, String text, Said meaning, String place) {
        ToggleButton button = new ToggleButton(text);
        button.setId(id);
        button.getStyleClass().add(place);
        button.setMinWidth(USE_PREF_SIZE);
        button.setAccessibleText(texts.get("row.spoken", row.what, text));
        button.setOnAction(event -> say(meaning));
        row.said.subscribe(now -> button.setSelected(now == meaning));
        return button;
    }

    private void say(Said meaning) {
        row.say(meaning);
        if (row.said.get() == Said.NOT_DONE) {
            Focus.give(why);
        }
    }

    /** Once the letter is typed, so that it does not land in the field that takes the keyboard. */
    private void keys(KeyEvent event) {
        if (event.isShortcutDown() || event.isAltDown()) {
            return;
        }
        if (event.getCharacter().equalsIgnoreCase(texts.get("row.done.key"))) {
            row.said.set(Said.DONE);
            event.consume();
            // From « Fait » past « Pas fait » to the next one.
            if (event.getTarget() instanceof ToggleButton button) {
                button.requestFocusTraversal(TraversalDirection.NEXT);
                if (getScene().getFocusOwner() instanceof ToggleButton other
                        && other.getParent() == button.getParent()) {
                    other.requestFocusTraversal(TraversalDirection.NEXT);
                }
            }
        } else if (event.getCharacter().equalsIgnoreCase(texts.get("row.not.key"))) {
            row.said.set(Said.NOT_DONE);
            event.consume();
            Focus.give(why);
        }
    }
}
