package fr.boussole.circle;

import fr.boussole.platform.text.Texts;
import fr.boussole.platform.ui.ActionButton;
import fr.boussole.platform.ui.Card;
import fr.boussole.platform.ui.EmptyState;
import fr.boussole.platform.ui.Table;
import java.util.function.Consumer;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** The list of those around a person; Enter opens one. */
final class CircleView extends VBox {
    CircleView(CirclePresenter presenter, Consumer<CircleMember> open, Runnable create) {
        Texts texts = Texts.beside(CircleView.class);
        CircleWords words = new CircleWords();
        Table<CircleMember> table = new Table<>("circle-table", presenter.rows)
                .number(texts.get("column.rank"), 60, one -> one.callRank() == 0 ? "" : String.valueOf(one.callRank()))
                .whole(texts.get("field.name"), 210, CircleMember::name, "strong")
                .whole(texts.get("column.what"), 190, CircleMember::what)
                .text(texts.get("field.phone"), 150, words::firstPhone)
                .whole(texts.get("column.does"), 240, words::toKnow)
                .node(
                        "",
                        50,
                        one -> new ActionButton(
                                        "circle-earlier", texts.get("call.earlier"), () -> presenter.callEarlier(one))
                                .icon(Feather.ARROW_UP)
                                .iconOnly()
                                .flat()
                                .small())
                .empty(new EmptyState(
                        Feather.USERS,
                        texts.get("empty"),
                        new ActionButton("circle-first", texts.get("form.add"), create).icon(Feather.PLUS)))
                .open(open);
        VBox.setVgrow(table, Priority.ALWAYS);
        Card card = new Card(texts.get("title"))
                .icon(Feather.USERS)
                .action(new ActionButton("circle-add", texts.get("form.add"), create)
                        .icon(Feather.PLUS)
                        .flat()
                        .small())
                .edge(table);
        VBox.setVgrow(card, Priority.ALWAYS);
        getChildren().add(card);
    }
}
