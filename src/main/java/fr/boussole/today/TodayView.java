package fr.boussole.today;

import fr.boussole.platform.text.Texts;
import fr.boussole.platform.ui.ActionButton;
import fr.boussole.platform.ui.Card;
import fr.boussole.platform.ui.Header;
import fr.boussole.platform.ui.Icon;
import fr.boussole.platform.ui.Segments;
import fr.boussole.platform.ui.Shown;
import fr.boussole.platform.ui.TypeAheadField;
import fr.boussole.platform.ui.Words;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import javafx.application.Platform;
import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.control.DateCell;
import javafx.scene.control.DatePicker;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** The day on one page: who was seen, who is usually seen, and a field that notes the next visit. */
final class TodayView extends VBox {
    /** Below this width, in em, there is one column. */
    private static final double NARROW = 66;

    private final TodayPresenter presenter;
    private final TodayFeature.Doors doors;
    private final Texts texts = Texts.beside(TodayView.class);
    private final QuickView quick;
    private final QuickView other;
    private final TypeAheadField<?> person;
    private final Card tour;
    private final VBox otherRow;
    private final VBox left;
    private final TodaySideView side;
    private final ScrollPane sideScroll = new ScrollPane();
    private final HBox body;
    /** Always shown, so that its font follows the text size, which a field taken off the page does not. */
    private final Label ruler = new Label();

    private boolean focusWanted = true;

    TodayView(TodayPresenter presenter, SidePresenter blocks, TodayFeature.Doors doors) {
        this.presenter = presenter;
        this.doors = doors;
        getStyleClass().addAll("page", "today");
        getStylesheets()
                .add(Objects.requireNonNull(TodayView.class.getResource("today.css"))
                        .toExternalForm());
        quick = new QuickView("today-quick", presenter.quick, presenter.quick::confirm);
        other = new QuickView("today-time", presenter.other, presenter::confirmOther);
        person = new TypeAheadField<>("today-person", texts.get("other.person"), presenter.person);
        person.getStyleClass().add("tour-person-field");
        otherRow = otherRow();
        tour = new Card(texts.get("tour.title"));
        tour.action(controls());
        tour.rows();
        quick.field.addEventFilter(KeyEvent.KEY_PRESSED, this::moveAmongRows);
        left = new VBox(tour, note(Feather.INFO, "today-away", presenter.away), cancelled());
        left.getStyleClass().add("today-left");
        side = new TodaySideView(presenter, blocks, doors);
        sideScroll.setFitToWidth(true);
        sideScroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        sideScroll.setMinWidth(USE_PREF_SIZE);
        sideScroll.setContent(side);
        ScrollPane scroll = new ScrollPane(left);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        HBox.setHgrow(scroll, Priority.ALWAYS);
        body = new HBox(scroll, sideScroll);
        body.getStyleClass().add("today-body");
        VBox.setVgrow(body, Priority.ALWAYS);
        ruler.setManaged(false);
        getChildren().addAll(header(), body, ruler);
        // Later: nodes may not move while their styles are being read.
        widthProperty().subscribe(() -> Platform.runLater(this::placeSide));
        ruler.fontProperty().subscribe(() -> Platform.runLater(this::placeSide));
        presenter.revision.subscribe(this::draw);
    }

    /** The next drawing puts the keyboard where the next visit is noted. */
    void wantFocus() {
        focusWanted = true;
    }

    /** With large text or a small window what stands beside the tour goes below it. */
    private void placeSide() {
        boolean narrow = getWidth() < NARROW * ruler.getFont().getSize();
        if (narrow && body.getChildren().remove(sideScroll)) {
            sideScroll.setContent(null);
            left.getChildren().add(side);
        } else if (!narrow && left.getChildren().remove(side)) {
            sideScroll.setContent(side);
            body.getChildren().add(sideScroll);
        }
        sayUsual();
    }

    /** One column is too narrow for it beside the controls; every row says it too. */
    private void sayUsual() {
        tour.countProperty().set(body.getChildren().contains(sideScroll) ? presenter.usual.get() : "");
    }

    private Header header() {
        ActionButton visit = new ActionButton(
                        "visit-new",
                        texts.get("visit.new"),
                        () -> doors.newVisit().accept(presenter.day.get()))
                .icon(Feather.PLUS)
                .shortcut(texts.get("visit.new.key"))
                .primary();
        Shown.when(visit, presenter.records);
        Header header = new Header("", visit);
        header.titleProperty().bind(presenter.title);
        header.stateProperty().bind(presenter.state);
        return header;
    }

    /** Which day, and whose. */
    private HBox controls() {
        ActionButton previous = new ActionButton("today-previous", texts.get("day.previous"), presenter::previousDay)
                .icon(Feather.CHEVRON_LEFT)
                .iconOnly()
                .small();
        ActionButton next = new ActionButton("today-next", texts.get("day.next"), presenter::nextDay)
                .icon(Feather.CHEVRON_RIGHT)
                .iconOnly()
                .small();
        next.disableProperty().bind(presenter.atToday);
        ActionButton back = new ActionButton("today-back", texts.get("day.today"), presenter::backToToday).small();
        Shown.when(back, presenter.atToday.not());
        Segments<Days.Scope> scope = new Segments<>("today-scope", List.of(Days.Scope.values()), texts::of);
        scope.valueProperty().bindBidirectional(presenter.scope);
        Shown.when(scope, presenter.records);
        HBox controls = new HBox(back, previous, date(), next, scope);
        controls.getStyleClass().add("today-controls");
        return controls;
    }

    private DatePicker date() {
        DatePicker date = new DatePicker();
        date.setId("today-date");
        date.getStyleClass().add("today-date");
        date.setAccessibleText(texts.get("day.choose"));
        date.setShowWeekNumbers(false);
        date.setDayCellFactory(picker -> new DateCell() {
            @Override
            public void updateItem(LocalDate item, boolean empty) {
                super.updateItem(item, empty);
                setDisable(empty || item.isAfter(presenter.today()));
            }
        });
        presenter.day.subscribe(date::setValue);
        date.valueProperty().addListener((property, before, now) -> {
            if (now != null) {
                presenter.day.set(now);
            }
        });
        return date;
    }

    private VBox otherRow() {
        ActionButton note =
                new ActionButton("today-note", texts.get("other.note"), presenter::confirmOther).icon(Feather.CHECK);
        HBox line = new HBox(person, other.line(), note);
        HBox.setHgrow(line.getChildren().get(1), Priority.ALWAYS);
        line.getStyleClass().add("tour-quick");
        VBox row = new VBox(line, other.doubt, other.error);
        row.getStyleClass().addAll("row", "tour-other");
        return row;
    }

    private Node cancelled() {
        VBox lines = new VBox();
        lines.getStyleClass().add("today-cancelled");
        presenter.revision.subscribe(() -> {
            lines.getChildren().clear();
            for (TodayRow row : presenter.cancelled) {
                Label words = Words.of(texts.get("cancelled.line", row.name(), row.range()), "second");
                words.setGraphic(Icon.small(Feather.X));
                HBox line = new HBox(words);
                line.getStyleClass().add("tour-quick");
                if (presenter.records.get()) {
                    line.getChildren()
                            .add(new ActionButton(
                                            "today-restore-"
                                                    + row.visit()
                                                            .orElseThrow()
                                                            .id()
                                                            .value(),
                                            texts.get("cancelled.restore"),
                                            () -> presenter.restore(row))
                                    .flat()
                                    .small());
                }
                lines.getChildren().add(line);
            }
        });
        Shown.when(lines, Bindings.isNotEmpty(presenter.cancelled));
        return lines;
    }

    static Label note(Feather icon, String id, javafx.beans.value.ObservableValue<String> text) {
        Label note = Words.of(text, "second");
        note.setId(id);
        note.setWrapText(true);
        note.setGraphic(Icon.small(icon));
        return note;
    }

    private void moveAmongRows(KeyEvent event) {
        if (event.getCode() == KeyCode.DOWN || event.getCode() == KeyCode.UP) {
            presenter.move(event.getCode() == KeyCode.DOWN ? 1 : -1);
            event.consume();
        }
    }

    /** Rows are built anew; the two fields live on, with what is typed in them and with the keyboard. */
    private void draw() {
        boolean inQuick = quick.field.isFocused();
        boolean inOther = other.field.isFocused() || person.isFocused();
        boolean mine = presenter.records.get() && presenter.scope.get() == Days.Scope.MINE;
        sayUsual();
        tour.rows().clear();
        if (mine) {
            tour.rows().add(otherRow);
        }
        for (TodayRow row : presenter.rows) {
            TodayRowView line = new TodayRowView(row, presenter, doors);
            boolean next = row.slot().isPresent() && row.slot().equals(presenter.next.get());
            tour.rows().add(next ? line.next(quick) : line);
        }
        if (presenter.rows.isEmpty() && presenter.loaded.get()) {
            Label empty = Words.paragraph(texts.get(mine ? "tour.empty.mine" : "tour.empty.team"), "muted");
            empty.setMaxWidth(Double.MAX_VALUE);
            tour.rows().add(empty);
        }
        if (presenter.loaded.get() && mine && (focusWanted || inQuick || inOther)) {
            (inOther || presenter.next.get().isEmpty() ? person : quick.field).requestFocus();
            focusWanted = false;
        }
    }
}
