package fr.boussole.careplan;

import fr.boussole.careplan.omaha.Problem;
import fr.boussole.platform.text.Formats;
import fr.boussole.platform.text.Texts;
import fr.boussole.platform.ui.ActionButton;
import fr.boussole.platform.ui.Pill;
import fr.boussole.platform.ui.Segments;
import fr.boussole.platform.ui.Shown;
import fr.boussole.platform.ui.Strip;
import fr.boussole.platform.ui.Theme;
import fr.boussole.platform.ui.Tone;
import fr.boussole.platform.ui.Words;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** The problem that is open: its name, what is noted, its rating, its curves. Figures rate, Enter saves. */
final class ProblemPanelView extends VBox {
    /** In px at 100 %: below, the curves make room. */
    private static final double WITH_CURVES = 500;

    /**
     * Where the keyboard goes.
     *
     * @param back with nothing written
     * @param saved once it is on the disk
     * @param end asks why the problem is closed
     */
    record Ways(Runnable back, Runnable saved, Runnable end) {}

    /**
     * What is seen in place of the rating.
     *
     * @param words of its segment
     * @param focus where the keyboard begins
     * @param show given each time the problem was read anew
     */
    record Part(
            PanelPart part, Node node, ObservableValue<String> words, Consumer<CarePlan.Entry> show, Runnable focus) {}

    private final ProblemPanelPresenter presenter;
    private final Ways ways;
    private final AssessView assess;
    private final PanelFootView foot;
    private final List<Part> others;
    private final Segments<PanelPart> part;
    private final Label title = Words.paragraph("", "panel-title");
    private final Label definition = Words.of("", "second");
    private final Pill due = new Pill(Tone.WARNING, Feather.CLOCK, "");
    private final Strip closed = new Strip(Tone.NEUTRAL, Feather.ARCHIVE, "");
    private final Strip meanwhile;
    private final HBox names = new HBox();
    private final HBox actions = new HBox();
    private final ActionButton end;
    private final ActionButton reopen;
    private final Texts texts = Texts.beside(ProblemPanelView.class);

    ProblemPanelView(CarePlanPresenter plan, Clock clock, Ways ways, List<Part> others) {
        this.presenter = plan.panel;
        this.ways = ways;
        this.others = List.copyOf(others);
        List<PanelPart> all = new ArrayList<>(List.of(PanelPart.RATE));
        others.forEach(one -> all.add(one.part()));
        part = Segments.following("plan-part", all, this::words);
        setId("plan-panel");
        getStyleClass().addAll("bsl-card", "plan-panel");
        assess = new AssessView(presenter, plan.prescriptions);
        foot = new PanelFootView(presenter, clock, this::save, () -> {
            presenter.giveUp();
            ways.back().run();
        });
        end = new ActionButton("plan-end", texts.get("end.open"), ways.end())
                .flat()
                .small();
        reopen = new ActionButton("plan-reopen", texts.get("end.reopen"), presenter::reopen).small();
        meanwhile = new Strip(Tone.WARNING, Feather.ALERT_TRIANGLE, texts.get("panel.meanwhile"));
        ActionButton reread = new ActionButton("plan-reread", texts.get("panel.reread"), presenter::giveUp).small();
        HBox conflict = new HBox(meanwhile, reread);
        HBox.setHgrow(meanwhile, Priority.ALWAYS);
        conflict.getStyleClass().add("plan-line");
        Shown.when(conflict, presenter.meanwhile);
        closed.setId("plan-closed");
        ScrollPane scroll = new ScrollPane(assess);
        scroll.setId("plan-panel-scroll");
        scroll.getStyleClass().add("plan-scroll");
        scroll.setFitToWidth(true);
        scroll.setFocusTraversable(false);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setMinHeight(0);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        getChildren().addAll(head(), closed, conflict, scroll, foot);
        var rating = part.valueProperty().isEqualTo(PanelPart.RATE);
        Shown.when(scroll, rating);
        Shown.when(foot, rating);
        for (Part other : others) {
            VBox.setVgrow(other.node(), Priority.ALWAYS);
            Shown.when(other.node(), part.valueProperty().isEqualTo(other.part()));
            getChildren().add(other.node());
        }
        part.valueProperty().subscribe(this::turn);
        presenter.problem.subscribe(this::name);
        presenter.entry.subscribe(this::tell);
        follow(scroll);
        tell();
        scroll.addEventFilter(KeyEvent.KEY_TYPED, this::typed);
        scroll.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        foot.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    }

    private FlowPane head() {
        title.setId("plan-title");
        definition.setMinWidth(0);
        HBox.setHgrow(definition, Priority.ALWAYS);
        definition.setMaxWidth(Double.MAX_VALUE);
        due.setId("plan-due");
        names.setAlignment(Pos.CENTER_LEFT);
        actions.getChildren().addAll(part, due, reopen, end);
        names.getStyleClass().add("plan-line");
        actions.getStyleClass().add("plan-line");
        names.getChildren().addAll(title, definition);
        FlowPane head = new FlowPane(names, actions);
        head.getStyleClass().add("plan-panel-head");
        return head;
    }

    private void name(@Nullable Problem now) {
        setVisible(now != null);
        title.setText(now == null ? "" : now.name());
        definition.setText(now == null ? "" : now.definition());
        definition.setTooltip(now == null ? null : new Tooltip(now.definition()));
    }

    private void tell() {
        CarePlan.Entry hers = presenter.entry.get();
        Optional<Long> days = presenter.overdue();
        Shown.set(due, days.isPresent());
        days.ifPresent(count -> due.setText(texts.get("panel.due", count)));
        Shown.set(end, hers != null && hers.problem().open());
        Shown.set(reopen, presenter.closed());
        Shown.set(closed, presenter.closed());
        if (hers != null) {
            Ending ending = hers.problem().ending();
            ending.on().ifPresent(on -> closed.setText(texts.get("panel.closed", Formats.date(on), ending.why())));
        }
        assess.setDisable(presenter.closed());
        Shown.set(part, hers != null);
        if (hers == null) {
            part.valueProperty().set(PanelPart.RATE);
        }
        read();
    }

    private void turn() {
        read();
        others.stream()
                .filter(one -> one.part() == part.valueProperty().get())
                .forEach(one -> one.focus().run());
    }

    private void read() {
        CarePlan.Entry hers = presenter.entry.get();
        if (hers != null) {
            // The count of interventions is told whatever is seen.
            others.stream()
                    .filter(one -> one.part() == part.valueProperty().get() || one.part() == PanelPart.INTERVENTIONS)
                    .forEach(one -> one.show().accept(hers));
        }
    }

    private ObservableValue<String> words(PanelPart which) {
        return others.stream()
                .filter(one -> one.part() == which)
                .<ObservableValue<String>>map(Part::words)
                .findFirst()
                .orElseGet(() -> new SimpleStringProperty(texts.of(which)));
    }

    /** What has the keyboard is seen. */
    private void follow(ScrollPane scroll) {
        assess.sceneProperty()
                .flatMap(scene -> (ObservableValue<Node>) scene.focusOwnerProperty())
                .subscribe(owner -> {
                    if (owner != null && inside(owner, assess)) {
                        reveal(scroll, owner);
                    }
                });
    }

    private static boolean inside(Node node, Node of) {
        for (Node at = node; at != null; at = at.getParent()) {
            if (at == of) {
                return true;
            }
        }
        return false;
    }

    private void reveal(ScrollPane scroll, Node node) {
        var at = assess.sceneToLocal(node.localToScene(node.getBoundsInLocal()));
        double whole = assess.getHeight();
        double seen = scroll.getViewportBounds().getHeight();
        double from = scroll.getVvalue() * Math.max(0, whole - seen);
        if (whole > seen && (at.getMinY() < from || at.getMaxY() > from + seen)) {
            double wanted = at.getMinY() < from ? at.getMinY() - 4 : at.getMaxY() - seen + 4;
            scroll.setVvalue(Math.clamp(wanted / (whole - seen), 0, 1));
        }
    }

    private void typed(KeyEvent key) {
        if (!(key.getTarget() instanceof TextInputControl)
                && !(key.getTarget() instanceof ComboBoxBase<?>)
                && !key.isShortcutDown()
                && assess.figure(key.getCharacter())) {
            key.consume();
        }
    }

    private void pressed(KeyEvent key) {
        if (key.getCode() == KeyCode.ESCAPE) {
            ways.back().run();
            key.consume();
        } else if (key.getCode() == KeyCode.ENTER && saves(key)) {
            save();
            key.consume();
        }
    }

    /** Where Enter would mean something else it does; Ctrl+Enter saves from anywhere. */
    private static boolean saves(KeyEvent key) {
        if (key.isShortcutDown()) {
            return true;
        }
        Object target = key.getTarget();
        boolean presses =
                target instanceof ButtonBase && !(target instanceof ToggleButton) && !(target instanceof CheckBox);
        return !presses && !(target instanceof TextArea) && !(target instanceof ComboBoxBase<?>);
    }

    private void save() {
        presenter.save(ways.saved());
    }

    /** The name takes the line the actions leave, or one of its own. */
    private void fitHead() {
        double whole = getWidth() - snappedLeftInset() - snappedRightInset() - 2;
        double left = whole - actions.prefWidth(-1) - 10;
        double wanted = title.prefWidth(-1);
        double given = wanted <= left ? left : whole;
        names.setPrefWidth(given);
        title.setMinWidth(Math.min(wanted, given));
    }

    @Override
    protected void layoutChildren() {
        fitHead();
        foot.withCurves(getHeight() >= WITH_CURVES * Theme.percentOf(getScene()) / 100.0);
        super.layoutChildren();
    }

    void focus() {
        assess.focus();
    }
}
