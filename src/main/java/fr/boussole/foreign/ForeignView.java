package fr.boussole.foreign;

import fr.boussole.platform.text.Formats;
import fr.boussole.platform.text.Texts;
import fr.boussole.platform.ui.ActionButton;
import fr.boussole.platform.ui.Card;
import fr.boussole.platform.ui.EmptyState;
import fr.boussole.platform.ui.Focus;
import fr.boussole.platform.ui.Header;
import fr.boussole.platform.ui.Pill;
import fr.boussole.platform.ui.ProgressPane;
import fr.boussole.platform.ui.Screen;
import fr.boussole.platform.ui.Shown;
import fr.boussole.platform.ui.Stepper;
import fr.boussole.platform.ui.Table;
import fr.boussole.platform.ui.Tone;
import fr.boussole.platform.ui.Words;
import java.util.EnumMap;
import java.util.Map;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** People of another program, in four steps. */
final class ForeignView extends VBox implements Screen {
    private final ForeignPresenter presenter;
    private final Runnable leave;
    private final Runnable list;
    private final Texts texts = Texts.beside(ForeignView.class);
    private final ForeignFileView file;
    private final ForeignColumnsView columns;
    private final Table<Trial.Row> rows;
    private final Map<ForeignPresenter.Step, Node> first = new EnumMap<>(ForeignPresenter.Step.class);

    ForeignView(ForeignPresenter presenter, Runnable leave, Runnable list) {
        this.presenter = presenter;
        this.leave = leave;
        this.list = list;
        getStyleClass().add("page");
        file = new ForeignFileView(presenter);
        columns = new ForeignColumnsView(presenter);
        rows = rows();
        Header header = header();
        Stepper stepper = new Stepper(
                texts.get("step.file"), texts.get("step.columns"), texts.get("step.check"), texts.get("step.done"));
        presenter.step.subscribe(
                now -> stepper.currentProperty().set(now == ForeignPresenter.Step.DONE ? 4 : now.ordinal()));
        Label summary = Words.paragraph("");
        summary.setId("foreign-summary");
        summary.textProperty().bind(presenter.summary);
        Card check = new Card(texts.get("check.card"))
                .icon(Feather.CHECK_SQUARE)
                .inside(summary)
                .edge(rows);
        VBox.setVgrow(summary.getParent(), Priority.NEVER);
        Node done = done();
        Shown.when(file, at(ForeignPresenter.Step.FILE));
        Shown.when(columns, at(ForeignPresenter.Step.COLUMNS));
        Shown.when(check, at(ForeignPresenter.Step.CHECK));
        Shown.when(done, at(ForeignPresenter.Step.DONE));
        StackPane steps = new StackPane(file, columns, check, done);
        VBox.setVgrow(steps, Priority.ALWAYS);
        Label error = Words.paragraph("", "danger");
        error.setId("foreign-error");
        error.textProperty()
                .bind(Bindings.createStringBinding(
                        () -> {
                            var now = presenter.refusal.get();
                            return now == null ? "" : now.sentence();
                        },
                        presenter.refusal));
        Shown.when(error, error.textProperty().isNotEmpty());
        getChildren()
                .addAll(
                        header,
                        stepper,
                        error,
                        new ProgressPane("foreign-progress", presenter.progress, presenter::cancel),
                        steps);
        first.put(ForeignPresenter.Step.COLUMNS, columns.first());
        first.put(ForeignPresenter.Step.CHECK, rows);
        presenter.step.subscribe(now -> Focus.give(first.getOrDefault(now, file.first())));
    }

    private BooleanBinding at(ForeignPresenter.Step step) {
        return presenter.step.isEqualTo(step);
    }

    private Header header() {
        ActionButton back = new ActionButton("foreign-back", texts.get("back"), () -> {
                    if (presenter.step.get() == ForeignPresenter.Step.FILE) {
                        leave.run();
                    } else {
                        presenter.back();
                    }
                })
                .icon(Feather.ARROW_LEFT);
        ActionButton toColumns = new ActionButton("foreign-columns", texts.get("next"), presenter::columns)
                .icon(Feather.ARROW_RIGHT)
                .primary();
        ActionButton toCheck = new ActionButton("foreign-check", texts.get("next"), presenter::check)
                .icon(Feather.ARROW_RIGHT)
                .primary();
        ActionButton take = new ActionButton("foreign-take", texts.get("next"), presenter::take)
                .icon(Feather.DOWNLOAD)
                .primary();
        take.textProperty().bind(presenter.takeLabel);
        Shown.when(back, at(ForeignPresenter.Step.DONE).not());
        Shown.when(toColumns, at(ForeignPresenter.Step.FILE));
        Shown.when(toCheck, at(ForeignPresenter.Step.COLUMNS));
        Shown.when(take, at(ForeignPresenter.Step.CHECK));
        Header header = new Header(texts.get("title"), back, toColumns, toCheck, take);
        header.stateProperty().bind(presenter.fileName);
        return header;
    }

    private Table<Trial.Row> rows() {
        return new Table<>("foreign-rows", presenter.rows)
                .number(texts.get("check.line"), 60, row -> Formats.count(row.line()))
                .whole(texts.get("check.person"), 220, Trial.Row::person, "strong")
                .node(texts.get("check.verdict"), 150, this::verdict)
                .whole(texts.get("check.why"), 360, Trial.Row::why)
                .node("", 190, this::choice)
                .empty(new EmptyState(Feather.CHECK, texts.get("check.clean"), null));
    }

    private Node verdict(Trial.Row row) {
        return switch (row.verdict()) {
            case GOOD, DOUBT -> new Pill(Tone.WARNING, Feather.ALERT_TRIANGLE, texts.of(row.verdict()));
            case ALIKE, TWICE -> new Pill(Tone.NEUTRAL, Feather.USERS, texts.of(row.verdict()));
            case BAD -> new Pill(Tone.DANGER, Feather.ALERT_CIRCLE, texts.of(row.verdict()));
        };
    }

    private Node choice(Trial.Row row) {
        if (row.verdict() != Trial.Verdict.ALIKE) {
            return Words.of("");
        }
        CheckBox also = new CheckBox(texts.get("check.also"));
        also.setId("foreign-also-" + row.line());
        also.setSelected(presenter.alsoTaken(row));
        also.setOnAction(event -> presenter.alsoTake(row, also.isSelected()));
        return also;
    }

    private Node done() {
        Label words = Words.paragraph("");
        words.setId("foreign-done");
        words.textProperty().bind(presenter.done);
        ActionButton people = new ActionButton("foreign-list", texts.get("done.list"), list)
                .icon(Feather.USERS)
                .primary();
        first.put(ForeignPresenter.Step.DONE, people);
        VBox inside = new VBox(
                words, people, new ActionButton("foreign-again", texts.get("done.again"), presenter::again).flat());
        inside.getStyleClass().add("form");
        Card card = new Card(texts.get("step.done")).icon(Feather.CHECK).inside(inside);
        return card;
    }

    @Override
    public Node node() {
        return this;
    }

    @Override
    public void shown() {
        Focus.give(first.getOrDefault(presenter.step.get(), file.first()));
    }

    @Override
    public boolean unsaved() {
        return presenter.running()
                || presenter.step.get() == ForeignPresenter.Step.COLUMNS
                || presenter.step.get() == ForeignPresenter.Step.CHECK;
    }

    @Override
    public String help() {
        return "foreign";
    }
}
