package fr.boussole.measure;

import fr.boussole.platform.text.Texts;
import fr.boussole.platform.ui.ActionButton;
import fr.boussole.platform.ui.Card;
import fr.boussole.platform.ui.EmptyState;
import fr.boussole.platform.ui.Icon;
import fr.boussole.platform.ui.Pager;
import fr.boussole.platform.ui.Pill;
import fr.boussole.platform.ui.Segments;
import fr.boussole.platform.ui.Shown;
import fr.boussole.platform.ui.Table;
import fr.boussole.platform.ui.Tone;
import fr.boussole.platform.ui.Words;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** « Mesures »: the line to type in, the last values, the curve of one of them, and all values below. */
final class MeasuresView extends ScrollPane {
    /** What the buttons open. */
    record Ways(Consumer<Scale> scale, Runnable thresholds, Runnable print, Consumer<Measure> open) {}

    private final MeasuresPresenter presenter;
    private final QuickMeasuresView quick;
    private final CurveView curve;
    private final ListView<MeasuresPresenter.Last> last = new ListView<>();
    private final Texts texts = Texts.beside(MeasuresView.class);
    private boolean choosing;

    MeasuresView(MeasuresPresenter presenter, QuickMeasuresPresenter typing, LocalDate today, Ways ways) {
        this.presenter = presenter;
        curve = new CurveView(today);
        quick = new QuickMeasuresView(typing, actions(ways));
        setId("measures");
        getStyleClass().addAll("measures");
        getStylesheets()
                .add(Objects.requireNonNull(MeasuresView.class.getResource("measure.css"))
                        .toExternalForm());
        EmptyState none = new EmptyState(Feather.ACTIVITY, texts.get("tab.empty"), null);
        Card empty = new Card(texts.get("tab.title")).edge(none);
        HBox body = new HBox(lastCard(), rightSide(ways));
        body.getStyleClass().add("measure-body");
        VBox.setVgrow(body, Priority.ALWAYS);
        VBox.setVgrow(empty, Priority.ALWAYS);
        Shown.when(body, presenter.paging.totalProperty().greaterThan(0).or(Bindings.isNotEmpty(presenter.last)));
        Shown.when(empty, body.visibleProperty().not());
        VBox content = new VBox(quick, body, empty);
        content.getStyleClass().add("measure-content");
        setContent(content);
        setFitToWidth(true);
        setFitToHeight(true);
        setHbarPolicy(ScrollBarPolicy.AS_NEEDED);
        setFocusTraversable(false);
    }

    /** Where the keyboard begins. */
    void focus() {
        quick.focus();
    }

    private Node[] actions(Ways ways) {
        HBox scales = new HBox();
        scales.getStyleClass().add("measure-scales");
        for (Scale scale : Scale.values()) {
            scales.getChildren()
                    .add(new ActionButton(
                            "measure-scale-" + scale.name(),
                            texts.of(scale.kind()),
                            () -> ways.scale().accept(scale)));
        }
        scales.setMinWidth(Region.USE_PREF_SIZE);
        return new Node[] {
            scales,
            new ActionButton("measure-thresholds", texts.get("thresholds.open"), ways.thresholds())
                    .icon(Feather.SLIDERS),
            new ActionButton("measure-print", texts.get("print.open"), ways.print()).icon(Feather.PRINTER)
        };
    }

    private Node lastCard() {
        last.setId("measure-last");
        last.setItems(presenter.last);
        last.setAccessibleText(texts.get("last.title"));
        last.setCellFactory(list -> new LastCell());
        last.getSelectionModel().selectedItemProperty().addListener((property, before, now) -> {
            if (now != null && !choosing) {
                presenter.chosen.set(now.series());
            }
        });
        presenter.curve.subscribe(now -> select());
        last.setMinHeight(0);
        Card card = new Card(texts.get("last.title")).edge(last);
        card.getStyleClass().add("measure-last");
        return card;
    }

    private void select() {
        choosing = true;
        Series chosen = presenter.chosen.get();
        for (int i = 0; i < presenter.last.size(); i++) {
            if (chosen != null && presenter.last.get(i).series().same(chosen)) {
                last.getSelectionModel().select(i);
            }
        }
        choosing = false;
    }

    private Node rightSide(Ways ways) {
        Segments<MeasuresPresenter.Period> period =
                new Segments<>("measure-period", List.of(MeasuresPresenter.Period.values()), texts::of);
        period.valueProperty().bindBidirectional(presenter.period);
        MeasureWords words = new MeasureWords();
        Label title = Words.of("", "second");
        title.setId("measure-curve-title");
        Card card = new Card(texts.get("curve.title")).action(period).inside(title, curve);
        VBox.setVgrow(curve, Priority.ALWAYS);
        presenter.curve.subscribe(now -> {
            Optional<Threshold> limit = now == null
                    ? Optional.empty()
                    : Optional.ofNullable(presenter.thresholds.get(now.series().kind()));
            curve.show(now, limit);
            title.setText(now == null ? "" : title(now, limit, words));
        });
        card.setMinHeight(Region.USE_PREF_SIZE);
        VBox right = new VBox(card, tableCard(ways));
        right.getStyleClass().add("measure-right");
        HBox.setHgrow(right, Priority.ALWAYS);
        return right;
    }

    private String title(Curve now, Optional<Threshold> limit, MeasureWords words) {
        String unit = words.unit(now.series().kind());
        String name = unit.isEmpty() || unit.startsWith("/")
                ? words.series(now.series())
                : texts.get("pdf.curve", words.series(now.series()), unit);
        String what = now.values().isEmpty() ? texts.get("curve.none", name) : name;
        return limit.map(held -> texts.get("curve.limits", what, words.limits(held)))
                .orElse(what);
    }

    private Node tableCard(Ways ways) {
        Table<MeasuresPresenter.Row> table = new Table<>("measure-table", presenter.rows)
                .text(texts.get("table.when"), 150, MeasuresPresenter.Row::when)
                .text(texts.get("pdf.kind"), 92, MeasuresPresenter.Row::kind, "strong")
                .whole(texts.get("pdf.value"), 160, MeasuresPresenter.Row::value)
                .node(texts.get("pdf.state"), 192, row -> state(row.state()))
                .text(texts.get("pdf.member"), 150, MeasuresPresenter.Row::member, "muted")
                .optional()
                .open(row -> ways.open().accept(row.measure()));
        table.getStyleClass().add("measure-table");
        Segments<Boolean> which = new Segments<>(
                "measure-only", List.of(false, true), only -> texts.get(only ? "table.only" : "table.all"));
        which.valueProperty().subscribe(only -> presenter.only.set(only));
        HBox foot = new HBox(Words.of(texts.get("table.foot"), "second"), new Pager("measure-pager", presenter.paging));
        foot.getStyleClass().add("table-foot");
        Card card = new Card(texts.get("table.title")).action(which).edge(table).edge(foot);
        VBox.setVgrow(foot, Priority.NEVER);
        VBox.setVgrow(card, Priority.ALWAYS);
        return card;
    }

    /** A word for what is out of the ordinary; for what is not, nothing. */
    private static Node state(MeasureWords.State state) {
        return state.words().isEmpty() ? new Label() : new Pill(state.tone(), icon(state.tone()), state.words());
    }

    static @Nullable Feather icon(Tone tone) {
        return switch (tone) {
            case DANGER -> Feather.ALERT_CIRCLE;
            case WARNING -> Feather.ALERT_TRIANGLE;
            case SUCCESS -> Feather.CHECK;
            default -> null;
        };
    }

    /** Name and day above, value and how it moves below. */
    private static final class LastCell extends ListCell<MeasuresPresenter.Last> {
        @Override
        protected void updateItem(MeasuresPresenter.@Nullable Last item, boolean empty) {
            super.updateItem(item, empty);
            setText(null);
            setGraphic(null);
            if (empty || item == null) {
                return;
            }
            Region space = new Region();
            HBox.setHgrow(space, Priority.ALWAYS);
            Label name = Words.of(item.name(), "second");
            name.setMinWidth(0);
            HBox above = new HBox(name, space, fixed(Words.of(item.day(), "caption")));
            HBox below = new HBox(fixed(Words.of(item.value(), "strong")));
            arrow(item.trend()).ifPresent(below.getChildren()::add);
            if (!item.more().isEmpty()) {
                below.getChildren().add(fixed(Words.of(item.more(), "second")));
            }
            Tone tone = item.state().tone();
            if (tone == Tone.DANGER || tone == Tone.WARNING) {
                Label alert = Words.of(item.state().words(), tone == Tone.DANGER ? "danger" : "warning", "second");
                alert.setGraphic(Icon.small(tone == Tone.DANGER ? Feather.ALERT_CIRCLE : Feather.ALERT_TRIANGLE));
                alert.setMinWidth(0);
                below.getChildren().add(alert);
            }
            below.getStyleClass().add("measure-last-value");
            VBox both = new VBox(above, below);
            both.setPrefWidth(0);
            setGraphic(both);
            setAccessibleText(
                    String.join(" ", item.name(), item.value(), item.state().words(), item.day()));
        }

        private static Label fixed(Label label) {
            label.setMinWidth(USE_PREF_SIZE);
            return label;
        }

        private static Optional<Node> arrow(MeasuresPresenter.Trend trend) {
            return switch (trend) {
                case UP -> Optional.of(new Label(null, Icon.small(Feather.TRENDING_UP)));
                case DOWN -> Optional.of(new Label(null, Icon.small(Feather.TRENDING_DOWN)));
                case SAME -> Optional.of(new Label(null, Icon.small(Feather.ARROW_RIGHT)));
                case NONE -> Optional.empty();
            };
        }
    }
}
