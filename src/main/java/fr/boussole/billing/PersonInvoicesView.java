package fr.boussole.billing;

import fr.boussole.platform.text.Formats;
import fr.boussole.platform.text.Texts;
import fr.boussole.platform.ui.Card;
import fr.boussole.platform.ui.EmptyState;
import fr.boussole.platform.ui.Pager;
import fr.boussole.platform.ui.PaperSide;
import fr.boussole.platform.ui.PdfPane;
import fr.boussole.platform.ui.Table;
import fr.boussole.platform.ui.Words;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** A person's invoices at the left, the chosen one's paper at the right. */
final class PersonInvoicesView extends StackPane {
    PersonInvoicesView(PersonInvoicesPresenter presenter, PdfPane paper) {
        Texts texts = Texts.beside(PersonInvoicesView.class);
        Table<Invoice> table = new Table<>("person-invoices", presenter.rows)
                .text(texts.get("list.number"), 125, Invoice::number, "strong")
                .text(texts.get("tab.month"), 125, i -> Formats.month(i.period()))
                .node(texts.get("list.issuer"), 115, i -> InvoiceCellView.issuer(i, presenter.issuer(i)))
                .number(
                        texts.get("list.amount"),
                        95,
                        i -> Formats.money(i.figures().amount()),
                        "medium")
                .node(texts.get("list.status"), 100, InvoiceCellView::pill)
                .empty(new EmptyState(Feather.FILE_TEXT, texts.get("tab.empty"), null))
                .chosen(presenter::choose);
        presenter.pdf.subscribe(file -> {
            if (file == null) {
                paper.clear();
            } else {
                paper.show(file, presenter::used);
            }
        });
        PaperSide both = new PaperSide("person-invoices", paper, presenter.chosen);
        HBox foot = new HBox(both.see(), new Pager("person-invoices-pager", presenter.paging));
        foot.getStyleClass().add("table-foot");
        VBox.setVgrow(table, Priority.ALWAYS);
        Card card = new Card(texts.get("list.card")).edge(new VBox(table, foot));
        getChildren()
                .add(both.of(
                        card, Words.of(presenter.chosen.map(Invoice::number).orElse(""), "panel-title")));
    }
}
