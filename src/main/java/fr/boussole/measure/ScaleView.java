package fr.boussole.measure;

import fr.boussole.platform.text.Texts;
import fr.boussole.platform.ui.ActionButton;
import fr.boussole.platform.ui.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javafx.application.Platform;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** A scale item by item, each answer written out; its figure or letter typed answers and goes on to the next. */
final class ScaleView extends VBox {
    private static final PseudoClass MISSING = PseudoClass.getPseudoClass("missing");

    private final ScalePresenter presenter;
    private final Texts texts = Texts.beside(ScaleView.class);
    private final List<ItemView> items = new ArrayList<>();
    private final ScrollPane scroll = new ScrollPane();

    ScaleView(ScalePresenter presenter) {
        this.presenter = presenter;
        getStyleClass().add("scale-form");
        getStylesheets()
                .add(Objects.requireNonNull(ScaleView.class.getResource("measure.css"))
                        .toExternalForm());
        VBox list = new VBox(Words.paragraph(texts.of(presenter.scale()), "second"));
        list.getStyleClass().add("scale-items");
        for (ScaleItem item : presenter.scale().items()) {
            ItemView view = new ItemView(item);
            items.add(view);
            list.getChildren().add(view);
        }
        TextField note = new TextField();
        note.setId("scale-note");
        note.setPromptText(texts.get("scale.note"));
        note.setAccessibleText(texts.get("scale.note"));
        note.textProperty().bindBidirectional(presenter.note);
        list.getChildren().add(note);
        scroll.setContent(list);
        scroll.setFitToWidth(true);
        scroll.setFocusTraversable(false);
        scroll.getStyleClass().add("scale-scroll");
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        Label result = Words.paragraph("", "strong");
        result.setId("scale-result");
        result.textProperty().bind(presenter.result);
        Label refused = Words.paragraph("", "danger", "second");
        refused.setId("scale-refusal");
        getChildren().addAll(scroll, result, refused);
        presenter.refusal.subscribe(refusal -> {
            refused.setText(refusal == null ? "" : refusal.sentence());
            refused.setManaged(refusal != null);
            String missing = refusal == null ? "" : refusal.field().orElse("");
            for (ItemView view : items) {
                boolean here = view.item.name().equals(missing);
                view.pseudoClassStateChanged(MISSING, here);
                if (here) {
                    view.focus();
                }
            }
        });
        // The pane that scrolls takes its content in only once it is shown.
        first().sceneProperty().subscribe(scene -> {
            if (scene != null) {
                Platform.runLater(first()::requestFocus);
            }
        });
        presenter.answers.subscribe(answers -> items.forEach(view -> view.show(answers)));
    }

    Node first() {
        return items.getFirst().buttons.getFirst();
    }

    Node[] buttons(Runnable close) {
        ActionButton back = new ActionButton("scale-close", texts.get("form.close"), close);
        back.setCancelButton(true);
        ActionButton save = new ActionButton("scale-save", texts.get("form.save"), presenter::save).primary();
        save.setDefaultButton(true);
        return new Node[] {back, save};
    }

    private void next(ItemView after) {
        int index = items.indexOf(after) + 1;
        if (index < items.size()) {
            items.get(index).focus();
        } else {
            lookup("#scale-note").requestFocus();
        }
    }

    /** One question with its answers. */
    private final class ItemView extends VBox {
        private final ScaleItem item;
        private final List<RadioButton> buttons = new ArrayList<>();

        ItemView(ScaleItem item) {
            this.item = item;
            getStyleClass().add("scale-item");
            String hint = item == ScaleItem.BODY_MASS ? presenter.known : "";
            Label question = Words.paragraph(
                    hint.isEmpty() ? texts.of(item) : texts.get("scale.hint", texts.of(item), hint), "medium");
            Pane answers = item.scale() == Scale.GIR ? new HBox() : new VBox();
            answers.getStyleClass().add("scale-answers");
            ToggleGroup group = new ToggleGroup();
            for (ScaleAnswer answer : item.answers()) {
                RadioButton button = new RadioButton(texts.get("scale.answer.line", answer.mark(), texts.of(answer)));
                button.setId("scale-" + item.name() + "-" + answer.mark());
                button.setUserData(answer);
                button.setToggleGroup(group);
                button.setWrapText(true);
                button.setMinHeight(Region.USE_PREF_SIZE);
                button.selectedProperty().subscribe(selected -> {
                    if (selected) {
                        presenter.answer(item, answer);
                    }
                });
                button.focusedProperty().subscribe(focused -> {
                    if (focused) {
                        reveal();
                    }
                });
                buttons.add(button);
            }
            answers.getChildren().addAll(buttons);
            addEventFilter(KeyEvent.KEY_TYPED, this::typed);
            getChildren().addAll(question, answers);
        }

        private void typed(KeyEvent key) {
            for (RadioButton button : buttons) {
                if (button.getUserData() instanceof ScaleAnswer answer
                        && answer.mark().equalsIgnoreCase(key.getCharacter())) {
                    button.setSelected(true);
                    next(this);
                    key.consume();
                    return;
                }
            }
        }

        void show(ScaleAnswers answers) {
            ScaleAnswer given = answers.given().get(item);
            buttons.forEach(button -> button.setSelected(button.getUserData() == given));
        }

        void focus() {
            buttons.stream()
                    .filter(RadioButton::isSelected)
                    .findFirst()
                    .orElse(buttons.getFirst())
                    .requestFocus();
        }

        /** What has the focus is seen. */
        private void reveal() {
            double whole = scroll.getContent().getBoundsInLocal().getHeight();
            double seen = scroll.getViewportBounds().getHeight();
            double top = getBoundsInParent().getMinY();
            double bottom = getBoundsInParent().getMaxY();
            double from = scroll.getVvalue() * Math.max(0, whole - seen);
            if (top < from || bottom > from + seen) {
                double wanted = top < from ? top : bottom - seen;
                scroll.setVvalue(Math.clamp(wanted / Math.max(1, whole - seen), 0, 1));
            }
        }
    }
}
