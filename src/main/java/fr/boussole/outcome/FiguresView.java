package fr.boussole.outcome;

import fr.boussole.platform.text.Texts;
import fr.boussole.platform.ui.EmptyState;
import fr.boussole.platform.ui.Table;
import javafx.collections.ObservableList;
import org.kordamp.ikonli.feather.Feather;

/** The table of outcomes, a row a scale of a problem. */
final class FiguresView {
    private FiguresView() {}

    static Table<OutcomeRow> table(String id, ObservableList<OutcomeRow> rows) {
        Texts texts = Texts.beside(FiguresView.class);
        Table<OutcomeRow> table = new Table<>(id, rows);
        table.whole(texts.get("column.problem"), 190, OutcomeRow::problem)
                .number(texts.get("column.n"), 84, OutcomeRow::n)
                .text(texts.get("column.scale"), 124, OutcomeRow::scale)
                .number(texts.get("column.mean"), 84, OutcomeRow::mean)
                .number(texts.get("column.median"), 80, OutcomeRow::median)
                .number(texts.get("column.better"), 62, OutcomeRow::better)
                .number(texts.get("column.same"), 62, OutcomeRow::same)
                .number(texts.get("column.worse"), 84, OutcomeRow::worse)
                .number(texts.get("column.reached"), 84, OutcomeRow::reached)
                .empty(new EmptyState(Feather.BAR_CHART_2, texts.get("figures.none"), null));
        return table;
    }
}
