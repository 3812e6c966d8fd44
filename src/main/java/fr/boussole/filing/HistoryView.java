package fr.boussole.filing;

import fr.boussole.patient.FieldHistory;
import fr.boussole.platform.text.Texts;
import fr.boussole.platform.ui.Card;
import fr.boussole.platform.ui.EmptyState;
import fr.boussole.platform.ui.Pager;
import fr.boussole.platform.ui.Table;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** Who changed what, when, from what to what. */
final class HistoryView extends StackPane {
    HistoryView(HistoryPresenter presenter) {
        Texts texts = Texts.beside(HistoryView.class);
        var field = new ChoiceView<FieldHistory.Field>(
                "filing-field", presenter.fields, texts.get("history.all"), presenter::name);
        field.valueProperty().bindBidirectional(presenter.field);
        field.setAccessibleText(texts.get("history.field"));
        Table<HistoryPresenter.Row> table = new Table<>("filing-history", presenter.rows)
                .text(texts.get("history.when"), 170, HistoryPresenter.Row::when)
                .whole(texts.get("history.who"), 180, HistoryPresenter.Row::who)
                .whole(texts.get("history.field"), 200, HistoryPresenter.Row::field, "strong")
                .whole(texts.get("history.before"), 240, HistoryPresenter.Row::before, "muted")
                .whole(texts.get("history.after"), 240, HistoryPresenter.Row::after)
                .empty(new EmptyState(Feather.CLOCK, texts.get("history.none"), null));
        HBox foot = new HBox(new Pager("filing-history-pager", presenter.paging));
        foot.getStyleClass().add("table-foot");
        VBox.setVgrow(table, Priority.ALWAYS);
        getChildren()
                .add(new Card(texts.get("history.card"))
                        .icon(Feather.CLOCK)
                        .action(field)
                        .edge(new VBox(table, foot)));
    }
}
