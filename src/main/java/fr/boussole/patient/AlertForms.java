package fr.boussole.patient;

import fr.boussole.platform.text.Texts;
import fr.boussole.platform.ui.Desk;
import fr.boussole.platform.ui.Modal;
import java.util.Optional;

/** Opens the small form of an alert over the page. */
final class AlertForms {
    private final PatientId person;
    private final Alerts alerts;
    private final Desk desk;
    private final Modal modal;
    private final Runnable changed;
    private final Texts texts = Texts.beside(AlertForms.class);

    /** @param changed called each time something was written, also when it is undone */
    AlertForms(PatientId person, Alerts alerts, Desk desk, Modal modal, Runnable changed) {
        this.person = person;
        this.alerts = alerts;
        this.desk = desk;
        this.modal = modal;
        this.changed = changed;
    }

    void add(AlertKind kind) {
        open(Optional.empty(), kind);
    }

    void edit(Alert alert) {
        open(Optional.of(alert), alert.kind());
    }

    private void open(Optional<Alert> alert, AlertKind kind) {
        if (modal.isShown()) {
            return;
        }
        AlertFormPresenter presenter = new AlertFormPresenter(person, kind, alert, alerts, desk, modal::hide, changed);
        AlertFormView view = new AlertFormView(presenter);
        modal.show(
                "alert-form",
                texts.get(alert.isEmpty() ? "alert.new" : "alert.change"),
                view,
                view.first(),
                view.buttons(modal::hide));
    }
}
