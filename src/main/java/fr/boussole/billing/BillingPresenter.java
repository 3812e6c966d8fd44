package fr.boussole.billing;

import fr.boussole.patient.PatientId;
import fr.boussole.visit.VisitId;
import java.util.Set;
import java.util.function.Consumer;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;

/** Which of billing's two pages is seen, and the ways out of them. */
final class BillingPresenter {
    final InvoiceListPresenter list;
    final ClosingPresenter closing;
    final MonthFilesPresenter files;
    final BooleanProperty inClosing = new SimpleBooleanProperty();
    private final Consumer<VisitId> openVisit;
    private final Consumer<PatientId> openPatient;

    BillingPresenter(
            InvoiceListPresenter list,
            ClosingPresenter closing,
            Consumer<VisitId> openVisit,
            Consumer<PatientId> openPatient) {
        this.list = list;
        this.closing = closing;
        files = closing.files;
        this.openVisit = openVisit;
        this.openPatient = openPatient;
    }

    /** Back from another page: what was put right there shows. */
    void shown() {
        if (inClosing.get()) {
            closing.reload();
        } else {
            list.list();
        }
    }

    void startClosing() {
        inClosing.set(true);
        closing.open(list.month.get());
    }

    /** Writes what is issued of the chosen month, as often as she likes. */
    void writeMonth() {
        files.write(list.month.get(), Set.of());
    }

    void open(Invoice invoice) {
        openPatient.accept(invoice.parties().patient());
    }

    void leaveClosing() {
        inClosing.set(false);
        list.list();
    }

    /** Goes to what an anomaly is about: the person when it is her file that must change, else the visit. */
    void open(Anomaly odd) {
        switch (odd.kind()) {
            case NOT_INCLUDED, BEFORE_INCLUSION, STATUS_MISMATCH, OUTSIDE_PRESCRIPTION ->
                odd.patient().ifPresent(openPatient);
            default -> openVisit.accept(odd.visit());
        }
    }

    void open(DraftRow row) {
        openPatient.accept(row.draft().key().patient());
    }
}
