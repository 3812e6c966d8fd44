package fr.boussole.outcome;

import fr.boussole.careplan.Rating;
import fr.boussole.careplan.RatingWords;
import fr.boussole.careplan.omaha.Dimension;
import fr.boussole.careplan.omaha.OmahaCatalog;
import fr.boussole.platform.text.Texts;
import fr.boussole.platform.ui.ActionButton;
import fr.boussole.platform.ui.Form;
import fr.boussole.platform.ui.FormField;
import fr.boussole.platform.ui.Shown;
import fr.boussole.platform.ui.Strip;
import fr.boussole.platform.ui.Tone;
import fr.boussole.platform.ui.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.beans.property.IntegerProperty;
import javafx.scene.Node;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** Three rows of five buttons with their anchors, and none of the colleague's figures; then both side by side. */
final class BlindView extends VBox {
    private final BlindPresenter presenter;
    private final List<ToggleButton> buttons = new ArrayList<>();
    private final Texts texts = Texts.beside(BlindView.class);
    private final RatingWords words = new RatingWords();
    private final Form form;

    /** @param by the colleague's full name */
    BlindView(BlindPresenter presenter, String by) {
        this.presenter = presenter;
        getStyleClass().add("outcome-page");
        List<Node> rows = new ArrayList<>();
        for (Dimension scale : Dimension.values()) {
            rows.add(new FormField(scale.name().toLowerCase(Locale.ROOT), StepWords.name(scale), row(scale))
                    .help(OmahaCatalog.get().named(scale).definition()));
        }
        form = new Form(rows.toArray(Node[]::new));
        form.getStyleClass().add("blind-form");
        form.refusals(presenter.refusal);
        getChildren().addAll(new Strip(Tone.NEUTRAL, Feather.EYE_OFF, texts.get("blind.how", by)), form);
        presenter.compared.subscribe(both -> {
            if (both != null) {
                getChildren().setAll(new ComparisonView(both, by));
            }
        });
    }

    private HBox row(Dimension scale) {
        HBox row = new HBox();
        row.getStyleClass().add("blind-row");
        row.setId("blind-" + scale.name().toLowerCase(Locale.ROOT));
        ToggleGroup group = new ToggleGroup();
        IntegerProperty value = presenter.value(scale);
        for (int rating = Rating.LEAST; rating <= Rating.MOST; rating++) {
            int mine = rating;
            ToggleButton button = new ToggleButton();
            var digit = Words.of(Integer.toString(rating), "strong");
            var anchor = Words.paragraph(words.anchor(scale, rating), "caption");
            button.setGraphic(new VBox(digit, anchor));
            button.setAccessibleText(
                    texts.get("blind.button", rating, OmahaCatalog.get().anchor(scale, rating)));
            button.setId("blind-" + scale.name().toLowerCase(Locale.ROOT) + "-" + rating);
            button.getStyleClass().addAll("blind-button", "rating-" + rating);
            button.setMaxSize(Double.MAX_VALUE, Double.MAX_VALUE);
            button.setToggleGroup(group);
            button.setOnAction(event -> {
                button.setSelected(true);
                value.set(mine);
            });
            HBox.setHgrow(button, Priority.ALWAYS);
            value.subscribe(now -> button.setSelected(now.intValue() == mine));
            row.getChildren().add(button);
            buttons.add(button);
        }
        // Before the buttons: a digit rates the row the keyboard is in.
        row.addEventFilter(KeyEvent.KEY_PRESSED, key -> {
            int digit =
                    key.getText().isEmpty() ? 0 : Character.digit(key.getText().charAt(0), 10);
            if (Rating.exists(digit)) {
                value.set(digit);
                next(scale);
                key.consume();
            } else if (key.getCode() == KeyCode.RIGHT || key.getCode() == KeyCode.LEFT) {
                int by = key.getCode() == KeyCode.RIGHT ? 1 : -1;
                value.set(Math.clamp(value.get() + by, Rating.LEAST, Rating.MOST));
                row.getChildren().get(value.get() - 1).requestFocus();
                key.consume();
            }
        });
        return row;
    }

    /** To the next scale's chosen button, or its first. */
    private void next(Dimension scale) {
        int row = Math.min(scale.ordinal() + 1, Dimension.values().length - 1);
        int chosen = Math.max(presenter.value(Dimension.values()[row]).get(), Rating.LEAST);
        buttons.get(row * Rating.MOST + chosen - 1).requestFocus();
    }

    Node first() {
        return buttons.getFirst();
    }

    Node[] buttons(Runnable close) {
        ActionButton back = new ActionButton("blind-close", texts.get("close"), close);
        back.setCancelButton(true);
        ActionButton save = new ActionButton("blind-save", texts.get("blind.save"), presenter::save).primary();
        save.setDefaultButton(true);
        Shown.when(save, presenter.compared.isNull());
        return new Node[] {back, save};
    }
}
