package fr.boussole.document;

import fr.boussole.platform.text.Formats;
import fr.boussole.platform.text.Texts;
import fr.boussole.platform.ui.ActionButton;
import fr.boussole.platform.ui.Card;
import fr.boussole.platform.ui.EmptyState;
import fr.boussole.platform.ui.PaperSide;
import fr.boussole.platform.ui.PdfPane;
import fr.boussole.platform.ui.Pill;
import fr.boussole.platform.ui.Shown;
import fr.boussole.platform.ui.Strip;
import fr.boussole.platform.ui.Table;
import fr.boussole.platform.ui.Tone;
import fr.boussole.platform.ui.WholeWords;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** A person's papers at the left, the chosen one at the right; a file dropped anywhere here is attached. */
final class PersonDocumentsView extends StackPane {
    /** What the buttons do. */
    record Ways(
            Runnable attach,
            Consumer<List<Incoming>> taken,
            Consumer<Document> open,
            Consumer<Document> describe,
            Consumer<Document> withdraw,
            Consumer<Document> takeBack) {}

    private final PersonDocumentsPresenter presenter;
    private final Ways ways;
    private final Texts texts = Texts.beside(PersonDocumentsView.class);
    private final Table<Document> table;

    PersonDocumentsView(PersonDocumentsPresenter presenter, PdfPane paper, Ways ways) {
        this.presenter = presenter;
        this.ways = ways;
        table = table();
        VBox.setVgrow(table, Priority.ALWAYS);
        PaperSide both = new PaperSide("person-documents", paper, presenter.chosen);
        CheckBox withdrawn = new CheckBox();
        withdrawn.setId("documents-withdrawn");
        withdrawn.textProperty().bind(presenter.withdrawnCount);
        withdrawn.selectedProperty().bindBidirectional(presenter.withWithdrawn);
        Shown.when(withdrawn, presenter.withdrawnCount.isNotEmpty());
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        HBox foot = new HBox(withdrawn, space, both.see());
        foot.getStyleClass().add("table-foot");
        Shown.when(foot, presenter.chosen.isNotNull().or(presenter.withdrawnCount.isNotEmpty()));
        Card card = new Card(texts.get("tab.title"))
                .action(new ActionButton("documents-attach", texts.get("tab.attach"), ways.attach())
                        .icon(Feather.PAPERCLIP)
                        .flat())
                .edge(new VBox(table, foot));
        Region between = new Region();
        HBox.setHgrow(between, Priority.ALWAYS);
        Strip remark = new Strip(Tone.WARNING, Feather.ALERT_TRIANGLE, "");
        remark.setId("documents-remark");
        remark.textProperty().bind(presenter.remark);
        Shown.when(remark, presenter.remark.isNotEmpty());
        getChildren()
                .add(both.of(card, between, describe(), withdraw(), takeBack()).between(remark));
        DropField.listen(this, ways.taken());
        follow(paper);
        // Before the table, which takes F2 for itself.
        addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.DELETE) {
                withChosen(one -> (one.withdrawn() ? ways.takeBack() : ways.withdraw()).accept(one));
                event.consume();
            } else if (event.getCode() == KeyCode.F2) {
                withChosen(ways.describe());
                event.consume();
            }
        });
    }

    private Table<Document> table() {
        return new Table<>("documents-table", presenter.rows)
                .text(texts.get("tab.date"), 105, one -> Formats.date(one.date()))
                .whole(texts.get("form.title"), 250, Document::title, "strong")
                .node(texts.get("form.kind"), 150, this::kind)
                .empty(new EmptyState(
                        Feather.PAPERCLIP,
                        texts.get("tab.empty"),
                        new ActionButton("documents-first", texts.get("tab.attach"), ways.attach())
                                .icon(Feather.PAPERCLIP)))
                .open(ways.open())
                .chosen(presenter::choose);
    }

    private Node kind(Document one) {
        return one.withdrawn()
                ? new Pill(Tone.NEUTRAL, Feather.X, texts.get("tab.is.withdrawn"))
                : new WholeWords(texts.of(one.kind()));
    }

    private Node describe() {
        ActionButton button = new ActionButton(
                        "document-describe", texts.get("tab.describe"), () -> withChosen(ways.describe()))
                .icon(Feather.EDIT_2)
                .shortcut(texts.get("tab.describe.keys"))
                .small();
        Shown.when(button, presenter.chosen.isNotNull());
        return button;
    }

    private Node withdraw() {
        ActionButton button = new ActionButton(
                        "document-withdraw", texts.get("tab.withdraw"), () -> withChosen(ways.withdraw()))
                .icon(Feather.X)
                .shortcut(texts.get("tab.withdraw.keys"))
                .small();
        button.visibleProperty()
                .bind(presenter.chosen.map(one -> !one.withdrawn()).orElse(false));
        button.managedProperty().bind(button.visibleProperty());
        return button;
    }

    private Node takeBack() {
        ActionButton button = new ActionButton(
                        "document-back", texts.get("tab.back"), () -> withChosen(ways.takeBack()))
                .icon(Feather.CORNER_UP_LEFT)
                .small();
        button.visibleProperty().bind(presenter.chosen.map(Document::withdrawn).orElse(false));
        button.managedProperty().bind(button.visibleProperty());
        return button;
    }

    private void withChosen(Consumer<Document> action) {
        Document one = presenter.chosen.get();
        if (one != null) {
            action.accept(one);
        }
    }

    private void follow(PdfPane paper) {
        presenter.opened.subscribe(opened -> {
            if (opened == null) {
                paper.clear();
            } else {
                paper.show(
                        opened.paper(),
                        (file, use) -> presenter.used(opened.document(), use),
                        opened.document().content().turns(),
                        presenter::turned);
            }
        });
        presenter.chosen.subscribe(one -> {
            if (one != null && !one.equals(table.getSelectionModel().getSelectedItem())) {
                table.getSelectionModel().select(one);
            }
        });
    }
}
