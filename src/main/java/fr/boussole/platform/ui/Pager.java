package fr.boussole.platform.ui;

import fr.boussole.platform.text.Texts;
import javafx.beans.binding.Bindings;
import javafx.geometry.Pos;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.kordamp.ikonli.feather.Feather;

/** « 1–13 sur 63 » with the buttons to the pages before and after, shown only where there is more than one page. */
public final class Pager extends HBox {
    public Pager(String id, Paging paging) {
        setId(id);
        setAlignment(Pos.CENTER_RIGHT);
        setMinWidth(USE_PREF_SIZE);
        HBox.setHgrow(this, Priority.ALWAYS);
        Texts texts = Texts.beside(Pager.class);
        ActionButton previous = new ActionButton(id + "-previous", texts.get("page.previous"), paging::previous)
                .icon(Feather.CHEVRON_LEFT)
                .iconOnly()
                .flat()
                .small();
        ActionButton next = new ActionButton(id + "-next", texts.get("page.next"), paging::next)
                .icon(Feather.CHEVRON_RIGHT)
                .iconOnly()
                .flat()
                .small();
        var several = paging.totalProperty().greaterThan(paging.size());
        Shown.when(previous, several);
        Shown.when(next, several);
        previous.disableProperty().bind(paging.pageProperty().isEqualTo(0));
        next.disableProperty()
                .bind(Bindings.createBooleanBinding(
                        () -> !paging.hasNext(), paging.pageProperty(), paging.totalProperty()));
        getChildren().addAll(previous, Words.of(paging.words(), "second"), next);
    }
}
