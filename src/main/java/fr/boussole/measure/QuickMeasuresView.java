package fr.boussole.measure;

import fr.boussole.platform.text.Texts;
import fr.boussole.platform.ui.ActionButton;
import fr.boussole.platform.ui.Pill;
import fr.boussole.platform.ui.Shown;
import fr.boussole.platform.ui.Theme;
import fr.boussole.platform.ui.Tone;
import fr.boussole.platform.ui.Words;
import javafx.application.Platform;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** The field of quick entry, under it what is understood. */
final class QuickMeasuresView extends VBox {
    /** In px at normal text size: below it the buttons go under the field. */
    private static final double NARROW = 900;

    private final QuickMeasuresPresenter presenter;
    private final TextField field = new TextField();
    private final HBox line;
    private final HBox others = new HBox();
    private final FlowPane understood = new FlowPane();
    private boolean wanted;
    private final Texts texts = Texts.beside(QuickMeasuresView.class);

    /** @param actions at the right of the field */
    QuickMeasuresView(QuickMeasuresPresenter presenter, Node... actions) {
        this.presenter = presenter;
        getStyleClass().add("measure-quick");
        field.setId("measure-quick");
        field.setPromptText(texts.get("quick.prompt"));
        field.setAccessibleText(texts.get("quick.label"));
        field.textProperty().bindBidirectional(presenter.typed);
        field.setOnKeyPressed(key -> {
            if (key.getCode() == KeyCode.ENTER) {
                presenter.save();
                key.consume();
            }
        });
        HBox.setHgrow(field, Priority.ALWAYS);
        line = new HBox(
                field,
                new ActionButton("measure-save", texts.get("quick.save"), presenter::save)
                        .icon(Feather.CHECK)
                        .primary());
        line.getStyleClass().add("measure-line");
        others.getChildren().addAll(actions);
        others.getStyleClass().add("measure-line");
        understood.getStyleClass().add("measure-understood");
        Label sentence = Words.paragraph("", "warning", "second");
        sentence.setId("measure-sentence");
        sentence.textProperty().bind(presenter.sentence);
        Shown.when(sentence, presenter.sentence.isNotEmpty());
        Label help = Words.of(texts.get("quick.help"), "second");
        help.setWrapText(true);
        help.setMinHeight(USE_PREF_SIZE);
        Shown.when(help, presenter.typed.isEmpty().and(presenter.sentence.isEmpty()));
        Shown.when(understood, presenter.typed.isNotEmpty());
        getChildren().addAll(line, understood, sentence, help);
        place(false);
        // Later: nodes may not move while they are laid out.
        widthProperty()
                .subscribe(width -> Platform.runLater(
                        () -> place(width.doubleValue() < NARROW * Theme.percentOf(getScene()) / 100)));
        field.sceneProperty().subscribe(scene -> {
            if (scene != null && wanted) {
                Platform.runLater(this::focus);
            }
        });
        presenter.previews.addListener((ListChangeListener<QuickMeasuresPresenter.Preview>) change -> draw());
    }

    /** The buttons beside the field, or with large text below it. */
    private void place(boolean narrow) {
        if (narrow != getChildren().contains(others)) {
            getChildren().remove(others);
            line.getChildren().remove(others);
            if (narrow) {
                getChildren().add(1, others);
            } else {
                line.getChildren().add(others);
            }
        } else if (!narrow && !line.getChildren().contains(others)) {
            line.getChildren().add(others);
        }
    }

    /** As soon as the field is on the screen. */
    void focus() {
        wanted = field.getScene() == null;
        field.requestFocus();
        field.end();
    }

    private void draw() {
        understood.getChildren().clear();
        int choice = 0;
        for (QuickMeasuresPresenter.Preview preview : presenter.previews) {
            understood
                    .getChildren()
                    .add(new Pill(
                            preview.doubtful() ? Tone.WARNING : Tone.SUCCESS,
                            preview.doubtful() ? Feather.HELP_CIRCLE : Feather.CHECK,
                            preview.words()));
            for (QuickMeasuresPresenter.Choice other : preview.others()) {
                understood
                        .getChildren()
                        .add(new ActionButton(
                                        "measure-choice-" + choice++, texts.get("quick.rather", other.words()), () -> {
                                            presenter.typed.set(other.typed());
                                            focus();
                                        })
                                .flat()
                                .small());
            }
        }
    }
}
