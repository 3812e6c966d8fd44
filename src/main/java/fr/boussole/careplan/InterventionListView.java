package fr.boussole.careplan;

import fr.boussole.platform.text.Texts;
import fr.boussole.platform.ui.ActionButton;
import fr.boussole.platform.ui.EmptyState;
import fr.boussole.platform.ui.Focus;
import fr.boussole.platform.ui.Icon;
import fr.boussole.platform.ui.Pill;
import fr.boussole.platform.ui.Tone;
import fr.boussole.platform.ui.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.application.Platform;
import javafx.css.PseudoClass;
import javafx.geometry.Bounds;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.kordamp.ikonli.feather.Feather;

/** Interventions by category: one stop for the keyboard, arrows choose one, letters act on it. */
final class InterventionListView extends ScrollPane {
    private static final PseudoClass SELECTED = PseudoClass.getPseudoClass("selected");

    private final InterventionsPresenter presenter;
    private final InterventionWords words = new InterventionWords();
    private final VBox list = new VBox();
    private final List<Node> drawn = new ArrayList<>();
    private final Texts texts = Texts.beside(InterventionListView.class);

    InterventionListView(InterventionsPresenter presenter) {
        this.presenter = presenter;
        list.setId("intervention-list");
        list.getStyleClass().add("intervention-list");
        list.setFocusTraversable(true);
        list.setAccessibleRole(AccessibleRole.LIST_VIEW);
        setContent(list);
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        setFocusTraversable(false);
        setMinHeight(0);
        list.addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
        list.addEventHandler(KeyEvent.KEY_TYPED, this::typed);
        presenter.rows.subscribe(this::draw);
        presenter.favourites.subscribe(this::draw);
        presenter.blocked.subscribe(this::draw);
        presenter.selected.subscribe(this::mark);
        draw();
    }

    void focus() {
        Focus.give(list);
    }

    private void draw() {
        list.getChildren().clear();
        drawn.clear();
        for (int i = 0; i < presenter.rows.size(); i++) {
            Intervention one = presenter.rows.get(i);
            if (presenter.first(i)) {
                list.getChildren().add(Words.paragraph(one.category().name(), "second", "intervention-category"));
            }
            Node row = row(one);
            int index = i;
            row.setId("intervention-row-" + i);
            row.setOnMouseClicked(click -> {
                presenter.select(index);
                list.requestFocus();
                if (click.getClickCount() == 2) {
                    presenter.change();
                }
            });
            drawn.add(row);
            list.getChildren().add(row);
        }
        if (presenter.rows.isEmpty()) {
            boolean free = presenter.blocked.get().isEmpty();
            list.getChildren()
                    .add(
                            free
                                    ? new EmptyState(
                                            Feather.CLIPBOARD,
                                            texts.get("act.empty"),
                                            new ActionButton("intervention-first", texts.get("act.new"), presenter::add)
                                                    .icon(Feather.PLUS)
                                                    .shortcut(texts.get("act.new.key")))
                                    : new EmptyState(Feather.INFO, presenter.blocked.get(), null));
        }
        mark();
    }

    private Node row(Intervention one) {
        Text target = new Text(words.target(one));
        target.getStyleClass().add("intervention-target");
        TextFlow what = new TextFlow(target);
        if (!one.detail().isBlank()) {
            Text detail = new Text(texts.get("act.detail", one.detail()));
            detail.getStyleClass().add("intervention-detail");
            what.getChildren().add(detail);
        }
        VBox both = new VBox(what, Words.paragraph(words.second(one), "second"));
        both.setMinWidth(0);
        HBox.setHgrow(both, Priority.ALWAYS);
        HBox row = new HBox(both);
        if (presenter.starred(one)) {
            Icon star = Icon.small(Feather.STAR);
            star.getStyleClass().add("intervention-star");
            row.getChildren().add(star);
        }
        row.getChildren().add(pill(one));
        row.getStyleClass().add("intervention-row");
        if (!one.running()) {
            row.getStyleClass().add("over");
        }
        return row;
    }

    private Pill pill(Intervention one) {
        String state = words.state(one);
        if (one.ending().on().isPresent()) {
            return new Pill(Tone.NEUTRAL, Feather.PAUSE, state);
        }
        return one.running() ? Pill.neutral(state) : new Pill(Tone.SUCCESS, Feather.CHECK, state);
    }

    private void mark() {
        int selected = presenter.selected.get();
        for (int i = 0; i < drawn.size(); i++) {
            drawn.get(i).pseudoClassStateChanged(SELECTED, i == selected);
        }
        list.setAccessibleText(presenter.chosen().map(words::spoken).orElseGet(() -> texts.get("act.title")));
        if (selected >= 0 && selected < drawn.size()) {
            Node node = drawn.get(selected);
            // Its place is known once the new rows have been laid out.
            Platform.runLater(() -> reveal(node));
        }
    }

    private void reveal(Node node) {
        double all = list.getHeight();
        double seen = getViewportBounds().getHeight();
        if (all <= seen) {
            return;
        }
        Bounds bounds = node.getBoundsInParent();
        double top = getVvalue() * (all - seen);
        if (bounds.getMinY() < top) {
            setVvalue(bounds.getMinY() / (all - seen));
        } else if (bounds.getMaxY() > top + seen) {
            setVvalue(Math.min(bounds.getMinY(), bounds.getMaxY() - seen) / (all - seen));
        }
    }

    private void pressed(KeyEvent event) {
        if (event.isShortcutDown() || event.isAltDown()) {
            return;
        }
        KeyCode code = event.getCode();
        switch (code) {
            case DOWN -> presenter.select(presenter.selected.get() + 1);
            case UP -> presenter.select(presenter.selected.get() - 1);
            case HOME -> presenter.select(0);
            case END -> presenter.select(presenter.rows.size() - 1);
            case ENTER -> presenter.change();
            default -> {
                return;
            }
        }
        event.consume();
    }

    /** Letters act once typed, not when pressed: the field that gets the focus would take the letter for its own. */
    private void typed(KeyEvent event) {
        if (event.isShortcutDown() || event.isAltDown()) {
            return;
        }
        switch (event.getCharacter().toLowerCase(Locale.ROOT)) {
            case "n" -> presenter.add();
            case "f" -> presenter.done();
            case "s" -> presenter.stop();
            case "r" -> presenter.resume();
            case "*" -> presenter.star();
            default -> {
                return;
            }
        }
        event.consume();
    }
}
