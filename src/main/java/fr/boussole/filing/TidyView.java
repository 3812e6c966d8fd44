package fr.boussole.filing;

import fr.boussole.patient.PatientId;
import fr.boussole.patient.PatientLine;
import fr.boussole.platform.text.Texts;
import fr.boussole.platform.ui.ActionButton;
import fr.boussole.platform.ui.EmptyState;
import fr.boussole.platform.ui.Header;
import fr.boussole.platform.ui.Screen;
import fr.boussole.platform.ui.Segments;
import fr.boussole.platform.ui.Shown;
import fr.boussole.platform.ui.Table;
import fr.boussole.platform.ui.Words;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** One list at a time: likely doubles, files to archive, the archive, files whose time is over. */
final class TidyView implements Screen {
    private final VBox page = new VBox();
    private final TidyPresenter presenter;
    private final Merging merging;
    private final Texts texts = Texts.beside(TidyView.class);
    private final Segments<TidyPart> parts;

    TidyView(TidyPresenter presenter, Merging merging, Consumer<PatientId> open, Runnable back) {
        this.presenter = presenter;
        this.merging = merging;
        page.setId("tidy");
        page.getStyleClass().add("page");
        ActionButton archive = new ActionButton("tidy-archive", texts.get("tidy.archive"), presenter::archiveAll)
                .icon(Feather.ARCHIVE)
                .primary();
        Shown.when(archive, presenter.part.isEqualTo(TidyPart.TO_ARCHIVE).and(Bindings.isNotEmpty(presenter.rows)));
        Header header = new Header(texts.get("tidy.title"), archive);
        header.stateProperty().bind(presenter.state);
        parts = new Segments<>("tidy-part", presenter.parts(), texts::of);
        parts.valueProperty().bindBidirectional(presenter.part);
        HBox tools = new HBox(parts);
        tools.getStyleClass().add("table-tools");
        Table<TidyPresenter.Row> doubles = doubles().open(row -> merge(row));
        Table<TidyPresenter.Row> files =
                files().open(row -> open.accept(row.one().id()));
        Shown.when(doubles, presenter.part.isEqualTo(TidyPart.DUPLICATES));
        Shown.when(files, presenter.part.isNotEqualTo(TidyPart.DUPLICATES));
        StackPane tables = new StackPane(doubles, files);
        VBox.setVgrow(tables, Priority.ALWAYS);
        VBox content = new VBox(tools, tables);
        if (presenter.parts().size() == 1) {
            content.getChildren().remove(tools);
        }
        content.getStyleClass().add("bsl-card");
        VBox.setVgrow(content, Priority.ALWAYS);
        HBox.setHgrow(header, Priority.ALWAYS);
        HBox head = new HBox(
                new ActionButton("tidy-back", texts.get("back"), back)
                        .icon(Feather.ARROW_LEFT)
                        .iconOnly()
                        .flat(),
                header);
        head.getStyleClass().add("person-head");
        page.getChildren().addAll(head, content);
    }

    private Table<TidyPresenter.Row> doubles() {
        return new Table<>("tidy-doubles", presenter.rows)
                .node(texts.get("tidy.first"), 330, row -> person(row.one()))
                .node(texts.get("tidy.second"), 330, row -> person(row.other()))
                .node("", 330, this::decide)
                .empty(new EmptyState(Feather.COPY, texts.get("tidy.duplicates.none"), null));
    }

    private Node person(@Nullable PatientLine line) {
        return line == null
                ? new VBox()
                : new VBox(Words.of(line.sortedName(), "strong"), Words.of(presenter.traits(line), "second"));
    }

    private Node decide(TidyPresenter.Row row) {
        String id = "tidy-" + row.one().id().value();
        HBox line = new HBox(
                new ActionButton(id + "-two", texts.get("alike.two"), () -> presenter.tellApart(row)).small(),
                new ActionButton(id + "-merge", texts.get("alike.merge"), () -> merge(row)).small());
        line.getStyleClass().add("line");
        return line;
    }

    private void merge(TidyPresenter.Row row) {
        PatientLine other = row.other();
        if (other != null) {
            merging.open(row.one().id(), other.id(), kept -> presenter.load());
        }
    }

    private Table<TidyPresenter.Row> files() {
        return new Table<>("tidy-files", presenter.rows)
                .node(texts.get("tidy.person"), 340, row -> person(row.one()))
                .text(texts.get("tidy.last.care"), 160, TidyPresenter.Row::lastCare)
                .text(texts.get("tidy.until"), 180, TidyPresenter.Row::until)
                .node("", 240, this::takeOut)
                .empty(new EmptyState(Feather.ARCHIVE, texts.get("tidy.files.none"), null));
    }

    private Node takeOut(TidyPresenter.Row row) {
        ActionButton out = new ActionButton(
                        "tidy-out-" + row.one().id().value(),
                        texts.get("archived.take.out"),
                        () -> presenter.takeOut(row))
                .small();
        Shown.when(out, presenter.part.isNotEqualTo(TidyPart.TO_ARCHIVE));
        return new HBox(out);
    }

    @Override
    public Node node() {
        return page;
    }

    @Override
    public void shown() {
        presenter.load();
        parts.getChildren().getFirst().requestFocus();
    }

    @Override
    public String help() {
        return "filing";
    }
}
