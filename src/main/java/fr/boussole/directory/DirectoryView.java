package fr.boussole.directory;

import fr.boussole.platform.text.Formats;
import fr.boussole.platform.text.Texts;
import fr.boussole.platform.ui.ActionButton;
import fr.boussole.platform.ui.EmptyState;
import fr.boussole.platform.ui.FileDrop;
import fr.boussole.platform.ui.Header;
import fr.boussole.platform.ui.Pager;
import fr.boussole.platform.ui.ProgressPane;
import fr.boussole.platform.ui.Screen;
import fr.boussole.platform.ui.SearchField;
import fr.boussole.platform.ui.Segments;
import fr.boussole.platform.ui.Shown;
import fr.boussole.platform.ui.Table;
import fr.boussole.platform.ui.Words;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.geometry.Side;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** « Annuaire des professionnels »: searched as one types, Enter opens an entry; files are taken from its menu. */
final class DirectoryView extends VBox implements Screen {
    /** Where the page leads. @param ask what of an extract is wanted */
    record Ways(Runnable back, Consumer<Optional<Professional>> open, Consumer<Path> ask) {}

    private final DirectoryPresenter presenter;
    private final Ways ways;
    private final Texts texts = Texts.beside(DirectoryView.class);
    private final SearchField search;
    private final Table<Professional> table;

    DirectoryView(DirectoryPresenter presenter, Ways ways) {
        this.presenter = presenter;
        this.ways = ways;
        getStyleClass().add("page");
        Header header = new Header(
                texts.get("list.title"),
                new ActionButton("directory-back", texts.get("back"), ways.back()).icon(Feather.ARROW_LEFT),
                imports(),
                new ActionButton(
                                "directory-add",
                                texts.get("list.add"),
                                () -> ways.open().accept(Optional.empty()))
                        .icon(Feather.PLUS)
                        .primary());
        header.stateProperty().bind(presenter.state);
        search = new SearchField("directory-search", texts.get("list.search"));
        search.textProperty().bindBidirectional(presenter.search);
        HBox.setHgrow(search, Priority.ALWAYS);
        Segments<Shelf> shelves = new Segments<>("directory-shelf", List.of(Shelf.values()), texts::of);
        shelves.valueProperty().bindBidirectional(presenter.shelf);
        HBox tools = new HBox(search, shelves);
        tools.getStyleClass().add("table-tools");
        table = table();
        search.addEventFilter(KeyEvent.KEY_PRESSED, this::fromSearch);
        table.addEventFilter(KeyEvent.KEY_PRESSED, key -> {
            if (key.getCode() == KeyCode.UP && table.getSelectionModel().getSelectedIndex() <= 0) {
                search.requestFocus();
                search.end();
                key.consume();
            }
        });
        HBox foot = new HBox(new Region(), new Pager("directory-pager", presenter.paging));
        HBox.setHgrow(foot.getChildren().getFirst(), Priority.ALWAYS);
        foot.getStyleClass().add("table-foot");
        VBox.setVgrow(table, Priority.ALWAYS);
        VBox content = new VBox(tools, table, foot);
        VBox.setVgrow(content, Priority.ALWAYS);
        content.getStyleClass().add("bsl-card");
        getChildren()
                .addAll(
                        header,
                        report(),
                        new ProgressPane("directory-progress", presenter.progress, presenter::cancel),
                        content);
        FileDrop.on(this, file -> presenter.dropped(file, ways.ask()));
    }

    private ActionButton imports() {
        MenuItem extract = new MenuItem(texts.get("import.extract"));
        extract.setId("directory-import-extract");
        extract.setOnAction(event -> presenter.chooseExtract(ways.ask()));
        MenuItem cards = new MenuItem(texts.get("import.cards"));
        cards.setId("directory-import-cards");
        cards.setOnAction(event -> presenter.chooseCards());
        ContextMenu menu = new ContextMenu(extract, cards);
        ActionButton button =
                new ActionButton("directory-import", texts.get("import.menu"), () -> {}).icon(Feather.DOWNLOAD);
        button.setContextMenu(menu);
        button.setOnAction(event -> menu.show(button, Side.BOTTOM, 0, 0));
        button.disableProperty().bind(presenter.progress.isNotNull());
        return button;
    }

    private Label report() {
        Label words = Words.paragraph("");
        words.setId("directory-report");
        words.textProperty().bind(presenter.report);
        presenter.refused.subscribe(no -> {
            words.getStyleClass().removeAll("danger");
            if (no) {
                words.getStyleClass().add("danger");
            }
        });
        Shown.when(words, presenter.report.isNotEmpty());
        return words;
    }

    private Table<Professional> table() {
        return new Table<>("directory-table", presenter.rows)
                .whole(texts.get("list.name"), 230, Professional::name, "strong")
                .whole(texts.get("list.work"), 200, Professional::work)
                .whole(texts.get("list.place"), 290, DirectoryView::place)
                .text(
                        texts.get("list.phone"),
                        130,
                        one -> Formats.phone(one.reach().anyPhone()))
                .text(texts.get("field.rpps"), 115, Professional::rpps, "muted")
                .node("", 110, this::use)
                .open(one -> ways.open().accept(Optional.of(one)))
                .empty(empty());
    }

    private static String place(Professional one) {
        String town = (one.place().address().postalCode() + " "
                        + one.place().address().city())
                .strip();
        return one.place().structure().isBlank() || town.isEmpty()
                ? one.place().structure() + town
                : one.place().structure() + ", " + town;
    }

    private Node use(Professional one) {
        return new ActionButton(
                        "directory-use-" + one.id().value(),
                        texts.get(one.inUse() ? "use.remove" : "use.restore"),
                        () -> presenter.use(one, !one.inUse()))
                .flat()
                .small();
    }

    private Node empty() {
        EmptyState nobody = new EmptyState(
                Feather.BOOK_OPEN,
                texts.get("list.nobody"),
                new ActionButton(
                                "directory-extract-first",
                                texts.get("import.extract"),
                                () -> presenter.chooseExtract(ways.ask()))
                        .icon(Feather.DOWNLOAD));
        EmptyState notFound = new EmptyState(Feather.SEARCH, "", null);
        ((Label) notFound.getChildren().getLast()).textProperty().bind(presenter.nothing);
        Shown.when(nobody, presenter.nobodyYet);
        Shown.when(notFound, presenter.nobodyYet.not().and(presenter.nothing.isNotEmpty()));
        return new StackPane(nobody, notFound);
    }

    private void fromSearch(KeyEvent key) {
        if (key.getCode() == KeyCode.DOWN && !presenter.rows.isEmpty()) {
            table.requestFocus();
            table.getSelectionModel().selectFirst();
            key.consume();
        } else if (key.getCode() == KeyCode.ENTER && !presenter.rows.isEmpty()) {
            ways.open().accept(Optional.of(presenter.rows.getFirst()));
            key.consume();
        }
    }

    @Override
    public Node node() {
        return this;
    }

    @Override
    public void shown() {
        presenter.load();
        search.requestFocus();
    }

    @Override
    public boolean unsaved() {
        return presenter.running();
    }

    @Override
    public String help() {
        return "directory";
    }
}
