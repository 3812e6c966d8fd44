package fr.boussole.visit;

import fr.boussole.patient.PatientId;
import fr.boussole.patient.Patients;
import fr.boussole.patient.SynthesisBlock;
import fr.boussole.platform.text.Texts;
import fr.boussole.platform.ui.Desk;
import fr.boussole.platform.ui.Modal;
import fr.boussole.security.Session;
import fr.boussole.team.Team;
import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.Callable;

/** What the shell needs of visits: their form over any page, and their tab in a person's file. */
public final class VisitFeature {
    private final Services services;
    private final Session session;
    private final Desk desk;
    private final Modal modal;
    private final VisitForms forms;
    private final Texts texts = Texts.beside(VisitFeature.class);
    private Optional<VisitField> more = Optional.empty();

    /** What the form and the tab read and write with. */
    public record Services(Visits visits, Recorder recorder, Patients patients, Team team) {}

    public VisitFeature(Services services, Session session, Desk desk, Modal modal) {
        this.services = services;
        this.session = session;
        this.desk = desk;
        this.modal = modal;
        forms = new VisitForms(services.visits(), services.patients(), services.team());
    }

    /** What another room adds to the form. */
    public void with(VisitField field) {
        more = Optional.of(field);
    }

    /** Ctrl+N on any page. @param saved called each time something was written, also when it is undone */
    public void newVisit(Runnable saved) {
        newVisit(LocalDate.now(desk.clock()), Optional.empty(), saved);
    }

    public void newVisit(LocalDate day, Optional<PatientId> person, Runnable saved) {
        open(() -> forms.blank(day, person), saved);
    }

    /** A visit on an issued invoice opens too, and explains itself. */
    public void correct(Visit visit, Runnable saved) {
        open(() -> forms.of(visit), saved);
    }

    /** The visits of a person, newest first. */
    public VisitsTab tab() {
        return new VisitsTab(this, services.visits(), services.team(), desk);
    }

    /** Her last visits on the first page of her file. */
    public SynthesisBlock block() {
        return new VisitsBlock(services.visits(), services.team(), desk.clock());
    }

    private void open(Callable<VisitForms.Opened> read, Runnable saved) {
        if (modal.isShown()) {
            return;
        }
        desk.background()
                .run(
                        read,
                        opened -> show(opened, saved),
                        cause -> desk.dialogs().failed(texts.get("form.open.failed"), cause));
    }

    private void show(VisitForms.Opened opened, Runnable saved) {
        VisitFormPresenter presenter =
                new VisitFormPresenter(opened, services.recorder(), services.patients(), session, desk, () -> {
                    modal.hide();
                    saved.run();
                });
        VisitFormView view = new VisitFormView(presenter, more.map(field -> field.open(presenter.typed())));
        String title = opened.visit().isEmpty()
                ? texts.get("form.title.new")
                : presenter.locked().isEmpty() ? texts.get("form.title.correct") : texts.get("form.title.locked");
        modal.show("visit-form", title, view, view.first(), view.buttons(modal::hide));
    }
}
