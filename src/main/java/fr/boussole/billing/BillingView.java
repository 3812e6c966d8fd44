package fr.boussole.billing;

import fr.boussole.platform.ui.PdfPane;
import fr.boussole.platform.ui.Screen;
import fr.boussole.platform.ui.Shown;
import javafx.scene.Node;
import javafx.scene.layout.StackPane;

/** The list of invoices, or a month being closed. */
final class BillingView extends StackPane implements Screen {
    private final BillingPresenter presenter;
    private final InvoiceListView list;
    private final ClosingView closing;
    private final PdfPane issued;
    private final PdfPane drafts;

    BillingView(BillingPresenter presenter, PdfPane issued, PdfPane drafts) {
        this.presenter = presenter;
        this.issued = issued;
        this.drafts = drafts;
        list = new InvoiceListView(presenter, issued.compact());
        closing = new ClosingView(presenter, drafts.compact());
        Shown.when(list, presenter.inClosing.not());
        Shown.when(closing, presenter.inClosing);
        getChildren().addAll(list, closing);
        presenter.inClosing.subscribe(now -> focus());
    }

    @Override
    public Node node() {
        return this;
    }

    @Override
    public void shown() {
        presenter.shown();
        focus();
    }

    private void focus() {
        if (presenter.inClosing.get()) {
            closing.focusFirst();
        } else {
            list.focusFirst();
        }
    }

    @Override
    public boolean print() {
        return presenter.inClosing.get() ? drafts.print() : issued.print();
    }

    @Override
    public String help() {
        return "billing";
    }
}
