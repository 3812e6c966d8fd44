package fr.boussole.situation;

import fr.boussole.platform.text.Texts;
import fr.boussole.platform.ui.ActionButton;
import fr.boussole.platform.ui.Form;
import fr.boussole.platform.ui.FormField;
import javafx.beans.property.StringProperty;
import javafx.scene.Node;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;

/** The form of how she lives: her own words first. Tab moves on, Ctrl+S or the button saves. */
final class SituationFormView extends VBox {
    private final SituationFormPresenter presenter;
    private final Texts texts = Texts.beside(SituationFormView.class);
    private final TextArea first;

    SituationFormView(SituationFormPresenter presenter) {
        this.presenter = presenter;
        first = area("situation-own-words", presenter.ownWords, 3);
        getChildren()
                .add(new Form(
                                new FormField("ownWords", texts.get("field.own.words"), first)
                                        .help(texts.get("field.own.words.help")),
                                new FormField(
                                        "household",
                                        texts.get("field.household"),
                                        area("situation-household", presenter.household, 1)),
                                new FormField(
                                        "housing",
                                        texts.get("field.housing"),
                                        area("situation-housing", presenter.housing, 1)),
                                new FormField(
                                        "isolation",
                                        texts.get("field.isolation"),
                                        area("situation-isolation", presenter.isolation, 1)),
                                new FormField(
                                                "income",
                                                texts.get("field.income"),
                                                area("situation-income", presenter.income, 1))
                                        .help(texts.get("field.income.help")))
                        .refusals(presenter.saving.refusal));
        addEventHandler(KeyEvent.KEY_PRESSED, key -> {
            if (key.isShortcutDown() && key.getCode() == KeyCode.S) {
                presenter.save();
                key.consume();
            }
        });
    }

    Node first() {
        return first;
    }

    Node[] buttons(Runnable close) {
        ActionButton back = new ActionButton("situation-close", texts.get("form.cancel"), close);
        back.setCancelButton(true);
        ActionButton save = new ActionButton("situation-save", texts.get("form.save"), presenter::save)
                .shortcut("Ctrl S")
                .primary();
        return new Node[] {back, save};
    }

    /** Tab leaves it as it leaves a field; Ctrl+Tab would write one. */
    static TextArea area(String id, StringProperty value, int rows) {
        TextArea area = new TextArea();
        area.setId(id);
        area.setWrapText(true);
        area.setPrefRowCount(rows);
        area.textProperty().bindBidirectional(value);
        area.addEventFilter(KeyEvent.KEY_PRESSED, key -> {
            if (key.getCode() == KeyCode.TAB && !key.isControlDown()) {
                area.fireEvent(new KeyEvent(
                        area,
                        area,
                        KeyEvent.KEY_PRESSED,
                        "",
                        "\t",
                        KeyCode.TAB,
                        key.isShiftDown(),
                        true,
                        false,
                        false));
                key.consume();
            }
        });
        return area;
    }
}
