package fr.boussole.filing;

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

/** Who read, printed, exported or changed the file, and when. */
final class ReadingsView extends StackPane {
    ReadingsView(ReadingsPresenter presenter) {
        Texts texts = Texts.beside(ReadingsView.class);
        Table<ReadingsPresenter.Row> table = new Table<>("filing-readings", presenter.rows)
                .text(texts.get("readings.day"), 120, ReadingsPresenter.Row::day)
                .text(texts.get("readings.time"), 90, ReadingsPresenter.Row::time)
                .whole(texts.get("readings.who"), 320, ReadingsPresenter.Row::who, "strong")
                .text(texts.get("readings.what"), 300, ReadingsPresenter.Row::what)
                .empty(new EmptyState(Feather.EYE, texts.get("readings.none"), null));
        HBox foot = new HBox(new Pager("filing-readings-pager", presenter.paging));
        foot.getStyleClass().add("table-foot");
        VBox.setVgrow(table, Priority.ALWAYS);
        getChildren().add(new Card(texts.get("readings.card")).icon(Feather.EYE).edge(new VBox(table, foot)));
    }
}
