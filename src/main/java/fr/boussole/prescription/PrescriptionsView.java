package fr.boussole.prescription;

import fr.boussole.platform.text.Texts;
import fr.boussole.platform.ui.ActionButton;
import fr.boussole.platform.ui.Card;
import fr.boussole.platform.ui.EmptyState;
import fr.boussole.platform.ui.Pager;
import fr.boussole.platform.ui.Shown;
import fr.boussole.platform.ui.Table;
import javafx.beans.binding.Bindings;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import javafx.scene.Node;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** Prescriptions that run above, those of before below; one key for each thing done with the chosen one. */
final class PrescriptionsView extends VBox {
    private final PrescriptionsPresenter presenter;
    private final Doors doors;
    private final Texts texts = Texts.beside(PrescriptionsView.class);
    private final Table<PrescriptionsPresenter.Row> current;
    private final Table<PrescriptionsPresenter.Row> past;

    /** What each key opens. */
    interface Doors {
        void create();

        void open(Prescription one);

        void renew(Prescription one);

        void request(Prescription one);

        /** Its papers, or the choice of the first. */
        void scans(Prescription one);

        /** Stops one, or lets it count again. */
        void stop(Prescription one);
    }

    PrescriptionsView(PrescriptionsPresenter presenter, Doors doors) {
        this.presenter = presenter;
        this.doors = doors;
        getStyleClass().add("cards");
        current = table("prescriptions-current", presenter.current)
                .empty(new EmptyState(
                        Feather.CLIPBOARD,
                        texts.get("tab.empty"),
                        new ActionButton("prescriptions-first", texts.get("tab.new"), doors::create)
                                .icon(Feather.PLUS)));
        past = table("prescriptions-past", presenter.past);
        HBox foot = new HBox(new Pager("prescriptions-pager", presenter.paging));
        foot.getStyleClass().add("table-foot");
        Card running =
                new Card(texts.get("tab.running")).icon(Feather.CLIPBOARD).edge(current);
        Card before = new Card(texts.get("tab.before")).edge(past).edge(foot);
        VBox.setVgrow(foot, Priority.NEVER);
        VBox.setVgrow(running, Priority.ALWAYS);
        VBox.setVgrow(before, Priority.ALWAYS);
        running.getStyleClass().add("prescriptions");
        before.getStyleClass().add("prescriptions");
        Shown.when(before, Bindings.isNotEmpty(presenter.past));
        getChildren().addAll(tools(), running, before);
        addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
        presenter.chosen.addListener((property, was, now) -> mark());
    }

    private Node tools() {
        FlowPane tools = new FlowPane(
                button("prescription-new", texts.get("tab.new"), Feather.PLUS, "N", doors::create)
                        .primary(),
                button("prescription-renew", texts.get("tab.renew"), Feather.REPEAT, "R", () -> act(doors::renew)),
                button("prescription-request", texts.get("tab.request"), Feather.SEND, "D", () -> act(doors::request)),
                button("prescription-scans", texts.get("tab.scans"), Feather.PAPERCLIP, "S", () -> act(doors::scans)),
                button("prescription-stop", texts.get("tab.stop"), Feather.PAUSE, "A", () -> act(doors::stop)));
        tools.getStyleClass().add("chips");
        return tools;
    }

    private static ActionButton button(String id, String words, Feather icon, String key, Runnable action) {
        return new ActionButton(id, words, action).icon(icon).shortcut(key);
    }

    private Table<PrescriptionsPresenter.Row> table(String id, ObservableList<PrescriptionsPresenter.Row> rows) {
        Table<PrescriptionsPresenter.Row> table = new Table<>(id, rows)
                .whole(texts.get("column.care"), 280, PrescriptionsPresenter.Row::care, "strong")
                .whole(texts.get("tab.detail"), 300, PrescriptionsPresenter.Row::detail)
                .text(texts.get("column.from"), 110, PrescriptionsPresenter.Row::from)
                .text(texts.get("column.to"), 110, PrescriptionsPresenter.Row::to)
                .node(texts.get("tab.state"), 185, row -> StatePillView.of(row.state()))
                .open(row -> doors.open(row.prescription()))
                .chosen(presenter.chosen::set);
        rows.addListener((ListChangeListener<PrescriptionsPresenter.Row>) change -> mark());
        return table;
    }

    /** The row the keys act on is the one that looks chosen, in whichever table it stands. */
    private void mark() {
        PrescriptionsPresenter.Row row = presenter.chosen.get();
        mark(current, row);
        mark(past, row);
    }

    private static void mark(Table<PrescriptionsPresenter.Row> table, PrescriptionsPresenter.Row row) {
        int index = row == null ? -1 : table.getItems().indexOf(row);
        if (index < 0) {
            table.getSelectionModel().clearSelection();
        } else if (table.getSelectionModel().getSelectedIndex() != index) {
            table.getSelectionModel().select(index);
        }
    }

    private void pressed(KeyEvent key) {
        if (key.isShortcutDown() || key.isAltDown() || key.getTarget() instanceof TextInputControl) {
            return;
        }
        switch (key.getCode()) {
            case N -> doors.create();
            case R -> act(doors::renew);
            case D -> act(doors::request);
            case S -> act(doors::scans);
            case A -> act(doors::stop);
            default -> {
                return;
            }
        }
        key.consume();
    }

    private void act(java.util.function.Consumer<Prescription> door) {
        PrescriptionsPresenter.Row row = presenter.chosen.get();
        if (row == null) {
            presenter.nothingChosen();
        } else {
            door.accept(row.prescription());
        }
    }

    /** The keyboard comes back to the list. */
    void focusList() {
        (presenter.current.isEmpty() ? past : current).requestFocus();
    }
}
