package fr.boussole.dossier;

import fr.boussole.platform.text.Texts;
import fr.boussole.platform.ui.ActionButton;
import fr.boussole.platform.ui.Header;
import fr.boussole.platform.ui.PdfPane;
import fr.boussole.platform.ui.ProgressPane;
import fr.boussole.platform.ui.Segments;
import fr.boussole.platform.ui.Shown;
import fr.boussole.platform.ui.Words;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** The papers of one person as one chooses, looks at, prints and saves them; beside them her complete export. */
final class DossierView extends VBox {
    private final PdfPane pane;
    private final Segments<PersonPaper> papers;

    DossierView(DossierPresenter presenter, PdfPane pane, Runnable back) {
        this.pane = pane;
        Texts texts = Texts.beside(DossierView.class);
        getStyleClass().add("page");
        ActionButton export =
                new ActionButton("dossier-export", texts.get("page.export"), presenter::export).icon(Feather.PACKAGE);
        Header header = new Header(texts.get("page.title"), export);
        header.stateProperty().bind(presenter.state());
        HBox.setHgrow(header, Priority.ALWAYS);
        HBox head = new HBox(
                new ActionButton("dossier-back", texts.get("page.back"), back)
                        .icon(Feather.ARROW_LEFT)
                        .iconOnly()
                        .flat(),
                header);
        head.getStyleClass().add("person-head");
        head.setMinHeight(Region.USE_PREF_SIZE);
        papers = new Segments<>("dossier-papers", presenter.papers, presenter::words);
        papers.valueProperty().bindBidirectional(presenter.chosen);
        Label refused = Words.of(presenter.refusal(), "danger");
        refused.setId("dossier-refusal");
        Shown.when(refused, presenter.refusal().isNotEmpty());
        VBox.setVgrow(pane, Priority.ALWAYS);
        getChildren()
                .addAll(
                        head,
                        papers,
                        refused,
                        new ProgressPane("dossier-progress", presenter.progress(), presenter::cancel),
                        pane);
        presenter.shown().subscribe(paper -> {
            if (paper == null) {
                pane.clear();
            } else {
                pane.show(paper, (one, use) -> presenter.used(use));
            }
        });
    }

    boolean print() {
        return pane.print();
    }

    void focusFirst() {
        papers.getChildren().getFirst().requestFocus();
    }
}
