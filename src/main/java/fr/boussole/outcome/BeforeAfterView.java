package fr.boussole.outcome;

import fr.boussole.careplan.RatingsFeature;
import fr.boussole.careplan.omaha.Dimension;
import fr.boussole.platform.text.Texts;
import fr.boussole.platform.ui.Card;
import fr.boussole.platform.ui.EmptyState;
import fr.boussole.platform.ui.Table;
import fr.boussole.platform.ui.Words;
import java.time.Clock;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** The whole plan at admission and now, a row a problem; below, the curves of the one chosen. */
final class BeforeAfterView extends VBox {
    private final Table<Evolution.Line> table;
    private final StackPane curves = new StackPane();
    private final Texts texts = Texts.beside(BeforeAfterView.class);

    BeforeAfterView(EvolutionPresenter presenter, Clock clock) {
        getStyleClass().add("outcome-page");
        setMinHeight(Region.USE_PREF_SIZE);
        table = new Table<>("evolution-table", presenter.lines);
        table.node(texts.get("column.problem"), 250, BeforeAfterView::problem);
        for (Dimension scale : Dimension.values()) {
            table.node(StepWords.name(scale), 176, line -> step(line, scale));
        }
        table.empty(new EmptyState(Feather.TRENDING_UP, texts.get("evolution.none"), null));
        table.getStyleClass().add("evolution-table");
        table.chosen(presenter.chosen::set);
        Card all = new Card(texts.get("evolution.before.after")).edge(table);
        all.countProperty().set(texts.get("evolution.legend"));
        VBox.setVgrow(all, Priority.ALWAYS);
        all.setMinHeight(0);
        Card one = new Card(texts.get("evolution.curves")).inside(curves);
        one.setMinHeight(Region.USE_PREF_SIZE);
        presenter.chosen.subscribe(line -> {
            one.countProperty()
                    .set(line == null ? "" : line.entry().problem().problem().name());
            curves.getChildren().setAll(content(line, clock));
            table.getSelectionModel().select(line);
        });
        getChildren().addAll(all, one);
    }

    Node first() {
        return table;
    }

    private Node content(Evolution.@Nullable Line line, Clock clock) {
        return line == null
                ? Words.of(texts.get("evolution.curves.none"), "muted")
                : RatingsFeature.curves(clock, line.entry().ratings());
    }

    private static Node problem(Evolution.Line line) {
        VBox words = new VBox(
                Words.of(line.entry().problem().problem().name(), "medium"), Words.of(StepWords.days(line), "caption"));
        words.setMinWidth(0);
        words.getStyleClass().add("step-problem");
        return words;
    }

    private static Node step(Evolution.Line line, Dimension scale) {
        StepView drawn = StepView.of(line, scale);
        HBox.setHgrow(drawn, Priority.ALWAYS);
        var figures = Words.of(StepWords.figures(line, scale), "step-figures");
        figures.setMinWidth(Region.USE_PREF_SIZE);
        HBox cell = new HBox(drawn, figures);
        cell.getStyleClass().add("step-cell");
        return cell;
    }
}
