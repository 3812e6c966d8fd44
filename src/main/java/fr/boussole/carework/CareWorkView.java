package fr.boussole.carework;

import fr.boussole.platform.text.Texts;
import fr.boussole.platform.ui.ActionButton;
import fr.boussole.platform.ui.Focus;
import fr.boussole.platform.ui.Shown;
import fr.boussole.platform.ui.Strip;
import fr.boussole.platform.ui.Tone;
import fr.boussole.platform.ui.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import javafx.event.EventHandler;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** The plan beside the form of a visit. Ctrl+T ticks all that was planned. */
final class CareWorkView extends VBox {
    private final CareWorkPresenter presenter;
    private final Texts texts = Texts.beside(CareWorkView.class);
    private final WorkWords words = new WorkWords();
    private final VBox rows = new VBox();
    private final VBox offers = new VBox();
    private final VBox ratings = new VBox();
    private final FlowPane shares = new FlowPane();

    CareWorkView(CareWorkPresenter presenter) {
        this.presenter = presenter;
        setId("care-work");
        getStyleClass().add("care-work");
        getStylesheets()
                .add(Objects.requireNonNull(CareWorkView.class.getResource("carework.css"))
                        .toExternalForm());
        Strip failed = new Strip(Tone.WARNING, Feather.ALERT_TRIANGLE, "");
        failed.textProperty().bind(presenter.failed);
        Shown.when(failed, presenter.failed.isNotEmpty());
        getChildren().addAll(failed, list(), offers, due(), time());
        offers.getStyleClass().add("work-offers");
        Shown.when(offers, Bindings.isNotEmpty(presenter.guard.offers));
        follow(presenter.guard.offers, this::offers);
        Shown.when(this, presenter.shownProperty());
        EventHandler<KeyEvent> keys = this::keys;
        sceneProperty().subscribe((before, now) -> listen(before, now, keys));
        listen(null, getScene(), keys);
    }

    private void listen(@Nullable Scene before, @Nullable Scene now, EventHandler<KeyEvent> keys) {
        if (before != null) {
            before.removeEventFilter(KeyEvent.KEY_PRESSED, keys);
        }
        if (now != null) {
            now.addEventFilter(KeyEvent.KEY_PRESSED, keys);
        }
    }

    private void keys(KeyEvent event) {
        if (isVisible() && event.isShortcutDown() && !event.isAltDown() && event.getCode() == KeyCode.T) {
            presenter.list.allDone();
            event.consume();
        }
    }

    private static void follow(ObservableList<?> list, Runnable draw) {
        list.addListener((ListChangeListener<Object>) change -> draw.run());
        draw.run();
    }

    private Node list() {
        ActionButton all = new ActionButton("work-all", texts.get("list.all"), presenter.list::allDone)
                .icon(Feather.CHECK)
                .shortcut(texts.get("list.all.keys"))
                .small();
        HBox head = head(texts.get("list.title"), Words.of(presenter.count, "muted"), all);
        rows.getStyleClass().add("rows");
        follow(presenter.list.rows, this::rows);
        VBox part = new VBox(head, rows);
        Shown.when(part, Bindings.isNotEmpty(presenter.list.rows));
        return part;
    }

    private static HBox head(String title, Node... more) {
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        Label name = Words.of(title, "strong");
        name.setMinWidth(USE_PREF_SIZE);
        HBox head = new HBox(name);
        if (more.length > 0) {
            head.getChildren().add(more[0]);
        }
        head.getChildren().add(space);
        for (int i = 1; i < more.length; i++) {
            head.getChildren().add(more[i]);
        }
        head.getStyleClass().add("work-head");
        return head;
    }

    /** Rows that stay are the same nodes, so that the keyboard stays where it is. */
    private void rows() {
        List<Node> now = new ArrayList<>();
        for (int i = 0; i < presenter.list.rows.size(); i++) {
            ChecklistPresenter.Row row = presenter.list.rows.get(i);
            Node known = rows.getChildren().stream()
                    .filter(node -> node.getUserData() == row)
                    .findFirst()
                    .orElse(null);
            now.add(known == null ? new WorkRowView(row, i) : known);
        }
        rows.getChildren().setAll(now);
    }

    private void offers() {
        offers.getChildren().clear();
        for (GuardPresenter.Offer offer : presenter.guard.offers) {
            offers.getChildren().add(new OfferView(offer, presenter));
        }
    }

    private Node due() {
        follow(presenter.due.rows, this::ratings);
        ratings.getStyleClass().add("rows");
        VBox part = new VBox(head(texts.get("due.title"), Words.of(texts.get("due.help"), "second")), ratings);
        Shown.when(part, Bindings.isNotEmpty(presenter.due.rows));
        return part;
    }

    private void ratings() {
        ratings.getChildren().clear();
        for (DuePresenter.Row row : presenter.due.rows) {
            ratings.getChildren().add(rating(row));
        }
    }

    private Node rating(DuePresenter.Row row) {
        String problem = row.entry.problem().problem().name();
        TextField field = new TextField();
        field.setId("work-rate-" + row.entry.problem().problem().code());
        field.setPromptText(texts.get("due.prompt"));
        field.setAccessibleText(texts.get("due.spoken", problem, row.last));
        field.getStyleClass().add("work-number");
        field.textProperty().bindBidirectional(row.typed);
        VBox said = new VBox(Words.paragraph(problem, "medium"), Words.paragraph(row.last, "second"));
        said.setMinWidth(0);
        HBox.setHgrow(said, Priority.ALWAYS);
        HBox line = new HBox(said, field);
        line.getStyleClass().add("work-line");
        Label understood = paragraph(row.understood, "second");
        Label error = paragraph(row.error, "second", "danger");
        error.textProperty().subscribe(now -> {
            if (!now.isEmpty()) {
                Focus.give(field);
            }
        });
        VBox all = new VBox(line, understood, error);
        all.getStyleClass().addAll("row", "work-row");
        return all;
    }

    /** Wraps; takes no room while it is empty. */
    static Label paragraph(ObservableValue<String> text, String... styles) {
        Label label = Words.paragraph("", styles);
        label.textProperty().bind(text);
        Shown.when(label, label.textProperty().isNotEmpty());
        return label;
    }

    private Node time() {
        shares.getStyleClass().add("work-shares");
        follow(presenter.shares.shares, this::shares);
        Label doubt = paragraph(presenter.shares.doubtProperty(), "second", "danger");
        doubt.setId("work-shares-doubt");
        VBox part =
                new VBox(head(texts.get("shares.title"), Words.of(texts.get("shares.help"), "second")), shares, doubt);
        Shown.when(part, Bindings.size(presenter.shares.shares).greaterThan(1));
        return part;
    }

    private void shares() {
        shares.getChildren().clear();
        for (SharesPresenter.Share share : presenter.shares.shares) {
            TextField field = new TextField();
            field.setId("work-share-" + share.category.code());
            field.setAccessibleText(texts.get("shares.spoken", words.category(share.category)));
            field.getStyleClass().add("work-number");
            field.textProperty().bindBidirectional(share.minutes);
            HBox one = new HBox(
                    Words.of(words.category(share.category)), field, Words.of(texts.get("shares.unit"), "muted"));
            one.getStyleClass().add("work-share");
            shares.getChildren().add(one);
        }
    }
}
