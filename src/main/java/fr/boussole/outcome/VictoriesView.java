package fr.boussole.outcome;

import fr.boussole.careplan.PlannedProblem;
import fr.boussole.platform.text.Formats;
import fr.boussole.platform.text.Texts;
import fr.boussole.platform.ui.ActionButton;
import fr.boussole.platform.ui.Card;
import fr.boussole.platform.ui.Form;
import fr.boussole.platform.ui.FormField;
import fr.boussole.platform.ui.Icon;
import fr.boussole.platform.ui.Words;
import java.util.Optional;
import java.util.function.Function;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.DatePicker;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** A line to note one in, and those noted. */
final class VictoriesView extends VBox {
    private final VictoriesPresenter presenter;
    private final Function<Victory, String> by;
    private final TextField words = new TextField();
    private final Texts texts = Texts.beside(VictoriesView.class);
    private final Card list;

    /** @param by who noted it */
    VictoriesView(VictoriesPresenter presenter, Function<Victory, String> by) {
        this.presenter = presenter;
        this.by = by;
        getStyleClass().add("outcome-page");
        words.setId("victory-words");
        words.setPromptText(texts.get("victory.prompt"));
        words.textProperty().bindBidirectional(presenter.words);
        words.setOnAction(event -> presenter.note());
        DatePicker day = new DatePicker();
        day.setId("victory-day");
        day.setShowWeekNumbers(false);
        day.valueProperty().bindBidirectional(presenter.day);
        ComboBox<Optional<PlannedProblem>> problem = new ComboBox<>(presenter.problems);
        problem.setId("victory-problem");
        problem.setConverter(names());
        problem.valueProperty().bindBidirectional(presenter.problem);
        Form form = new Form(
                        new FormField("words", texts.get("victory.words"), words),
                        Form.beside(
                                new FormField("problem", texts.get("victory.of"), problem),
                                new FormField("happenedOn", texts.get("victory.day"), day)))
                .buttons(new ActionButton("victory-note", texts.get("victory.note"), presenter::note)
                        .icon(Feather.AWARD)
                        .primary());
        form.refusals(presenter.refusal);
        list = new Card(texts.get("victories.title")).icon(Feather.AWARD).empty(texts.get("victories.none"));
        list.rows();
        presenter.victories.addListener((ListChangeListener<Victory>) change -> show());
        ScrollPane scroll = new ScrollPane(new VBox(form, list));
        ((VBox) scroll.getContent()).getStyleClass().add("outcome-page");
        scroll.setFitToWidth(true);
        scroll.getStyleClass().add("outcome-scroll");
        VBox.setVgrow(scroll, Priority.ALWAYS);
        getChildren().add(scroll);
        show();
    }

    Node first() {
        return words;
    }

    private void show() {
        list.countProperty().set(presenter.victories.isEmpty() ? "" : Formats.count(presenter.victories.size()));
        list.rows().setAll(presenter.victories.stream().map(this::row).toList());
    }

    private HBox row(Victory one) {
        Label day = Words.of(Formats.date(one.happenedOn()), "second");
        day.setMinWidth(USE_PREF_SIZE);
        VBox said = new VBox(Words.paragraph(one.words()));
        String problem = presenter.name(one);
        String beside = problem.isEmpty() ? by.apply(one) : texts.get("victory.beside", problem, by.apply(one));
        said.getChildren().add(Words.of(beside, "caption"));
        said.setMinWidth(0);
        HBox.setHgrow(said, Priority.ALWAYS);
        HBox row = Card.row(
                Icon.of(Feather.AWARD),
                day,
                said,
                new ActionButton(
                                "victory-withdraw-" + one.id().value(),
                                texts.get("victory.withdraw"),
                                () -> presenter.withdraw(one))
                        .small());
        row.getStyleClass().add("outcome-row");
        return row;
    }

    private StringConverter<Optional<PlannedProblem>> names() {
        return new StringConverter<>() {
            @Override
            public String toString(@Nullable Optional<PlannedProblem> one) {
                return one == null
                        ? ""
                        : one.map(problem -> problem.problem().name()).orElseGet(() -> texts.get("victory.of.none"));
            }

            @Override
            public Optional<PlannedProblem> fromString(String text) {
                return Optional.empty();
            }
        };
    }
}
