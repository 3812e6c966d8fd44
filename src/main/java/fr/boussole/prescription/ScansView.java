package fr.boussole.prescription;

import fr.boussole.platform.text.Texts;
import fr.boussole.platform.ui.ActionButton;
import fr.boussole.platform.ui.Words;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.feather.Feather;

/** Over a paper that was scanned: which one it is, the others, one more. */
final class ScansView extends HBox {
    private final ActionButton back;

    ScansView(ScansPresenter presenter) {
        Texts texts = Texts.beside(ScansView.class);
        getStyleClass().add("table-tools");
        back = new ActionButton("scans-back", texts.get("letter.back"), presenter::close).icon(Feather.ARROW_LEFT);
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        getChildren()
                .addAll(
                        back,
                        Words.of(presenter.title, "strong"),
                        space,
                        new ActionButton("scans-previous", texts.get("scan.previous"), () -> presenter.turn(-1))
                                .icon(Feather.CHEVRON_LEFT)
                                .iconOnly()
                                .flat(),
                        new ActionButton("scans-next", texts.get("scan.next"), () -> presenter.turn(1))
                                .icon(Feather.CHEVRON_RIGHT)
                                .iconOnly()
                                .flat(),
                        new ActionButton("scans-add", texts.get("scan.add"), presenter::add).icon(Feather.PAPERCLIP));
    }

    void focusFirst() {
        back.requestFocus();
    }
}
