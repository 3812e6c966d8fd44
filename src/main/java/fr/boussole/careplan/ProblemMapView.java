package fr.boussole.careplan;

import fr.boussole.careplan.omaha.Domain;
import fr.boussole.careplan.omaha.OmahaCatalog;
import fr.boussole.careplan.omaha.Problem;
import fr.boussole.platform.text.Texts;
import fr.boussole.platform.ui.SearchField;
import fr.boussole.platform.ui.Shown;
import fr.boussole.platform.ui.Words;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.collections.ListChangeListener;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/**
 * The four domains and 42 problems, to fill in while talking. Arrows move, Enter opens, letters look for a problem by
 * everyday words.
 */
final class ProblemMapView extends VBox {
    private final CarePlanPresenter presenter;
    private final Consumer<Problem> open;
    private final Map<Problem, ProblemTileView> tiles = new LinkedHashMap<>();
    private final Map<Domain, Label> counts = new LinkedHashMap<>();
    private final ProblemGridView grid = new ProblemGridView();
    private final ScrollPane scroll = new ScrollPane(grid);
    private final SearchField search;
    private final Texts texts = Texts.beside(ProblemMapView.class);

    /** @param open what a click or Enter on a problem does */
    ProblemMapView(CarePlanPresenter presenter, Consumer<Problem> open) {
        this.presenter = presenter;
        this.open = open;
        setId("plan-map");
        getStyleClass().addAll("bsl-card", "plan-map");
        search = new SearchField("plan-search", texts.get("map.search"));
        search.textProperty().bindBidirectional(presenter.search);
        search.addEventFilter(KeyEvent.KEY_PRESSED, this::typing);
        HBox.setHgrow(search, Priority.ALWAYS);
        Label nothing = Words.paragraph(texts.get("map.nothing"), "second", "muted");
        Shown.when(nothing, presenter.nothingFound);
        fill();
        scroll.setId("plan-map-scroll");
        scroll.getStyleClass().add("plan-scroll");
        scroll.setFitToWidth(true);
        scroll.setFocusTraversable(false);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setMinHeight(0);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        getChildren().addAll(search, nothing, scroll);
        grid.addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
        grid.addEventHandler(KeyEvent.KEY_TYPED, this::typed);
        presenter.plan.subscribe(this::tell);
        presenter.panel.problem.subscribe(now -> tiles.forEach((problem, tile) -> tile.opened(problem.equals(now))));
        presenter.matches.addListener((ListChangeListener<Problem>) change -> mark());
        presenter.nothingFound.subscribe(this::mark);
        presenter.cursor.subscribe(this::move);
    }

    private Node legend() {
        HBox legend = new HBox(
                sample("acted-on", texts.get("map.legend.acted")),
                sample("documented", texts.get("map.legend.documented")));
        legend.getStyleClass().add("plan-legend");
        return legend;
    }

    private static Node sample(String look, String words) {
        Region mark = new Region();
        mark.getStyleClass().addAll("plan-mark", look);
        HBox sample = new HBox(mark, Words.paragraph(words, "plan-legend-words"));
        sample.getStyleClass().add("plan-sample");
        return sample;
    }

    private void fill() {
        for (Domain domain : OmahaCatalog.get().domains()) {
            Label count = Words.of("", "plan-domain-count");
            count.setMinWidth(USE_PREF_SIZE);
            counts.put(domain, count);
            Label name = Words.paragraph(domain.name(), "plan-domain-name");
            HBox.setHgrow(name, Priority.ALWAYS);
            name.setMaxWidth(Double.MAX_VALUE);
            HBox head = new HBox(name, count);
            if (counts.size() == 1) {
                // Where there is most room: what the squares mean.
                head.getChildren().add(1, legend());
            }
            head.getStyleClass().add("plan-domain");
            grid.getChildren().add(head);
            for (Problem problem : OmahaCatalog.get().problems(domain)) {
                ProblemTileView tile = new ProblemTileView(problem, () -> open.accept(problem));
                tile.focusedProperty().subscribe(focused -> {
                    if (focused) {
                        presenter.cursor.set(problem);
                        reveal(tile);
                    }
                });
                tiles.put(problem, tile);
                grid.getChildren().add(tile);
            }
        }
    }

    private void tell() {
        tiles.forEach((problem, tile) ->
                tile.show(presenter.standing(problem), presenter.rated(problem), presenter.spoken(problem)));
        counts.forEach((domain, count) -> count.setText(presenter.count(domain)));
    }

    private void mark() {
        boolean looking = !presenter.matches.isEmpty() || presenter.nothingFound.get();
        tiles.forEach((problem, tile) -> tile.aside(looking && !presenter.matches.contains(problem)));
    }

    /** One tile at a time can be reached by Tab. */
    private void move(Problem to) {
        tiles.forEach((problem, tile) -> tile.setFocusTraversable(problem.equals(to)));
        ProblemTileView tile = tiles.get(to);
        if (tile != null) {
            reveal(tile);
            if (tiles.values().stream().anyMatch(Node::isFocused)) {
                tile.requestFocus();
            }
        }
        tiles.forEach((problem, one) -> one.pointedAt(problem.equals(to) && !presenter.matches.isEmpty()));
    }

    private void reveal(Node tile) {
        Bounds at = tile.getBoundsInParent();
        double whole = grid.getHeight();
        double seen = scroll.getViewportBounds().getHeight();
        double from = scroll.getVvalue() * Math.max(0, whole - seen);
        if (whole > seen && (at.getMinY() < from || at.getMaxY() > from + seen)) {
            double wanted = at.getMinY() < from ? at.getMinY() : at.getMaxY() - seen;
            scroll.setVvalue(Math.clamp(wanted / (whole - seen), 0, 1));
        }
    }

    /** In the field: arrows go from match to match, Enter opens. */
    private void typing(KeyEvent key) {
        switch (key.getCode()) {
            case DOWN -> step(1);
            case UP -> step(-1);
            case ENTER -> {
                if (!presenter.nothingFound.get()) {
                    open.accept(presenter.cursor.get());
                }
            }
            default -> {
                return;
            }
        }
        key.consume();
    }

    private void step(int steps) {
        if (presenter.matches.isEmpty()) {
            focusMap();
        } else {
            presenter.step(steps);
        }
    }

    private void pressed(KeyEvent key) {
        if (key.isShortcutDown() || key.isAltDown()) {
            return;
        }
        switch (key.getCode()) {
            case ENTER, SPACE -> open.accept(presenter.cursor.get());
            case LEFT, RIGHT, UP, DOWN -> neighbour(key.getCode()).ifPresent(presenter.cursor::set);
            default -> {
                return;
            }
        }
        key.consume();
    }

    /** A letter typed on the map begins a search. */
    private void typed(KeyEvent key) {
        String letter = key.getCharacter();
        if (!key.isShortcutDown() && !key.isAltDown() && letter.matches("\\p{L}")) {
            search.setText(letter);
            search.requestFocus();
            search.end();
            key.consume();
        }
    }

    /** The nearest in that direction, in the same column before another. */
    private Optional<Problem> neighbour(KeyCode code) {
        ProblemTileView here = tiles.get(presenter.cursor.get());
        if (here == null) {
            return Optional.empty();
        }
        Bounds from = here.getBoundsInParent();
        return tiles.values().stream()
                .filter(tile -> {
                    Bounds to = tile.getBoundsInParent();
                    return switch (code) {
                        case UP -> to.getMaxY() <= from.getMinY() + 1;
                        case DOWN -> to.getMinY() >= from.getMaxY() - 1;
                        case LEFT -> to.getMinX() < from.getMinX() && to.getMinY() == from.getMinY();
                        default -> to.getMinX() > from.getMinX() && to.getMinY() == from.getMinY();
                    };
                })
                .min(Comparator.comparingDouble((ProblemTileView tile) ->
                                Math.abs(tile.getBoundsInParent().getMinY() - from.getMinY()))
                        .thenComparingDouble(
                                tile -> Math.abs(tile.getBoundsInParent().getMinX() - from.getMinX())))
                .map(tile -> tile.problem);
    }

    void focusSearch() {
        search.requestFocus();
        search.selectAll();
    }

    /** The keyboard goes to the problem the arrows are at. */
    void focusMap() {
        ProblemTileView tile = tiles.get(presenter.cursor.get());
        if (tile != null) {
            tile.requestFocus();
        }
    }
}
