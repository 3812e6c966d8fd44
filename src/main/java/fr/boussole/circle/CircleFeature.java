package fr.boussole.circle;

import fr.boussole.directory.Directory;
import fr.boussole.patient.PatientId;
import fr.boussole.patient.PatientTab;
import fr.boussole.patient.SynthesisBlock;
import fr.boussole.platform.text.Texts;
import fr.boussole.platform.ui.ActionButton;
import fr.boussole.platform.ui.Desk;
import fr.boussole.platform.ui.Modal;
import fr.boussole.platform.ui.PdfPane;
import fr.boussole.platform.ui.PdfUse;
import fr.boussole.team.Team;
import java.util.Optional;
import java.util.function.Supplier;

/** What the shell needs of circles: their tab, and what the first page of a file shows of them. */
public final class CircleFeature {
    private final Services services;
    private final Desk desk;
    private final Modal modal;
    private final Supplier<PdfPane> papers;
    private final Texts texts = Texts.beside(CircleFeature.class);

    /** What the screens read and write with. */
    public record Services(Circle circle, Directory directory, Team team) {}

    /** @param papers makes a pane that shows a document */
    public CircleFeature(Services services, Desk desk, Modal modal, Supplier<PdfPane> papers) {
        this.services = services;
        this.desk = desk;
        this.modal = modal;
        this.papers = papers;
    }

    public PatientTab tab() {
        return new CircleTab(this);
    }

    /** « Qui appeler ». */
    public SynthesisBlock block() {
        return new CallBlock(services.circle());
    }

    /** « Clé chez … ». */
    public SynthesisBlock chip() {
        return new KeyBlock(services.circle());
    }

    CirclePresenter presenter(PatientId person) {
        return new CirclePresenter(person, services.circle(), services.team(), desk);
    }

    void open(PatientId person, Optional<CircleMember> one, Runnable changed) {
        if (modal.isShown()) {
            return;
        }
        CircleFormPresenter presenter = new CircleFormPresenter(
                person, one, services.circle(), services.directory(), desk, modal::hide, changed);
        CircleFormView view = new CircleFormView(presenter);
        String title = one.isPresent() ? texts.get("form.correct") : texts.get("form.new");
        modal.show("circle-form", title, view, view.first(), view.buttons(modal::hide));
    }

    /** Shows map and table as they are printed. */
    void print(PatientId person, CirclePresenter presenter) {
        if (modal.isShown()) {
            return;
        }
        PdfPane pane = papers.get();
        ActionButton close = new ActionButton("circle-paper-close", texts.get("form.close"), modal::hide);
        close.setCancelButton(true);
        modal.showLarge("circle-paper", texts.get("pdf.title"), pane, pane.first(), close);
        presenter.print(file ->
                pane.show(file, (paper, use) -> services.circle().noteUse(person, use == PdfUse.PRINTED)));
    }
}
