package fr.boussole.document;

import fr.boussole.platform.text.Texts;
import fr.boussole.platform.ui.ActionButton;
import fr.boussole.platform.ui.Focus;
import fr.boussole.platform.ui.Shown;
import fr.boussole.platform.ui.Words;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** Chooses files and says what they are; shown over the page. */
final class AttachView extends VBox {
    private final AttachPresenter presenter;
    private final Texts texts = Texts.beside(AttachView.class);
    private final Node first;

    AttachView(AttachPresenter presenter) {
        this.presenter = presenter;
        getStyleClass().add("form");
        DropField drop = new DropField(presenter::choose, presenter::take);
        DropField.listen(this, presenter::take);
        var names = Words.paragraph("", "strong");
        names.setId("document-names");
        names.textProperty().bind(presenter.names);
        Shown.when(names, presenter.names.isNotEmpty());
        DraftView draft = new DraftView(presenter.kind, presenter.title, presenter.date, presenter.refusal);
        Shown.when(draft.title, presenter.several.not());
        ActionButton same = new ActionButton("document-known", "", presenter::takeKnown).icon(Feather.CORNER_UP_RIGHT);
        same.textProperty()
                .bind(presenter
                        .known
                        .map(one -> texts.get(one.withdrawn() ? "attach.known.back" : "attach.known"))
                        .orElse(""));
        Shown.when(same, presenter.known.isNotNull());
        ProgressBar busy = new ProgressBar();
        busy.setId("document-busy");
        busy.setMaxWidth(Double.MAX_VALUE);
        Shown.when(busy, presenter.busy);
        getChildren().addAll(drop, names, draft, same, busy);
        first = presenter.files.isEmpty() ? drop.first() : draft.first();
        presenter.files.addListener((ListChangeListener<Incoming>) change -> {
            if (getScene() != null) {
                Focus.give(draft.first());
            }
        });
    }

    Node first() {
        return first;
    }

    Node[] buttons(Runnable close) {
        ActionButton back = new ActionButton("document-close", texts.get("form.close"), close);
        back.setCancelButton(true);
        ActionButton save = new ActionButton("document-save", texts.get("attach.save"), presenter::save).primary();
        save.setDefaultButton(true);
        return new Node[] {back, save};
    }
}
