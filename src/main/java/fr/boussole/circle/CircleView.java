package fr.boussole.circle;

import fr.boussole.platform.text.Texts;
import fr.boussole.platform.ui.ActionButton;
import fr.boussole.platform.ui.Card;
import fr.boussole.platform.ui.EmptyState;
import fr.boussole.platform.ui.Segments;
import fr.boussole.platform.ui.Shown;
import fr.boussole.platform.ui.Table;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TableRow;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** Those around a person, as a list or as a map; Enter opens one. */
final class CircleView extends VBox {
    private static final PseudoClass ENDED = PseudoClass.getPseudoClass("ended");

    private final CirclePresenter presenter;
    private final CircleWords words = new CircleWords();
    private final Texts texts = Texts.beside(CircleView.class);

    /** @param create with nobody opens the form for a new one, with somebody hers */
    CircleView(CirclePresenter presenter, Consumer<Optional<CircleMember>> create, Runnable print) {
        this.presenter = presenter;
        getStylesheets()
                .add(Objects.requireNonNull(CircleView.class.getResource("circle.css"))
                        .toExternalForm());
        Consumer<CircleMember> open = one -> {
            if (one.ofTheFile()) {
                presenter.sayWhereChanged(one);
            } else {
                create.accept(Optional.of(one));
            }
        };
        Runnable add = () -> create.accept(Optional.empty());
        Segments<CircleShape> shape = new Segments<>("circle-shape", List.of(CircleShape.values()), texts::of);
        shape.valueProperty().bindBidirectional(presenter.shape);
        var nobody = Bindings.isEmpty(presenter.rows);
        ActionButton paper = new ActionButton("circle-print", texts.get("print"), print)
                .icon(Feather.PRINTER)
                .flat()
                .small();
        paper.disableProperty().bind(nobody);
        HBox actions = new HBox(
                shape,
                paper,
                new ActionButton("circle-add", texts.get("form.add"), add)
                        .icon(Feather.PLUS)
                        .flat()
                        .small());
        actions.getStyleClass().add("circle-actions");
        Node table = table(open, add);
        Node map = map(open);
        Shown.when(map, presenter.shape.isEqualTo(CircleShape.MAP).and(nobody.not()));
        Shown.when(table, presenter.shape.isEqualTo(CircleShape.LIST).or(nobody));
        StackPane both = new StackPane(table, map);
        both.setMinHeight(0);
        Card card =
                new Card(texts.get("title")).icon(Feather.USERS).action(actions).edge(both);
        VBox.setVgrow(card, Priority.ALWAYS);
        getChildren().add(card);
    }

    private Node map(Consumer<CircleMember> open) {
        CircleMapView map = new CircleMapView(open);
        ScrollPane scroll = new ScrollPane(map);
        scroll.getStyleClass().add("circle-scroll");
        scroll.setFitToWidth(true);
        scroll.setFocusTraversable(false);
        scroll.setMinHeight(0);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        scroll.viewportBoundsProperty().subscribe(bounds -> map.fill(bounds.getHeight()));
        presenter.around.subscribe(around -> {
            if (around != null) {
                map.show(around);
            }
        });
        return new VBox(scroll, map.legend());
    }

    private Table<CircleMember> table(Consumer<CircleMember> open, Runnable add) {
        Table<CircleMember> table = new Table<>("circle-table", presenter.rows)
                .number(texts.get("column.rank"), 60, one -> one.callRank() == 0 ? "" : String.valueOf(one.callRank()))
                .whole(texts.get("field.name"), 210, CircleMember::name, "strong")
                .whole(texts.get("column.what"), 180, one -> words.whatOrUntil(one))
                .text(texts.get("field.phone"), 130, words::firstPhone)
                .whole(texts.get("column.does"), 240, words::toKnow)
                .node("", 90, this::buttons)
                .empty(new EmptyState(
                        Feather.USERS,
                        texts.get("empty"),
                        new ActionButton("circle-first", texts.get("form.add"), add).icon(Feather.PLUS)))
                .open(open);
        var plain = table.getRowFactory();
        table.setRowFactory(view -> {
            TableRow<CircleMember> row = plain.call(view);
            row.itemProperty()
                    .subscribe(one -> row.pseudoClassStateChanged(
                            ENDED, one != null && one.endedOn().isPresent()));
            return row;
        });
        table.addEventFilter(KeyEvent.KEY_PRESSED, key -> {
            CircleMember chosen = table.getSelectionModel().getSelectedItem();
            if (key.isControlDown() && chosen != null && key.getCode() == KeyCode.UP) {
                presenter.callEarlier(chosen);
                key.consume();
            } else if (key.isControlDown() && chosen != null && key.getCode() == KeyCode.DOWN) {
                presenter.callLater(chosen);
                key.consume();
            }
        });
        keepChoice(table);
        return table;
    }

    /** Who was chosen stays so when the list is read again. */
    private void keepChoice(Table<CircleMember> table) {
        table.getSelectionModel().selectedItemProperty().subscribe(chosen -> {
            if (chosen != null) {
                presenter.chosen.set(chosen);
            }
        });
        presenter.chosen.subscribe(chosen -> {
            if (chosen != null && chosen != table.getSelectionModel().getSelectedItem()) {
                table.getSelectionModel().select(chosen);
            }
        });
    }

    private Node buttons(CircleMember one) {
        if (one.endedOn().isPresent()) {
            return new ActionButton("circle-resume", texts.get("form.resume"), () -> presenter.resume(one))
                    .icon(Feather.CORNER_UP_LEFT)
                    .iconOnly()
                    .flat()
                    .small();
        }
        if (!presenter.canMove(one)) {
            return new HBox();
        }
        HBox both =
                new HBox(new ActionButton("circle-earlier", texts.get("call.earlier"), () -> presenter.callEarlier(one))
                        .icon(Feather.ARROW_UP)
                        .iconOnly()
                        .flat()
                        .small());
        if (one.callRank() > 0) {
            both.getChildren()
                    .add(new ActionButton("circle-later", texts.get("call.later"), () -> presenter.callLater(one))
                            .icon(Feather.ARROW_DOWN)
                            .iconOnly()
                            .flat()
                            .small());
        }
        return both;
    }
}
