package fr.boussole.situation;

import fr.boussole.patient.PatientId;
import fr.boussole.patient.PatientTab;
import fr.boussole.patient.Patients;
import fr.boussole.patient.SynthesisBlock;
import fr.boussole.platform.text.Texts;
import fr.boussole.platform.ui.Desk;
import fr.boussole.platform.ui.Modal;
import fr.boussole.team.Member;
import fr.boussole.team.Team;
import java.util.Optional;
import javafx.scene.Node;

/** What the shell needs of this room: a tab, a block and a chip of a person's file. */
public final class SituationFeature {
    private final Services services;
    private final Desk desk;
    private final Modal modal;
    private final SituationReader reader;
    private final Texts texts = Texts.beside(SituationFeature.class);

    /** What the room reads and writes with. */
    public record Services(
            Situations situations, Entitlements entitlements, SocialSteps steps, Patients patients, Team team) {}

    public SituationFeature(Services services, Desk desk, Modal modal) {
        this.services = services;
        this.desk = desk;
        this.modal = modal;
        reader = new SituationReader(services, desk.clock());
    }

    /** « Situation ». */
    public PatientTab tab() {
        return new SituationTab(this, reader, services.steps(), desk);
    }

    /** What matters to her, what ends, what is to be done. */
    public SynthesisBlock block() {
        return new SituationBlock(reader);
    }

    /** A chip while a right is about to end. */
    public SynthesisBlock chip() {
        return new EndingBlock(reader);
    }

    void edit(Situation situation, Runnable saved) {
        if (modal.isShown()) {
            return;
        }
        SituationFormPresenter presenter =
                new SituationFormPresenter(situation, services.situations(), desk, closing(saved));
        SituationFormView view = new SituationFormView(presenter);
        modal.show("situation-form", texts.get("form.situation"), view, view.first(), view.buttons(modal::hide));
    }

    void newRight(PatientId person, Optional<Question> question, Runnable saved) {
        if (modal.isShown()) {
            return;
        }
        RightFormPresenter presenter =
                new RightFormPresenter(person, Optional.empty(), services.entitlements(), desk, closing(saved));
        question.ifPresent(presenter::ask);
        show(presenter, texts.get("form.right.new"));
    }

    void edit(Entitlement right, Runnable saved) {
        if (!modal.isShown()) {
            show(
                    new RightFormPresenter(
                            right.patient(), Optional.of(right), services.entitlements(), desk, closing(saved)),
                    texts.get("form.right"));
        }
    }

    private void show(RightFormPresenter presenter, String title) {
        RightFormView view = new RightFormView(presenter);
        modal.show("right-form", title, view, view.first(), view.buttons(modal::hide));
    }

    void step(PatientId person, Optional<SocialStep> step, SituationReader.Reading reading, Runnable saved) {
        if (modal.isShown()) {
            return;
        }
        StepFormPresenter presenter = new StepFormPresenter(person, step, services.steps(), desk, closing(saved));
        presenter.rights.setAll(reading.rights());
        presenter.members.setAll(reading.members().values().stream()
                .filter(member -> member.presence().on(reading.today()))
                .sorted(java.util.Comparator.comparing(Member::code))
                .toList());
        presenter.fill();
        StepFormView view = new StepFormView(presenter);
        Node first = view.first();
        modal.show(
                "step-form",
                texts.get(step.isEmpty() ? "form.step.new" : "form.step"),
                view,
                first,
                view.buttons(modal::hide));
    }

    private Runnable closing(Runnable saved) {
        return () -> {
            modal.hide();
            saved.run();
        };
    }
}
