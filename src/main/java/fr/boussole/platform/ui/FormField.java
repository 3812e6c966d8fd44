package fr.boussole.platform.ui;

import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/**
 * A field with its label above; under it the error, else the warning, else the help. A doubtful number is warned about
 * and kept; only an error refuses.
 */
public final class FormField extends VBox {
    private static final PseudoClass DANGER = PseudoClass.getPseudoClass("danger");

    private final String name;
    private final Node control;
    private final Label note = Words.paragraph("", "field-note");
    private final StringProperty error = new SimpleStringProperty("");
    private final StringProperty warning = new SimpleStringProperty("");
    private final String label;
    private String help = "";

    /** @param name of the component in the record, as {@code Refusal.at(name, …)} says it; {@code control} has an id */
    public FormField(String name, String label, Node control) {
        this.name = name;
        this.label = label;
        this.control = control;
        getStyleClass().add("form-field");
        Label above = Words.of(label, "field-label");
        above.setLabelFor(control);
        control.setAccessibleText(label);
        if (control instanceof Region region) {
            region.setMaxWidth(Double.MAX_VALUE);
        }
        getChildren().addAll(above, control, note);
        error.addListener((property, before, now) -> say());
        warning.addListener((property, before, now) -> say());
        say();
    }

    public FormField help(String sentence) {
        help = sentence;
        say();
        return this;
    }

    /** A short thing (a date, a code, an amount) gets a short field. */
    public FormField shortField() {
        control.getStyleClass().add("short-field");
        return this;
    }

    public String name() {
        return name;
    }

    public Node control() {
        return control;
    }

    /** Empty when there is none. */
    public StringProperty errorProperty() {
        return error;
    }

    /** Bind it to the presenter: « Cette clé ne correspond pas. Le numéro est gardé. » Empty when there is none. */
    public StringProperty warningProperty() {
        return warning;
    }

    private void say() {
        boolean wrong = !error.get().isEmpty();
        boolean doubtful = !wrong && !warning.get().isEmpty();
        note.getStyleClass().removeAll("danger", "warning", "muted");
        note.getStyleClass().add(wrong ? "danger" : doubtful ? "warning" : "muted");
        note.setText(wrong ? error.get() : doubtful ? warning.get() : help);
        note.setGraphic(
                wrong ? Icon.small(Feather.ALERT_CIRCLE) : doubtful ? Icon.small(Feather.ALERT_TRIANGLE) : null);
        Shown.set(note, !note.getText().isEmpty());
        control.pseudoClassStateChanged(DANGER, wrong);
        control.setAccessibleText(note.getText().isEmpty() ? label : label + ". " + note.getText());
    }
}
