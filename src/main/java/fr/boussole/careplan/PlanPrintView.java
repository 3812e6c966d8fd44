package fr.boussole.careplan;

import fr.boussole.platform.ui.PdfPane;
import fr.boussole.platform.ui.Segments;
import fr.boussole.platform.ui.Shown;
import fr.boussole.platform.ui.Words;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** The papers about a plan, as one chooses, looks at and prints them. */
final class PlanPrintView extends VBox {
    private final PdfPane pane;
    private final Segments<PlanPrint> papers;

    PlanPrintView(PlanPrintPresenter presenter, PdfPane pane) {
        this.pane = pane;
        setId("plan-printing");
        papers = new Segments<>("plan-papers", presenter.papers, PlanPrint::label);
        papers.valueProperty().bindBidirectional(presenter.chosen);
        Label refused = Words.of(presenter.refusal(), "danger");
        refused.setId("plan-print-refusal");
        Shown.when(refused, presenter.refusal().isNotEmpty());
        VBox.setVgrow(pane, Priority.ALWAYS);
        getChildren().addAll(papers, refused, pane);
        presenter.shown().subscribe(paper -> {
            if (paper == null) {
                pane.clear();
            } else {
                pane.show(paper, (one, use) -> presenter.used(use));
            }
        });
    }

    Node first() {
        return papers.getChildren().getFirst();
    }

    /** Ctrl+P. */
    boolean print() {
        return pane.print();
    }
}
