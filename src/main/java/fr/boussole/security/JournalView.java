package fr.boussole.security;

import fr.boussole.platform.text.Texts;
import fr.boussole.platform.ui.ActionButton;
import fr.boussole.platform.ui.Card;
import fr.boussole.platform.ui.EmptyState;
import fr.boussole.platform.ui.Header;
import fr.boussole.platform.ui.Pager;
import fr.boussole.platform.ui.Screen;
import fr.boussole.platform.ui.Table;
import fr.boussole.platform.ui.Words;
import java.util.function.Function;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.DatePicker;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** Filters above, entries newest first below. */
final class JournalView extends VBox implements Screen {
    private final JournalPresenter presenter;
    private final Texts texts = Texts.beside(JournalView.class);

    JournalView(JournalPresenter presenter) {
        this.presenter = presenter;
        setId("journal");
        getStyleClass().add("page");
        Header header = new Header(
                texts.get("journal.title"),
                new ActionButton("journal-verify", texts.get("journal.verify"), presenter::verify).icon(Feather.SHIELD),
                new ActionButton("journal-export", texts.get("journal.export"), presenter::export)
                        .icon(Feather.DOWNLOAD));
        header.stateProperty().set(texts.get("journal.hint"));
        Table<JournalPresenter.Row> table = new Table<>("journal-table", presenter.rows)
                .text(texts.get("journal.day"), 110, JournalPresenter.Row::day)
                .text(texts.get("journal.time"), 70, JournalPresenter.Row::time)
                .text(texts.get("journal.who"), 240, JournalPresenter.Row::who, "strong")
                .text(texts.get("journal.action"), 220, JournalPresenter.Row::action)
                .text(texts.get("journal.thing"), 280, JournalPresenter.Row::thing)
                .empty(new EmptyState(Feather.LIST, texts.get("journal.empty"), null));
        HBox foot = new HBox(new Pager("journal-pager", presenter.paging));
        foot.getStyleClass().add("table-foot");
        Card card = new Card(texts.get("journal.entries"))
                .action(filters())
                .edge(table)
                .edge(foot);
        VBox.setVgrow(card, Priority.ALWAYS);
        VBox.setVgrow(foot, Priority.NEVER);
        var verdict = Words.of(presenter.verdict, "medium");
        verdict.setId("journal-verdict");
        getChildren().addAll(header, verdict, card);
    }

    @Override
    public Node node() {
        return this;
    }

    @Override
    public void shown() {
        presenter.load();
    }

    @Override
    public String help() {
        return "journal";
    }

    private Node filters() {
        DatePicker from = new DatePicker();
        from.setId("journal-from");
        from.valueProperty().bindBidirectional(presenter.from);
        from.setAccessibleText(texts.get("journal.from"));
        DatePicker to = new DatePicker();
        to.setId("journal-to");
        to.valueProperty().bindBidirectional(presenter.to);
        to.setAccessibleText(texts.get("journal.to"));
        ComboBox<@Nullable Account> who =
                choice("journal-who", a -> a == null ? texts.get("journal.everyone") : a.name());
        who.valueProperty().bindBidirectional(presenter.member);
        follow(who, presenter.members, null);
        ComboBox<@Nullable String> what = choice("journal-what", e -> presenter.thing(e == null ? "" : e));
        what.valueProperty().bindBidirectional(presenter.entity);
        follow(what, presenter.entities, "");
        HBox line = new HBox(from, Words.of("–", "muted"), to, who, what);
        line.getStyleClass().add("line");
        return line;
    }

    /** The first choice is all of them. */
    @NullUnmarked
    private static <T> void follow(ComboBox<T> choice, ObservableList<T> values, T all) {
        choice.getItems().add(all);
        values.addListener((ListChangeListener<T>) change -> {
            T chosen = choice.getValue();
            choice.getItems().setAll(values);
            choice.getItems().addFirst(all);
            choice.setValue(chosen);
        });
    }

    @NullUnmarked
    private static <T> ComboBox<T> choice(String id, Function<T, String> words) {
        ComboBox<T> choice = new ComboBox<>();
        choice.setId(id);
        choice.setConverter(new StringConverter<>() {
            @Override
            public String toString(T value) {
                return words.apply(value);
            }

            @Override
            public T fromString(String text) {
                return null;
            }
        });
        return choice;
    }
}
