package fr.boussole.template;

import fr.boussole.platform.text.Texts;
import fr.boussole.platform.ui.Pill;
import fr.boussole.platform.ui.Tone;
import fr.boussole.platform.ui.Words;
import java.util.Locale;
import javafx.beans.property.BooleanProperty;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** One problem of a template: with ticks beside a person's plan, without them alone. */
final class ChoiceView extends VBox {
    /** Nothing to tick, so nothing to stand in line with. */
    private static final PseudoClass PLAIN = PseudoClass.getPseudoClass("plain");

    private final ChoicePresenter presenter;
    private final boolean ticks;
    private final String id;
    private final TemplateWords words = new TemplateWords();
    private final Texts texts = Texts.beside(ChoiceView.class);

    ChoiceView(ChoicePresenter presenter, boolean ticks) {
        this.presenter = presenter;
        this.ticks = ticks;
        id = "template-" + presenter.line.part().problem().code();
        getStyleClass().add("template-problem");
        getChildren().add(head());
        var part = presenter.line.part();
        // Of a problem in her plan her own signs and words stay, so those of the template would only confuse.
        boolean told = !ticks || presenter.line.kind() == Difference.Kind.NEW;
        if (told && !part.signs().isEmpty()) {
            getChildren().add(signs());
        }
        if (told && !part.words().isEmpty()) {
            getChildren().add(Words.paragraph(part.words(), "second"));
        }
        int number = 0;
        for (ChoicePresenter.StepTick step : presenter.steps) {
            getChildren().add(step(step, number++));
        }
    }

    private Node head() {
        Difference.Kind kind = presenter.line.kind();
        String name = presenter.line.part().problem().name();
        boolean tickable = ticks && kind != Difference.Kind.HERS;
        Node title = tickable ? tick(id, name, presenter.taken, "strong") : Words.paragraph(name, "strong");
        Label modifiers = under(words.modifiers(presenter.line.part()), "muted");
        VBox both = new VBox(title, modifiers);
        both.pseudoClassStateChanged(PLAIN, !tickable);
        both.setMinWidth(0);
        HBox.setHgrow(both, Priority.ALWAYS);
        HBox line = new HBox(both);
        line.getStyleClass().add("template-head");
        if (ticks) {
            line.getChildren().add(state(kind));
        }
        return line;
    }

    private Pill state(Difference.Kind kind) {
        return switch (kind) {
            case NEW -> new Pill(Tone.ACCENT, Feather.PLUS, texts.of(kind));
            case AGAIN, RAISED -> new Pill(Tone.WARNING, Feather.CORNER_UP_RIGHT, texts.of(kind));
            case HERS -> new Pill(Tone.SUCCESS, Feather.CHECK, texts.of(kind));
        };
    }

    private Node signs() {
        FlowPane signs = new FlowPane();
        signs.getStyleClass().add("template-signs");
        boolean choosing = ticks && presenter.choosesSigns();
        for (ChoicePresenter.SignTick sign : presenter.signs) {
            if (choosing) {
                CheckBox box =
                        tick(id + "-sign-" + sign.sign().code(), sign.sign().name(), sign.taken(), "second");
                box.disableProperty().bind(presenter.taken.not());
                signs.getChildren().add(box);
            } else {
                signs.getChildren().add(Pill.neutral(sign.sign().name()));
            }
        }
        return signs;
    }

    private Node step(ChoicePresenter.StepTick step, int number) {
        Difference.StepLine line = step.line();
        boolean hers = line.fit() == Difference.Fit.HERS;
        Node what;
        if (ticks && !hers) {
            CheckBox box = tick(id + "-" + number, words.what(line.step()), step.taken());
            box.disableProperty().bind(presenter.taken.not());
            what = box;
        } else {
            what = Words.paragraph(words.what(line.step()), hers && ticks ? "muted" : "template-what");
        }
        VBox lines = new VBox(what, under(words.about(line.step()), "muted"));
        if (ticks && hers) {
            lines.getChildren().add(under(texts.get("step.hers"), "success"));
        }
        if (ticks && line.fit() == Difference.Fit.ALIKE) {
            lines.getChildren().add(under(texts.get("step.alike", line.beside()), "warning"));
        }
        lines.getStyleClass().add("template-step");
        lines.pseudoClassStateChanged(PLAIN, !ticks || hers);
        return lines;
    }

    private static Label under(String text, String tone) {
        return Words.paragraph(text, "caption", "template-under", tone);
    }

    private static CheckBox tick(String id, String text, BooleanProperty taken, String... styles) {
        CheckBox box = new CheckBox(text);
        box.setId(id.toLowerCase(Locale.ROOT));
        box.getStyleClass().addAll(styles);
        box.setWrapText(true);
        box.setMinHeight(USE_PREF_SIZE);
        box.selectedProperty().bindBidirectional(taken);
        return box;
    }
}
