package fr.boussole.team;

import fr.boussole.platform.text.Texts;
import fr.boussole.platform.ui.ActionButton;
import fr.boussole.platform.ui.Card;
import fr.boussole.platform.ui.Disc;
import fr.boussole.platform.ui.EmptyState;
import fr.boussole.platform.ui.Header;
import fr.boussole.platform.ui.Screen;
import fr.boussole.platform.ui.Shown;
import fr.boussole.platform.ui.Table;
import fr.boussole.platform.ui.Words;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** The members at the left, the chosen one's form at the right. */
final class TeamView extends VBox implements Screen {
    private final TeamPresenter presenter;
    private final Table<TeamPresenter.Row> table;

    TeamView(TeamPresenter presenter) {
        this.presenter = presenter;
        Texts texts = Texts.beside(TeamView.class);
        getStyleClass().add("page");
        Header header = new Header(
                texts.get("team.title"),
                new ActionButton("team-add", texts.get("team.add"), presenter::add)
                        .icon(Feather.PLUS)
                        .primary());
        header.stateProperty().bind(presenter.state);

        table = new Table<>("team-table", presenter.rows)
                .node(texts.get("team.name"), 190, TeamView::name)
                .text(texts.get("team.profession"), 120, TeamPresenter.Row::profession)
                .optional()
                .text(texts.get("team.rights"), 190, TeamPresenter.Row::rights, "muted")
                .optional()
                .text(texts.get("team.presence"), 135, TeamPresenter.Row::note, "muted")
                .optional()
                .empty(new EmptyState(Feather.USERS, texts.get("team.empty"), null))
                .chosen(row -> presenter.choose(row.member()));
        presenter.chosen.subscribe(this::follow);
        presenter.rows.addListener((javafx.beans.Observable rows) -> follow(presenter.chosen.get()));
        CheckBox past = new CheckBox(texts.get("team.past"));
        past.setId("team-past");
        past.selectedProperty().bindBidirectional(presenter.past);
        HBox tools = new HBox(past);
        tools.getStyleClass().add("table-tools");
        VBox.setVgrow(table, Priority.ALWAYS);
        Card list = new Card(texts.get("team.members")).icon(Feather.USERS).edge(new VBox(tools, table));
        HBox.setHgrow(list, Priority.ALWAYS);

        ScrollPane side = new ScrollPane(
                new MemberFormView(presenter.form, new MemberAccessView(presenter.account, texts), texts));
        side.setFitToWidth(true);
        side.getStyleClass().add("side");
        Shown.when(side, presenter.form.open);
        HBox columns = new HBox(list, side);
        columns.getStyleClass().add("columns");
        VBox.setVgrow(columns, Priority.ALWAYS);
        getChildren().addAll(header, columns);
    }

    private static Node name(TeamPresenter.Row row) {
        Member member = row.member();
        HBox line = new HBox(
                new Disc(
                        member.name().given(),
                        member.name().family(),
                        member.presence().colour()),
                Words.of(row.name(), row.present() ? "strong" : "muted"));
        line.getStyleClass().add("line");
        return line;
    }

    private void follow(Optional<MemberId> chosen) {
        presenter.rows.stream()
                .filter(row -> chosen.equals(Optional.of(row.member().id())))
                .findFirst()
                .ifPresentOrElse(
                        row -> table.getSelectionModel().select(row),
                        () -> table.getSelectionModel().clearSelection());
    }

    @Override
    public Node node() {
        return this;
    }

    @Override
    public void shown() {
        presenter.load();
        table.requestFocus();
    }

    @Override
    public boolean unsaved() {
        return presenter.unsaved();
    }

    @Override
    public String help() {
        return "team";
    }
}
