package fr.boussole.platform.ui;

import fr.boussole.platform.Refusal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javafx.beans.value.ObservableValue;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/**
 * Fields in one column, buttons at the right end, at most 480 px wide. A refusal is shown at its field, which gets the
 * focus, or above the buttons when it belongs to none. Save is never greyed out.
 */
public final class Form extends VBox {
    private final List<FormField> fields = new ArrayList<>();
    private final Label error = Words.paragraph("", "form-error", "danger");

    /** @param content fields, rows of fields, other nodes, in order */
    public Form(Node... content) {
        getStyleClass().add("form");
        error.setGraphic(Icon.small(Feather.ALERT_CIRCLE));
        error.setId("form-error");
        Shown.set(error, false);
        for (Node node : content) {
            collect(node);
        }
        getChildren().addAll(content);
        getChildren().add(error);
    }

    /** Two or three fields beside each other, equally wide. */
    public static Pane beside(Node... fields) {
        GridPane row = new GridPane();
        row.getStyleClass().add("beside");
        row.addRow(0, fields);
        for (int i = 0; i < fields.length; i++) {
            ColumnConstraints column = new ColumnConstraints();
            column.setPercentWidth(100.0 / fields.length);
            row.getColumnConstraints().add(column);
            GridPane.setValignment(fields[i], VPos.TOP);
        }
        return row;
    }

    /** Cancel before save. */
    public Form buttons(Node... buttons) {
        HBox line = new HBox(buttons);
        line.getStyleClass().add("buttons");
        getChildren().add(line);
        return this;
    }

    /** Follows the presenter: each new refusal replaces the one before; null clears. */
    public Form refusals(ObservableValue<? extends @Nullable Refusal> refusal) {
        refusal.subscribe(this::show);
        return this;
    }

    public void show(@Nullable Refusal refusal) {
        fields.forEach(field -> field.errorProperty().set(""));
        Shown.set(error, false);
        if (refusal == null) {
            return;
        }
        FormField at = fields.stream()
                .filter(field -> Objects.equals(field.name(), refusal.field().orElse(null)))
                .findFirst()
                .orElse(null);
        if (at == null) {
            error.setText(refusal.sentence());
            Shown.set(error, true);
        } else {
            at.errorProperty().set(refusal.sentence());
            Node control = at.control();
            if (control instanceof Pane choices && !choices.getChildren().isEmpty()) {
                Focus.give(choices.getChildren().getFirst());
            } else {
                Focus.give(control);
            }
        }
    }

    private void collect(Node node) {
        if (node instanceof FormField field) {
            fields.add(field);
        } else if (node instanceof Pane pane) {
            pane.getChildren().forEach(this::collect);
        }
    }
}
