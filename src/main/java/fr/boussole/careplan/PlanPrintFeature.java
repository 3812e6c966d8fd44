package fr.boussole.careplan;

import fr.boussole.patient.PatientId;
import fr.boussole.platform.text.Texts;
import fr.boussole.platform.ui.ActionButton;
import fr.boussole.platform.ui.Desk;
import fr.boussole.platform.ui.Modal;
import fr.boussole.platform.ui.PdfPane;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Shows the papers about a plan over its tab: the first Ctrl+P asks which, the second prints it. */
public final class PlanPrintFeature implements PlanTool {
    private static final String ID = "plan-paper";

    private final CarePlans plans;
    private final List<PlanPrint> papers = new ArrayList<>();
    private final Desk desk;
    private final Modal modal;
    private final Supplier<PdfPane> panes;
    private final Texts texts = Texts.beside(PlanPrintFeature.class);
    private @Nullable PlanPrintView open;

    /** @param panes makes a pane that shows documents */
    public PlanPrintFeature(PlanPapers papers, CarePlans plans, Desk desk, Modal modal, Supplier<PdfPane> panes) {
        this.plans = plans;
        this.desk = desk;
        this.modal = modal;
        this.panes = panes;
        for (PlanPaper paper : PlanPaper.values()) {
            this.papers.add(new PlanPrint(texts.of(paper), person -> papers.print(paper, person)));
        }
    }

    /** One more to choose from, after the others. */
    public PlanPrintFeature with(PlanPrint paper) {
        papers.add(paper);
        return this;
    }

    @Override
    public String id() {
        return "print";
    }

    @Override
    public String label() {
        return texts.get("paper.tool");
    }

    @Override
    public void open(PatientId person, Runnable changed) {
        print(person);
    }

    @Override
    public boolean print(PatientId person) {
        PlanPrintView shown = open;
        if (shown != null && modal.isShown(ID)) {
            return shown.print();
        }
        if (modal.isShown()) {
            return false;
        }
        PlanPrintPresenter presenter = new PlanPrintPresenter(person, List.copyOf(papers), plans, desk);
        PlanPrintView view = new PlanPrintView(presenter, panes.get());
        open = view;
        ActionButton close = new ActionButton("plan-paper-close", texts.get("paper.close"), modal::hide);
        close.setCancelButton(true);
        modal.showLarge(ID, texts.get("paper.title"), view, view.first(), close);
        presenter.load();
        return true;
    }
}
