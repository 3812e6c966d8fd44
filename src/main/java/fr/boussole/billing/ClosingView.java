package fr.boussole.billing;

import fr.boussole.platform.text.Formats;
import fr.boussole.platform.text.Texts;
import fr.boussole.platform.ui.ActionButton;
import fr.boussole.platform.ui.Card;
import fr.boussole.platform.ui.EmptyState;
import fr.boussole.platform.ui.Header;
import fr.boussole.platform.ui.Pager;
import fr.boussole.platform.ui.PaperSide;
import fr.boussole.platform.ui.PdfPane;
import fr.boussole.platform.ui.Pill;
import fr.boussole.platform.ui.ProgressPane;
import fr.boussole.platform.ui.SearchField;
import fr.boussole.platform.ui.Segments;
import fr.boussole.platform.ui.Shown;
import fr.boussole.platform.ui.Stepper;
import fr.boussole.platform.ui.Table;
import fr.boussole.platform.ui.Tone;
import fr.boussole.platform.ui.Words;
import java.util.List;
import javafx.beans.binding.BooleanBinding;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** A month in three steps: what is odd, what will be issued, done. */
final class ClosingView extends VBox {
    private final BillingPresenter billing;
    private final ClosingPresenter presenter;
    private final Texts texts = Texts.beside(ClosingView.class);
    private final Table<Anomaly> odd;
    private final Table<DraftRow> drafts;

    ClosingView(BillingPresenter billing, PdfPane paper) {
        this.billing = billing;
        presenter = billing.closing;
        odd = odd();
        drafts = drafts();
        getStyleClass().add("page");
        Stepper stepper = new Stepper(
                texts.get("closing.step.odd"), texts.get("closing.step.drafts"), texts.get("closing.step.done"));
        presenter.step.subscribe(
                now -> stepper.currentProperty().set(now == ClosingPresenter.Step.DONE ? 3 : now.ordinal()));
        stepper.noteProperty(0).bind(presenter.oddNote);
        Card first = new Card(texts.get("closing.odd.card")).edge(odd);
        Node second = second(paper);
        Node third = third();
        Shown.when(first, at(ClosingPresenter.Step.ODD));
        Shown.when(second, at(ClosingPresenter.Step.DRAFTS));
        Shown.when(third, at(ClosingPresenter.Step.DONE));
        StackPane steps = new StackPane(first, second, third);
        VBox.setVgrow(steps, Priority.ALWAYS);
        getChildren()
                .addAll(
                        header(),
                        stepper,
                        new ProgressPane("closing-progress", presenter.progress, presenter::cancel),
                        steps);
        presenter.step.subscribe(now -> focusFirst());
    }

    void focusFirst() {
        if (presenter.step.get() == ClosingPresenter.Step.ODD) {
            odd.requestFocus();
        } else {
            drafts.requestFocus();
        }
    }

    private BooleanBinding at(ClosingPresenter.Step step) {
        return presenter.step.isEqualTo(step);
    }

    private Header header() {
        ActionButton leave = new ActionButton("closing-leave", texts.get("closing.leave"), billing::leaveClosing)
                .icon(Feather.ARROW_LEFT);
        ActionButton next = new ActionButton(
                        "closing-next",
                        texts.get("closing.next"),
                        () -> presenter.step.set(ClosingPresenter.Step.DRAFTS))
                .icon(Feather.ARROW_RIGHT)
                .primary();
        ActionButton back = new ActionButton(
                        "closing-odd", texts.get("closing.back"), () -> presenter.step.set(ClosingPresenter.Step.ODD))
                .icon(Feather.ARROW_LEFT);
        ActionButton issue = new ActionButton("closing-issue", texts.get("closing.next"), presenter::issue)
                .icon(Feather.SEND)
                .primary();
        issue.textProperty().bind(presenter.issueLabel);
        Shown.when(leave, at(ClosingPresenter.Step.DRAFTS).not());
        Shown.when(next, at(ClosingPresenter.Step.ODD));
        Shown.when(back, at(ClosingPresenter.Step.DRAFTS));
        Shown.when(issue, at(ClosingPresenter.Step.DRAFTS));
        Header header = new Header("", leave, back, next, issue);
        header.titleProperty().bind(presenter.title);
        header.stateProperty().bind(presenter.state);
        header.getStyleClass().add("whole-name");
        header.setMinHeight(USE_PREF_SIZE);
        return header;
    }

    private Table<Anomaly> odd() {
        return new Table<>("closing-anomalies", presenter.anomalies)
                .node(texts.get("closing.odd.state"), 125, this::weight)
                .whole(texts.get("closing.odd.what"), 230, Anomaly::sentence, "strong")
                .text(texts.get("closing.odd.day"), 104, a -> Formats.date(a.day()))
                .whole(texts.get("closing.person"), 180, Anomaly::person)
                .whole(texts.get("closing.odd.nurse"), 150, Anomaly::nurse, "muted")
                .node(
                        "",
                        85,
                        a -> new ActionButton(
                                        "closing-open-" + a.visit().value(),
                                        texts.get("closing.odd.open"),
                                        () -> billing.open(a))
                                .small())
                .empty(new EmptyState(Feather.CHECK, texts.get("closing.odd.none"), null))
                .open(billing::open);
    }

    private Node weight(Anomaly anomaly) {
        return anomaly.kind().leavesOut()
                ? new Pill(Tone.DANGER, Feather.ALERT_CIRCLE, texts.get("closing.odd.out"))
                : new Pill(Tone.WARNING, Feather.ALERT_TRIANGLE, texts.get("closing.state.check"));
    }

    private Table<DraftRow> drafts() {
        Table<DraftRow> table = new Table<>("closing-drafts", presenter.rows)
                .whole(texts.get("closing.person"), 215, DraftRow::person, "strong")
                .node(texts.get("closing.issuer"), 112, this::issuer)
                .number(
                        texts.get("closing.visits"),
                        62,
                        r -> Formats.count(r.draft().visits().size()))
                .number(
                        texts.get("closing.time"),
                        78,
                        r -> Formats.hours(r.draft().minutes()))
                .number(
                        texts.get("closing.amount"),
                        92,
                        r -> Formats.money(r.draft().amount()),
                        "medium")
                .node(texts.get("closing.state.column"), 108, this::pill)
                .empty(new EmptyState(Feather.FILE_TEXT, texts.get("closing.empty"), null))
                .open(billing::open)
                .chosen(presenter::choose);
        table.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.SPACE) {
                presenter.toggle();
                event.consume();
            }
        });
        presenter.chosen.subscribe(now -> {
            if (now != null && !now.equals(table.getSelectionModel().getSelectedItem())) {
                table.getSelectionModel().select(now);
            }
        });
        return table;
    }

    private Node issuer(DraftRow row) {
        return row.issuer()
                .<Node>map(InvoiceCellView::member)
                .orElseGet(() -> new Label(texts.get("closing.structure")));
    }

    private Node pill(DraftRow row) {
        return switch (row.state()) {
            case READY -> Pill.neutral(texts.get("closing.state.ready"));
            case TO_CHECK -> new Pill(Tone.WARNING, Feather.ALERT_TRIANGLE, texts.get("closing.state.check"));
            case HELD -> new Pill(Tone.NEUTRAL, Feather.PAUSE, texts.get("closing.state.held"));
            case AFTER_CREDIT -> new Pill(Tone.NEUTRAL, Feather.ROTATE_CCW, texts.get("closing.state.credited"));
        };
    }

    private Node second(PdfPane paper) {
        SearchField filter = new SearchField("closing-filter", texts.get("closing.filter"));
        filter.textProperty().bindBidirectional(presenter.filter);
        Segments<ClosingPresenter.Choice> choice =
                Segments.following("closing-choice", List.of(ClosingPresenter.Choice.values()), one -> switch (one) {
                    case ALL -> presenter.all;
                    case TO_CHECK -> presenter.toCheck;
                    case HELD -> presenter.held;
                });
        choice.valueProperty().bindBidirectional(presenter.choice);
        PaperSide both = new PaperSide("closing-paper", paper, presenter.chosen);
        HBox tools = new HBox(filter, choice, new Pager("closing-pager", presenter.paging), both.see());
        tools.getStyleClass().add("table-tools");
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        HBox foot = new HBox(
                whole(Words.of(presenter.footCount, "strong")),
                whole(Words.of(presenter.footTime, "muted")),
                space,
                whole(Words.of(presenter.footAmount, "panel-title")));
        foot.getStyleClass().add("table-foot");
        VBox.setVgrow(drafts, Priority.ALWAYS);
        VBox card = new VBox(tools, drafts, foot);
        card.getStyleClass().add("bsl-card");
        follow(paper);
        return both.of(card, over());
    }

    /** Never cut. */
    private static Label whole(Label words) {
        words.setMinWidth(USE_PREF_SIZE);
        return words;
    }

    private void follow(PdfPane paper) {
        presenter.pdf.subscribe(file -> {
            if (file == null) {
                paper.clear();
            } else {
                paper.show(file);
            }
        });
    }

    private Node over() {
        ActionButton hold = new ActionButton("closing-hold", texts.get("closing.hold"), presenter::toggle)
                .icon(Feather.PAUSE)
                .small();
        hold.textProperty()
                .bind(presenter
                        .chosen
                        .map(row -> switch (row.state()) {
                            case READY, TO_CHECK -> texts.get("closing.hold");
                            case HELD -> texts.get("closing.release");
                            case AFTER_CREDIT -> texts.get("closing.take");
                        })
                        .orElse(texts.get("closing.hold")));
        Label person = Words.paragraph("", "strong");
        person.textProperty().bind(presenter.chosen.map(DraftRow::person).orElse(""));
        person.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(person, Priority.ALWAYS);
        HBox over = new HBox(person, Pill.neutral(texts.get("closing.draft")), hold);
        over.getStyleClass().add("detail-head");
        HBox.setHgrow(over, Priority.ALWAYS);
        Shown.when(over, presenter.chosen.isNotNull());
        return over;
    }

    private Node third() {
        Label result = Words.paragraph("", "panel-title");
        result.setId("closing-result");
        result.textProperty().bind(presenter.result);
        VBox issuers = new VBox();
        presenter.byIssuer.subscribe(() -> issuers.getChildren()
                .setAll(presenter.byIssuer.stream().map(Words::paragraph).toList()));
        MonthFilesPresenter files = presenter.files;
        ActionButton write = new ActionButton("closing-write", texts.get("closing.write"), presenter::write)
                .icon(Feather.DOWNLOAD)
                .primary();
        ActionButton open = new ActionButton("closing-folder", texts.get("closing.folder.open"), files::openFolder)
                .icon(Feather.FOLDER);
        Shown.when(open, files.words.isNotEmpty());
        write.disableProperty().bind(files.progress.isNotNull());
        Label written = Words.paragraph("", "strong");
        written.setId("closing-written");
        written.textProperty().bind(files.words);
        Shown.when(written, files.words.isNotEmpty());
        HBox buttons = new HBox(write, open);
        buttons.getStyleClass().add("header-actions");
        buttons.setAlignment(Pos.CENTER_LEFT);
        return new Card(texts.get("closing.step.done"))
                .icon(Feather.CHECK)
                .inside(
                        result,
                        issuers,
                        Words.paragraph(texts.get("closing.done.hint"), "muted"),
                        buttons,
                        new ProgressPane("closing-files", files.progress, files::cancel),
                        written,
                        Words.paragraph(texts.get("closing.done.again"), "muted"));
    }
}
