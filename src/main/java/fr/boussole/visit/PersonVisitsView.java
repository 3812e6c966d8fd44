package fr.boussole.visit;

import fr.boussole.platform.text.Texts;
import fr.boussole.platform.ui.ActionButton;
import fr.boussole.platform.ui.Card;
import fr.boussole.platform.ui.EmptyState;
import fr.boussole.platform.ui.Pager;
import fr.boussole.platform.ui.Pill;
import fr.boussole.platform.ui.Table;
import fr.boussole.platform.ui.Words;
import java.util.function.Consumer;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** The table of a person's visits; Enter opens one. */
final class PersonVisitsView extends VBox {
    PersonVisitsView(PersonVisitsPresenter presenter, Consumer<Visit> open, Runnable create) {
        Texts texts = Texts.beside(PersonVisitsView.class);
        Table<PersonVisitsPresenter.Row> table = new Table<>("visits-table", presenter.rows)
                .text(texts.get("tab.day"), 130, PersonVisitsPresenter.Row::day, "strong")
                .text(texts.get("tab.hours"), 130, PersonVisitsPresenter.Row::hours)
                .number(texts.get("tab.minutes"), 90, PersonVisitsPresenter.Row::minutes)
                .text(texts.get("tab.kind"), 110, PersonVisitsPresenter.Row::kind)
                .text(texts.get("tab.member"), 200, PersonVisitsPresenter.Row::member)
                .node(texts.get("tab.state"), 190, row -> new Pill(row.tone(), icon(row), row.state()))
                .empty(new EmptyState(
                        Feather.CLOCK,
                        texts.get("tab.empty"),
                        new ActionButton("visits-first", texts.get("tab.new"), create).icon(Feather.PLUS)))
                .open(row -> open.accept(row.visit()));
        VBox.setVgrow(table, Priority.ALWAYS);
        HBox foot = new HBox(new Pager("visits-pager", presenter.paging));
        foot.getStyleClass().add("table-foot");
        Card card = new Card(texts.get("tab.title"))
                .action(Words.of(presenter.totals, "second"))
                .edge(table)
                .edge(foot);
        VBox.setVgrow(foot, Priority.NEVER);
        VBox.setVgrow(card, Priority.ALWAYS);
        getChildren().add(card);
    }

    private static Feather icon(PersonVisitsPresenter.Row row) {
        return switch (row.tone()) {
            case SUCCESS -> Feather.CHECK;
            case WARNING -> Feather.ALERT_TRIANGLE;
            default -> row.visit().locked() ? Feather.LOCK : Feather.X;
        };
    }
}
