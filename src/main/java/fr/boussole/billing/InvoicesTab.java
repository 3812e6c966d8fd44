package fr.boussole.billing;

import fr.boussole.patient.PatientId;
import fr.boussole.patient.PatientTab;
import fr.boussole.platform.text.Texts;
import fr.boussole.platform.ui.Desk;
import fr.boussole.platform.ui.PdfPane;
import java.util.function.Supplier;
import javafx.scene.Node;

/** « Factures » in a person's file. */
public final class InvoicesTab implements PatientTab {
    private final BillingFeature.Services services;
    private final Desk desk;
    private final Supplier<PdfPane> papers;

    InvoicesTab(BillingFeature.Services services, Desk desk, Supplier<PdfPane> papers) {
        this.services = services;
        this.desk = desk;
        this.papers = papers;
    }

    @Override
    public String id() {
        return "invoices";
    }

    @Override
    public String title() {
        return Texts.beside(InvoicesTab.class).get("tab.title");
    }

    @Override
    public Page of(PatientId patient) {
        PersonInvoicesPresenter presenter =
                new PersonInvoicesPresenter(patient, services.invoices(), services.team(), desk);
        Node view = new PersonInvoicesView(presenter, papers.get().compact());
        return new Page() {
            @Override
            public Node node() {
                return view;
            }

            @Override
            public void shown() {
                presenter.load();
            }
        };
    }
}
