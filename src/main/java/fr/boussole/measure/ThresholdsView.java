package fr.boussole.measure;

import fr.boussole.platform.text.Texts;
import fr.boussole.platform.ui.ActionButton;
import fr.boussole.platform.ui.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javafx.beans.property.StringProperty;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;

/** Her limits: a line a value, low and high beside each other. */
final class ThresholdsView extends VBox {
    private static final PseudoClass DANGER = PseudoClass.getPseudoClass("danger");

    private final ThresholdsPresenter presenter;
    private final List<TextField> fields = new ArrayList<>();
    private final Texts texts = Texts.beside(ThresholdsView.class);

    ThresholdsView(ThresholdsPresenter presenter) {
        this.presenter = presenter;
        getStyleClass().add("scale-form");
        getStylesheets()
                .add(Objects.requireNonNull(ThresholdsView.class.getResource("measure.css"))
                        .toExternalForm());
        GridPane grid = new GridPane();
        grid.getStyleClass().add("threshold-grid");
        grid.getColumnConstraints().addAll(percent(52), percent(24), percent(24));
        grid.addRow(
                0,
                Words.of(""),
                Words.of(texts.get("thresholds.low"), "second"),
                Words.of(texts.get("thresholds.high"), "second"));
        for (ThresholdsPresenter.Line line : presenter.lines) {
            String label = presenter.label(line);
            grid.addRow(
                    grid.getRowCount(),
                    Words.of(label),
                    field(line.field(false), line.low(), label, texts.get("thresholds.low")),
                    field(line.field(true), line.high(), label, texts.get("thresholds.high")));
        }
        Label refused = Words.paragraph("", "danger", "second");
        refused.setId("threshold-refusal");
        getChildren().addAll(Words.paragraph(texts.get("thresholds.explained"), "second"), grid, refused);
        presenter.refusal.subscribe(refusal -> {
            refused.setText(refusal == null ? "" : refusal.sentence());
            refused.setManaged(refusal != null);
            String wrong = refusal == null ? "" : refusal.field().orElse("");
            for (TextField field : fields) {
                boolean here = field.getId().equals("threshold-" + wrong);
                field.pseudoClassStateChanged(DANGER, here);
                if (here) {
                    field.requestFocus();
                }
            }
        });
    }

    Node first() {
        return fields.getFirst();
    }

    Node[] buttons(Runnable close) {
        ActionButton back = new ActionButton("threshold-close", texts.get("form.close"), close);
        back.setCancelButton(true);
        ActionButton save = new ActionButton("threshold-save", texts.get("form.save"), presenter::save).primary();
        save.setDefaultButton(true);
        return new Node[] {back, save};
    }

    private TextField field(String name, StringProperty value, String label, String side) {
        TextField field = new TextField();
        field.setId("threshold-" + name);
        field.setAccessibleText(label + ", " + side);
        field.textProperty().bindBidirectional(value);
        fields.add(field);
        return field;
    }

    private static ColumnConstraints percent(double width) {
        ColumnConstraints column = new ColumnConstraints();
        column.setPercentWidth(width);
        return column;
    }
}
