package fr.boussole.careplan;

import fr.boussole.careplan.omaha.ProblemState;
import fr.boussole.careplan.omaha.Sign;
import fr.boussole.platform.text.Texts;
import fr.boussole.platform.ui.FormField;
import fr.boussole.platform.ui.Icon;
import fr.boussole.platform.ui.Shown;
import fr.boussole.platform.ui.Words;
import java.util.ArrayList;
import java.util.List;
import javafx.collections.SetChangeListener;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** What an actual problem shows itself by; risk factors of a potential one; the interest in one to promote. */
final class SignsView extends VBox {
    private final ProblemPanelPresenter presenter;
    private final Label title = Words.of("", "plan-part-title");
    private final Label hint = Words.paragraph("", "plan-hint");
    private final ColumnsView columns = new ColumnsView();
    private final Label wrong = Words.paragraph("", "second", "danger");
    private final TextArea words = new TextArea();
    private final FormField wordsField;
    private final List<CheckBox> boxes = new ArrayList<>();
    private final Texts texts = Texts.beside(SignsView.class);

    /** @param details at the right of the heading */
    SignsView(ProblemPanelPresenter presenter, Node details) {
        this.presenter = presenter;
        getStyleClass().add("plan-part");
        title.setMinWidth(USE_PREF_SIZE);
        hint.setMinWidth(0);
        HBox head = new HBox(title, hint, details);
        head.getStyleClass().add("plan-part-head");
        wrong.setId("plan-signs-wrong");
        wrong.setGraphic(Icon.small(Feather.ALERT_CIRCLE));
        Shown.when(wrong, wrong.textProperty().isNotEmpty());
        words.setId("plan-words");
        words.setWrapText(true);
        words.setPrefRowCount(2);
        words.textProperty().bindBidirectional(presenter.draft.words);
        words.addEventFilter(KeyEvent.KEY_PRESSED, this::leave);
        wordsField = new FormField("words", texts.get("panel.words.title"), words);
        columns.setId("plan-signs");
        getChildren().addAll(head, columns, wrong, wordsField);
        presenter.problem.subscribe(this::fill);
        presenter.draft.state.subscribe(this::lead);
        presenter.draft.words.subscribe(this::lead);
        presenter.draft.signs.addListener((SetChangeListener<Sign>) change -> ticked());
    }

    /** Tab goes on instead of being typed. */
    private void leave(KeyEvent key) {
        if (key.getCode() == KeyCode.TAB && !key.isShortcutDown()) {
            words.requestFocusTraversal(
                    key.isShiftDown()
                            ? javafx.scene.TraversalDirection.PREVIOUS
                            : javafx.scene.TraversalDirection.NEXT);
            key.consume();
        }
    }

    private void fill() {
        boxes.clear();
        var problem = presenter.problem.get();
        if (problem != null) {
            for (Sign sign : problem.signs()) {
                CheckBox box = new CheckBox(sign.name());
                box.setId("plan-sign-" + sign.code());
                box.setWrapText(true);
                box.setUserData(sign);
                box.setSelected(presenter.draft.signs.contains(sign));
                box.selectedProperty().subscribe(on -> presenter.draft.tick(sign, on));
                boxes.add(box);
            }
        }
        columns.getChildren().setAll(boxes);
        lead();
    }

    private void ticked() {
        boxes.forEach(box -> {
            if (box.getUserData() instanceof Sign sign) {
                box.setSelected(presenter.draft.signs.contains(sign));
            }
        });
        lead();
    }

    /** The state chosen says what is asked. */
    private void lead() {
        ProblemState state = presenter.draft.state.get();
        boolean actual = state == ProblemState.ACTUAL;
        Shown.set(columns, actual);
        title.setText(
                switch (state) {
                    case ACTUAL -> texts.get("panel.signs");
                    case POTENTIAL -> texts.get("panel.risk");
                    case HEALTH_PROMOTION -> texts.get("panel.interest");
                });
        hint.setText(
                switch (state) {
                    case ACTUAL -> texts.get("panel.signs.hint");
                    case POTENTIAL -> texts.get("panel.risk.hint");
                    case HEALTH_PROMOTION -> texts.get("panel.interest.hint");
                });
        boolean other = presenter.draft.other();
        Shown.set(wordsField, !actual || other || !presenter.draft.words.get().isBlank());
        words.setPromptText(
                switch (state) {
                    case ACTUAL -> other ? texts.get("panel.other.prompt") : "";
                    case POTENTIAL -> texts.get("panel.risk.prompt");
                    case HEALTH_PROMOTION -> texts.get("panel.interest.prompt");
                });
    }

    /** @param field {@code signs}, {@code words}, or another, which clears both */
    void refuse(String field, String sentence) {
        boolean signs = field.equals("signs");
        wrong.setText(signs ? sentence : "");
        wordsField.errorProperty().set(field.equals("words") ? sentence : "");
        if (signs) {
            focus();
        } else if (field.equals("words")) {
            words.requestFocus();
        }
    }

    /** Where the keyboard begins. */
    void focus() {
        if (presenter.draft.state.get() == ProblemState.ACTUAL && !boxes.isEmpty()) {
            boxes.getFirst().requestFocus();
        } else {
            words.requestFocus();
        }
    }
}
