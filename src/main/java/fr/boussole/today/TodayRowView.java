package fr.boussole.today;

import fr.boussole.platform.text.Texts;
import fr.boussole.platform.ui.ActionButton;
import fr.boussole.platform.ui.Disc;
import fr.boussole.platform.ui.Icon;
import fr.boussole.platform.ui.Pill;
import fr.boussole.platform.ui.Tone;
import fr.boussole.platform.ui.Words;
import fr.boussole.team.Member;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** A line of the tour: hour, person, door, state. */
final class TodayRowView extends HBox {
    private final Texts texts = Texts.beside(TodayRowView.class);
    private final TodayPresenter presenter;
    private final TodayFeature.Doors doors;
    private final TodayRow row;
    private final VBox person = column("tour-person");
    private final VBox middle = column("tour-middle");
    private final VBox status = column("tour-status");
    private final HBox edit = new HBox();

    TodayRowView(TodayRow row, TodayPresenter presenter, TodayFeature.Doors doors) {
        this.presenter = presenter;
        this.doors = doors;
        this.row = row;
        getStyleClass().addAll("row", "tour-row");
        boolean done = row.visit().isPresent();
        VBox time = column("tour-time");
        time.getChildren().add(Words.of(row.time(), done ? "muted" : "strong"));
        add(time, row.timeNote());
        person.getChildren().add(name());
        add(person, row.detail());
        HBox line = new HBox(person, row.member().map(this::member).orElseGet(this::place));
        line.getStyleClass().add("tour-line");
        HBox.setHgrow(person, Priority.ALWAYS);
        HBox.setHgrow(middle, Priority.ALWAYS);
        middle.getChildren().add(line);
        edit.getStyleClass().add("tour-edit");
        getChildren().addAll(time, middle, status, edit);
        if (done) {
            recorded();
        } else {
            status.getChildren().add(new Pill(Tone.NEUTRAL, Feather.CLOCK, row.status()));
        }
        setOnMouseClicked(event -> {
            if (event.getButton() == MouseButton.PRIMARY && presenter.records.get()) {
                row.visit().ifPresent(doors.correct()::accept);
                row.slot().ifPresent(slot -> presenter.choose(row.slot()));
            }
        });
    }

    /** Opens under the person the field that notes her visit. */
    TodayRowView next(QuickView quick) {
        getStyleClass().add("next");
        middle.getChildren().addAll(quick.line(), quick.doubt, quick.error);
        ActionButton done = new ActionButton("today-done", texts.get("row.mark.done"), presenter.quick::confirm)
                .icon(Feather.CHECK)
                .shortcut(texts.get("row.mark.key"))
                .primary();
        ActionButton skip = new ActionButton("today-skip", texts.get("row.skip"), presenter::skip).small();
        done.setMaxWidth(Double.MAX_VALUE);
        skip.setMaxWidth(Double.MAX_VALUE);
        status.getChildren().setAll(done, skip);
        getChildren().remove(edit);
        return this;
    }

    private Node name() {
        if (row.patient().isEmpty() || !presenter.records.get()) {
            return Words.paragraph(row.name(), row.visit().isPresent() ? "muted" : "strong");
        }
        Hyperlink name = new Hyperlink(row.name());
        name.getStyleClass().addAll("tour-name", row.visit().isPresent() ? "done" : "expected");
        name.setWrapText(true);
        name.setMinHeight(USE_PREF_SIZE);
        name.setFocusTraversable(false);
        name.setOnAction(event -> {
            name.setVisited(false);
            doors.openFile().accept(row.patient().get());
        });
        return name;
    }

    private void recorded() {
        boolean open = row.state() == TodayRow.State.OPEN;
        Pill pill = new Pill(
                open ? Tone.WARNING : Tone.SUCCESS, open ? Feather.ALERT_TRIANGLE : Feather.CHECK, row.status());
        status.getChildren().add(pill);
        if (presenter.records.get()) {
            edit.getChildren().add(correct());
        }
        if (!row.range().isEmpty()) {
            status.getChildren().add(Words.of(row.range(), "caption", "tour-range"));
        }
    }

    private ActionButton correct() {
        return new ActionButton(
                        "today-correct-" + row.visit().orElseThrow().id().value(),
                        texts.get("row.correct", row.briefly()),
                        () -> row.visit().ifPresent(doors.correct()::accept))
                .icon(Feather.EDIT_2)
                .iconOnly()
                .flat()
                .small();
    }

    private VBox place() {
        VBox place = column("tour-place");
        TodayRow.Place where = row.place();
        if (!where.address().isEmpty()) {
            Label address = Words.of(where.address(), "second");
            address.setGraphic(Icon.small(Feather.MAP_PIN));
            address.setWrapText(true);
            Label access = where.access().isEmpty()
                    ? Words.of(texts.get("row.no.access"), "second")
                    : Words.of(where.access(), "second", "tour-access");
            if (!where.access().isEmpty()) {
                access.setGraphic(Icon.small(Feather.KEY));
            }
            access.setWrapText(true);
            place.getChildren().addAll(address, access);
        }
        return place;
    }

    private Node member(Member member) {
        Label who = Words.of(member.name().full(), "second");
        who.setWrapText(true);
        who.setGraphic(new Disc(
                member.name().given(), member.name().family(), member.presence().colour()));
        VBox column = column("tour-place");
        column.getChildren().add(who);
        return column;
    }

    private static void add(VBox column, String words) {
        if (!words.isEmpty()) {
            Label label = Words.of(words, "second");
            label.setWrapText(true);
            column.getChildren().add(label);
        }
    }

    private static VBox column(String style) {
        VBox column = new VBox();
        column.getStyleClass().add(style);
        return column;
    }
}
