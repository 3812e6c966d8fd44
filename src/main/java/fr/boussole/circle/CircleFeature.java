package fr.boussole.circle;

import fr.boussole.directory.Directory;
import fr.boussole.patient.PatientId;
import fr.boussole.patient.PatientTab;
import fr.boussole.patient.SynthesisBlock;
import fr.boussole.platform.text.Texts;
import fr.boussole.platform.ui.Desk;
import fr.boussole.platform.ui.Modal;
import java.util.Optional;

/** What the shell needs of circles: their tab, and what the first page of a file shows of them. */
public final class CircleFeature {
    private final Circle circle;
    private final Directory directory;
    private final Desk desk;
    private final Modal modal;
    private final Texts texts = Texts.beside(CircleFeature.class);

    public CircleFeature(Circle circle, Directory directory, Desk desk, Modal modal) {
        this.circle = circle;
        this.directory = directory;
        this.desk = desk;
        this.modal = modal;
    }

    public PatientTab tab() {
        return new CircleTab(this, circle, desk);
    }

    /** « Qui appeler ». */
    public SynthesisBlock block() {
        return new CallBlock(circle);
    }

    /** « Clé chez … ». */
    public SynthesisBlock chip() {
        return new KeyBlock(circle);
    }

    void open(PatientId person, Optional<CircleMember> one, Runnable saved) {
        if (modal.isShown() || one.filter(CircleMember::ofTheFile).isPresent()) {
            return;
        }
        CircleFormPresenter presenter = new CircleFormPresenter(person, one, circle, directory, desk, () -> {
            modal.hide();
            saved.run();
        });
        CircleFormView view = new CircleFormView(presenter);
        String title = one.isPresent() ? texts.get("form.correct") : texts.get("form.new");
        modal.show("circle-form", title, view, view.first(), view.buttons(modal::hide));
    }
}
