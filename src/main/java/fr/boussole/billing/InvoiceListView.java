package fr.boussole.billing;

import fr.boussole.platform.text.Formats;
import fr.boussole.platform.text.Texts;
import fr.boussole.platform.ui.ActionButton;
import fr.boussole.platform.ui.Card;
import fr.boussole.platform.ui.EmptyState;
import fr.boussole.platform.ui.Form;
import fr.boussole.platform.ui.FormField;
import fr.boussole.platform.ui.Header;
import fr.boussole.platform.ui.Pager;
import fr.boussole.platform.ui.PaperSide;
import fr.boussole.platform.ui.PdfPane;
import fr.boussole.platform.ui.ProgressPane;
import fr.boussole.platform.ui.SearchField;
import fr.boussole.platform.ui.Shown;
import fr.boussole.platform.ui.Table;
import fr.boussole.platform.ui.Words;
import java.time.YearMonth;
import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.kordamp.ikonli.feather.Feather;

/** Issued invoices at the left, the chosen one's paper at the right; above, the month to close next. */
final class InvoiceListView extends VBox {
    private final BillingPresenter billing;
    private final InvoiceListPresenter presenter;
    private final Texts texts = Texts.beside(InvoiceListView.class);
    private final SearchField search = new SearchField("billing-search", texts.get("list.search"));

    InvoiceListView(BillingPresenter billing, PdfPane paper) {
        this.billing = billing;
        presenter = billing.list;
        getStyleClass().add("page");
        Header header = new Header(
                texts.get("list.title"),
                months(),
                new ActionButton("billing-write", texts.get("list.write"), billing::writeMonth).icon(Feather.DOWNLOAD),
                new ActionButton("billing-close-month", texts.get("list.close"), billing::startClosing)
                        .icon(Feather.SEND)
                        .primary());
        header.stateProperty().bind(presenter.state);
        PaperSide both = new PaperSide("billing-paper", paper, presenter.chosen);
        follow(paper);
        both.of(list(both.see()), over()).between(form());
        VBox.setVgrow(both, Priority.ALWAYS);
        Label written = Words.of(billing.files.words, "muted");
        getChildren()
                .addAll(
                        header,
                        new ProgressPane("billing-files", billing.files.progress, billing.files::cancel),
                        written,
                        both);
    }

    void focusFirst() {
        search.requestFocus();
    }

    private Node months() {
        ComboBox<YearMonth> months = new ComboBox<>(presenter.months);
        months.setId("billing-month");
        months.setAccessibleText(texts.get("list.month"));
        months.setConverter(new StringConverter<>() {
            @Override
            public String toString(YearMonth month) {
                return month == null ? "" : Formats.month(month);
            }

            @Override
            public YearMonth fromString(String text) {
                return presenter.month.get();
            }
        });
        months.valueProperty().bindBidirectional(presenter.month);
        return months;
    }

    private Card list(Node see) {
        Table<Invoice> table = new Table<>("billing-invoices", presenter.rows)
                .text(texts.get("list.number"), 122, Invoice::number)
                .whole(texts.get("list.person"), 210, i -> i.parties().person(), "strong")
                .node(texts.get("list.issuer"), 112, i -> InvoiceCellView.issuer(i, presenter.issuer(i)))
                .number(
                        texts.get("list.amount"),
                        92,
                        i -> Formats.money(i.figures().amount()),
                        "medium")
                .node(texts.get("list.status"), 98, InvoiceCellView::pill)
                .empty(new EmptyState(
                        Feather.FILE_TEXT,
                        texts.get("list.empty"),
                        new ActionButton("billing-first", texts.get("list.close"), billing::startClosing)))
                .open(billing::open)
                .chosen(presenter::choose);
        presenter.chosen.subscribe(now -> {
            if (now != null && !now.equals(table.getSelectionModel().getSelectedItem())) {
                table.getSelectionModel().select(now);
            }
        });
        search.textProperty().bindBidirectional(presenter.query);
        HBox tools = new HBox(search, new Pager("billing-pager", presenter.paging), see);
        tools.getStyleClass().add("table-tools");
        VBox.setVgrow(table, Priority.ALWAYS);
        Card card = new Card(texts.get("list.card")).edge(new VBox(tools, table));
        return card;
    }

    private void follow(PdfPane paper) {
        presenter.pdf.subscribe(file -> {
            if (file == null) {
                paper.clear();
            } else {
                paper.show(file, presenter::used);
            }
        });
    }

    private Node over() {
        ActionButton credit =
                new ActionButton("billing-credit", texts.get("credit.button"), presenter::startCredit).small();
        Shown.when(
                credit,
                Bindings.createBooleanBinding(
                        () -> presenter.chosen.get() != null
                                && presenter.chosen.get().status() == Invoice.Status.ISSUED
                                && !presenter.crediting.get(),
                        presenter.chosen,
                        presenter.crediting));
        Label number = Words.of(presenter.chosen.map(Invoice::number).orElse(""), "panel-title");
        HBox.setHgrow(number, Priority.ALWAYS);
        number.setMaxWidth(Double.MAX_VALUE);
        HBox over = new HBox(number, credit);
        over.getStyleClass().add("detail-head");
        HBox.setHgrow(over, Priority.ALWAYS);
        return over;
    }

    private Form form() {
        TextField why = new TextField();
        why.setId("billing-credit-reason");
        why.textProperty().bindBidirectional(presenter.reason);
        presenter.crediting.subscribe(now -> {
            if (now) {
                why.requestFocus();
            }
        });
        ActionButton back =
                new ActionButton("billing-credit-back", texts.get("credit.back"), () -> presenter.crediting.set(false));
        back.setCancelButton(true);
        ActionButton make = new ActionButton("billing-credit-make", texts.get("credit.make"), presenter::credit);
        make.setDefaultButton(true);
        Form form = new Form(
                        new FormField("reason", texts.get("credit.reason"), why).help(texts.get("credit.reason.help")))
                .buttons(back, make)
                .refusals(presenter.refusal);
        Shown.when(form, presenter.crediting);
        return form;
    }
}
