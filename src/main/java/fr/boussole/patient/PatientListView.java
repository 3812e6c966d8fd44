package fr.boussole.patient;

import fr.boussole.platform.text.Formats;
import fr.boussole.platform.text.Texts;
import fr.boussole.platform.ui.ActionButton;
import fr.boussole.platform.ui.EmptyState;
import fr.boussole.platform.ui.Header;
import fr.boussole.platform.ui.Pager;
import fr.boussole.platform.ui.Screen;
import fr.boussole.platform.ui.SearchField;
import fr.boussole.platform.ui.Segments;
import fr.boussole.platform.ui.Table;
import fr.boussole.platform.ui.WholeWords;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
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

/** Everybody, searched as one types; down and up go into the list and back, Enter opens. */
final class PatientListView implements Screen {
    private final VBox page = new VBox();
    private final PatientListPresenter presenter;
    private final SearchField search;
    private final Table<PatientLine> table;

    PatientListView(
            PatientListPresenter presenter,
            Consumer<PatientId> open,
            Runnable create,
            Optional<Runnable> bringOver,
            Node... actions) {
        this.presenter = presenter;
        Texts texts = Texts.beside(PatientListView.class);
        page.getStyleClass().add("page");
        Header header = new Header(
                texts.get("list.title"),
                new ActionButton("patient-add", texts.get("list.add"), create)
                        .icon(Feather.PLUS)
                        .primary());
        bringOver.ifPresent(way ->
                header.add(new ActionButton("patient-bring", texts.get("list.bring"), way).icon(Feather.DOWNLOAD)));
        for (Node action : actions) {
            header.add(action);
        }
        header.stateProperty().bind(presenter.state);

        search = new SearchField("patient-search", texts.get("list.search"));
        search.textProperty().bindBidirectional(presenter.search);
        HBox.setHgrow(search, Priority.ALWAYS);
        Segments<PatientGroup> groups =
                new Segments<>("patient-group", List.of(PatientGroup.values()), group -> texts.of(group));
        groups.valueProperty().bindBidirectional(presenter.group);
        HBox tools = new HBox(search, groups);
        tools.getStyleClass().add("table-tools");

        table = new Table<>("patient-table", presenter.rows)
                .node(texts.get("list.name"), 245, line -> new WholeWords(line.sortedName(), "strong"))
                .node(texts.get("list.born"), 150, line -> new WholeWords(presenter.born(line)))
                .text(texts.get("list.code"), 75, PatientLine::code, "muted")
                .node(texts.get("field.city"), 150, line -> new WholeWords(line.city()))
                .text(texts.get("list.nir"), 120, line -> line.nir().masked(), "muted")
                .text(
                        texts.get("list.included"),
                        125,
                        line -> line.includedOn().map(Formats::date).orElse(texts.get("not.yet")))
                .node(texts.get("list.status"), 155, line -> StatusPillView.of(line.status(), texts.of(line.status())))
                .open(line -> open.accept(line.id()))
                .empty(empty(texts, create));
        search.addEventFilter(KeyEvent.KEY_PRESSED, key -> fromSearch(key, open));
        table.addEventFilter(KeyEvent.KEY_PRESSED, key -> {
            if (key.getCode() == KeyCode.UP && table.getSelectionModel().getSelectedIndex() <= 0) {
                search.requestFocus();
                search.end();
                key.consume();
            }
        });
        HBox foot = new HBox(new Region(), new Pager("patient-pager", presenter.paging));
        HBox.setHgrow(foot.getChildren().getFirst(), Priority.ALWAYS);
        foot.getStyleClass().add("table-foot");

        VBox.setVgrow(table, Priority.ALWAYS);
        VBox content = new VBox(tools, table, foot);
        VBox.setVgrow(content, Priority.ALWAYS);
        content.getStyleClass().add("bsl-card");
        page.getChildren().addAll(header, content);
    }

    private void fromSearch(KeyEvent key, Consumer<PatientId> open) {
        if (key.getCode() == KeyCode.DOWN && !presenter.rows.isEmpty()) {
            table.requestFocus();
            table.getSelectionModel().selectFirst();
            key.consume();
        } else if (key.getCode() == KeyCode.ENTER && !presenter.rows.isEmpty()) {
            open.accept(presenter.rows.getFirst().id());
            key.consume();
        }
    }

    private Node empty(Texts texts, Runnable create) {
        EmptyState nobody = new EmptyState(
                Feather.USERS,
                texts.get("list.nobody"),
                new ActionButton("patient-add-first", texts.get("list.add"), create).icon(Feather.PLUS));
        EmptyState notFound = new EmptyState(Feather.SEARCH, "", null);
        Label words = (Label) notFound.getChildren().getLast();
        words.textProperty().bind(presenter.nothing);
        nobody.visibleProperty().bind(presenter.nobodyYet);
        notFound.visibleProperty().bind(presenter.nobodyYet.not().and(presenter.nothing.isNotEmpty()));
        return new StackPane(nobody, notFound);
    }

    @Override
    public Node node() {
        return page;
    }

    @Override
    public void shown() {
        presenter.load();
        search.requestFocus();
    }

    @Override
    public String help() {
        return "patients";
    }
}
