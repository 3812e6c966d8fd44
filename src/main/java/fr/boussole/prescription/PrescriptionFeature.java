package fr.boussole.prescription;

import fr.boussole.directory.Directory;
import fr.boussole.patient.PatientId;
import fr.boussole.patient.SynthesisBlock;
import fr.boussole.platform.Refusal;
import fr.boussole.platform.text.Texts;
import fr.boussole.platform.ui.Desk;
import fr.boussole.platform.ui.Modal;
import fr.boussole.platform.ui.PdfPane;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import javafx.scene.Node;

/** What the shell needs of prescriptions: their tab and block in a person's file, and their settings. */
public final class PrescriptionFeature {
    private final Services services;
    private final Desk desk;
    private final Modal modal;
    private final Supplier<PdfPane> papers;
    private final PrescriptionForms forms;
    private final Texts texts = Texts.beside(PrescriptionFeature.class);

    /** What the screens read and write with. */
    public record Services(
            Prescriptions prescriptions,
            Favourites favourites,
            Alerting alerting,
            RenewalRequests requests,
            Scans scans,
            Directory directory) {}

    /** @param papers makes a pane for the letter */
    public PrescriptionFeature(Services services, Desk desk, Modal modal, Supplier<PdfPane> papers) {
        this.services = services;
        this.desk = desk;
        this.modal = modal;
        this.papers = papers;
        forms = new PrescriptionForms(
                services.prescriptions(), services.favourites(), services.directory(), desk.clock());
    }

    public PrescriptionsTab tab() {
        return new PrescriptionsTab(this, papers);
    }

    public SynthesisBlock block() {
        return new RunningBlock(services.prescriptions(), services.alerting(), desk.clock());
    }

    /** The practice's alerts, for the settings. */
    public static Node settings(Alerting alerting, Desk desk) {
        return new AlertsView(new AlertsPresenter(alerting, desk));
    }

    /** Opens an empty form over any page. @param saved called each time something was written, also when undone */
    public void create(PatientId person, Runnable saved) {
        open(() -> forms.blank(person), saved);
    }

    PrescriptionsPresenter list(PatientId person) {
        return new PrescriptionsPresenter(person, services.prescriptions(), services.alerting(), desk);
    }

    LetterPresenter letter() {
        return new LetterPresenter(services.requests(), desk);
    }

    ScansPresenter scans(PrescriptionsPresenter list) {
        return new ScansPresenter(services.scans(), desk, list::load);
    }

    PrescriptionsView.Doors doors(PrescriptionsPresenter list, LetterPresenter letter, ScansPresenter scans) {
        return new PrescriptionsView.Doors() {
            @Override
            public void create() {
                PrescriptionFeature.this.create(list.person, list::load);
            }

            @Override
            public void open(Prescription one) {
                PrescriptionFeature.this.open(() -> forms.of(one.id()), list::load);
            }

            @Override
            public void renew(Prescription one) {
                PrescriptionFeature.this.open(() -> forms.renewal(one.id()), list::load);
            }

            @Override
            public void request(Prescription one) {
                letter.open(one);
            }

            @Override
            public void scans(Prescription one) {
                scans.open(one);
            }

            @Override
            public void stop(Prescription one) {
                if (one.stop().on().isPresent()) {
                    list.resume(one);
                } else {
                    askToStop(one, list::load);
                }
            }
        };
    }

    private void open(Callable<PrescriptionForms.Opened> read, Runnable saved) {
        if (modal.isShown()) {
            return;
        }
        desk.background().run(read, opened -> show(opened, saved), cause -> {
            if (cause instanceof Refusal wrong) {
                desk.notices().say(wrong.sentence());
            } else {
                desk.dialogs().failed(texts.get("form.open.failed"), cause);
            }
        });
    }

    private void show(PrescriptionForms.Opened opened, Runnable saved) {
        PrescriptionFormView view = new PrescriptionFormView(
                new PrescriptionFormPresenter(opened, services.prescriptions(), forms, desk, () -> {
                    modal.hide();
                    saved.run();
                }));
        String title = switch (opened.mode()) {
            case NEW -> texts.get("form.title.new");
            case RENEW -> texts.get("form.title.renew");
            case CORRECT -> texts.get("form.title.correct");
        };
        modal.show("prescription-form", title, view, view.first(), view.buttons(modal::hide));
    }

    private void askToStop(Prescription one, Runnable saved) {
        if (modal.isShown()) {
            return;
        }
        StopView view = new StopView(new StopPresenter(one, services.prescriptions(), desk, () -> {
            modal.hide();
            saved.run();
        }));
        modal.show("prescription-stop-form", texts.get("stop.title"), view, view.first(), view.buttons(modal::hide));
    }
}
