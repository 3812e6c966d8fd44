package fr.boussole.template;

import fr.boussole.platform.text.Texts;
import fr.boussole.platform.ui.ActionButton;
import fr.boussole.platform.ui.Form;
import fr.boussole.platform.ui.FormField;
import fr.boussole.platform.ui.Strip;
import fr.boussole.platform.ui.Tone;
import fr.boussole.platform.ui.Words;
import java.util.Objects;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.StringProperty;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** Every word of a plan that would leave for a template, one field each, before it is kept. */
final class KeepView extends VBox {
    private final KeepPresenter presenter;
    private final TextField name = new TextField();
    private final TemplateWords words = new TemplateWords();
    private final Texts texts = Texts.beside(KeepView.class);

    KeepView(KeepPresenter presenter) {
        this.presenter = presenter;
        getStyleClass().add("template-keep");
        getStylesheets()
                .add(Objects.requireNonNull(KeepView.class.getResource("template.css"))
                        .toExternalForm());
        name.setId("keep-name");
        name.textProperty().bindBidirectional(presenter.name);
        TextField description = field("keep-description", presenter.description, texts.get("description"));
        Form form = new Form(Form.beside(
                        new FormField("name", texts.get("name"), name),
                        new FormField("description", texts.get("description"), description)))
                .refusals(presenter.refusal);
        form.getStyleClass().add("across");
        VBox lines = new VBox();
        lines.getStyleClass().add("template-problems");
        presenter.parts.forEach(part -> lines.getChildren().add(part(part)));
        ScrollPane scroll = new ScrollPane(lines);
        scroll.setFitToWidth(true);
        scroll.setFocusTraversable(false);
        scroll.getStyleClass().add("template-scroll");
        VBox.setVgrow(scroll, Priority.ALWAYS);
        getChildren().addAll(new Strip(Tone.WARNING, Feather.EYE, texts.get("keep.review")), form, scroll);
    }

    Node first() {
        return name;
    }

    Node[] buttons(Runnable close) {
        ActionButton back = new ActionButton("keep-close", texts.get("close"), close);
        back.setCancelButton(true);
        ActionButton save = new ActionButton("keep-save", texts.get("keep.save"), presenter::save).primary();
        save.setDefaultButton(true);
        return new Node[] {back, save};
    }

    private Node part(KeepPresenter.PartWords part) {
        String code = part.part().problem().code();
        CheckBox box = box("keep-" + code, part.kept());
        box.setText(part.part().problem().name());
        box.getStyleClass().add("strong");
        VBox lines = new VBox(box, Words.paragraph(words.modifiers(part.part()), "caption", "muted", "template-under"));
        lines.getStyleClass().add("template-problem");
        if (part.worded()) {
            TextField other = field("keep-" + code + "-words", part.words(), texts.get("keep.other"));
            other.disableProperty().bind(part.kept().not());
            lines.getChildren().add(other);
        }
        int number = 0;
        for (KeepPresenter.StepWords step : part.steps()) {
            lines.getChildren().add(step("keep-" + code + "-" + number++, part, step));
        }
        return lines;
    }

    private Node step(String id, KeepPresenter.PartWords part, KeepPresenter.StepWords step) {
        CheckBox box = box(id, step.kept());
        box.disableProperty().bind(part.kept().not());
        box.setAccessibleText(words.about(step.step()));
        TextField detail = field(id + "-detail", step.detail(), texts.get("keep.detail"));
        TextField frequency = field(id + "-frequency", step.frequency(), texts.get("keep.frequency"));
        frequency.getStyleClass().add("template-frequency");
        detail.disableProperty().bind(part.kept().and(step.kept()).not());
        frequency.disableProperty().bind(detail.disableProperty());
        HBox.setHgrow(detail, Priority.ALWAYS);
        HBox line = new HBox(box, detail, frequency);
        line.getStyleClass().add("template-words");
        return new VBox(
                line,
                Words.paragraph(
                        step.step().category().name() + " · "
                                + step.step().target().name(),
                        "caption",
                        "muted",
                        "template-under"));
    }

    private static CheckBox box(String id, BooleanProperty kept) {
        CheckBox box = new CheckBox();
        box.setId(id);
        box.selectedProperty().bindBidirectional(kept);
        return box;
    }

    private static TextField field(String id, StringProperty value, String label) {
        TextField field = new TextField();
        field.setId(id);
        field.setPromptText(label);
        field.setAccessibleText(label);
        field.textProperty().bindBidirectional(value);
        return field;
    }
}
