package fr.boussole.today;

import fr.boussole.platform.text.Texts;
import fr.boussole.platform.ui.ActionButton;
import fr.boussole.platform.ui.Card;
import fr.boussole.platform.ui.Disc;
import fr.boussole.platform.ui.Shown;
import fr.boussole.platform.ui.Words;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** Beside the tour: what waits to be completed, and when the practice was last saved elsewhere. */
final class TodaySideView extends VBox {
    private static final int MOST = 7;

    private final TodayPresenter presenter;
    private final TodayFeature.Doors doors;
    private final Texts texts = Texts.beside(TodaySideView.class);
    private final Card unfinished;

    TodaySideView(TodayPresenter presenter, SidePresenter blocks, TodayFeature.Doors doors) {
        this.presenter = presenter;
        this.doors = doors;
        getStyleClass().add("today-side");
        unfinished = new Card(texts.get("side.unfinished")).icon(Feather.EDIT_3).empty(texts.get("side.none"));
        unfinished.setId("today-unfinished");
        unfinished.rows();
        Label saved = TodayView.note(Feather.SHIELD, "today-backup", presenter.backup);
        Label old = TodayView.note(Feather.ALERT_TRIANGLE, "today-backup-old", presenter.backup);
        saved.getStyleClass().add("backup-fresh");
        old.getStyleClass().add("warning");
        saved.visibleProperty().unbind();
        saved.managedProperty().unbind();
        old.visibleProperty().unbind();
        old.managedProperty().unbind();
        Shown.when(saved, presenter.backupOld.not());
        Shown.when(old, presenter.backupOld.and(presenter.loaded));
        getChildren().addAll(new SideBlocksView(blocks), unfinished, saved, old);
        presenter.revision.subscribe(this::draw);
    }

    private void draw() {
        List<TodayRow> rows = presenter.unfinished;
        unfinished.countProperty().set(rows.isEmpty() ? "" : Integer.toString(rows.size()));
        unfinished.rows().clear();
        for (TodayRow row : rows.stream().limit(MOST).toList()) {
            unfinished.rows().add(line(row));
        }
        if (rows.size() > MOST) {
            unfinished.rows().add(Words.of(texts.get("side.more", rows.size() - MOST), "second"));
        }
    }

    private Node line(TodayRow row) {
        Label name = Words.of(row.briefly(), "medium");
        name.setWrapText(true);
        VBox words = new VBox(name, Words.of(row.timeNote(), "second"));
        HBox.setHgrow(words, Priority.ALWAYS);
        HBox line = Card.row(words);
        if (presenter.scope.get() == Days.Scope.TEAM || !presenter.records.get()) {
            row.member()
                    .ifPresent(member -> line.getChildren()
                            .addFirst(new Disc(
                                    member.name().given(),
                                    member.name().family(),
                                    member.presence().colour())));
        }
        line.getChildren()
                .add(new ActionButton(
                                "today-complete-"
                                        + row.visit().orElseThrow().id().value(),
                                texts.get("side.complete"),
                                () -> row.visit().ifPresent(doors.correct()::accept))
                        .small());
        return line;
    }
}
