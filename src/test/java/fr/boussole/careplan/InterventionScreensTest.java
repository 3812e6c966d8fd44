package fr.boussole.careplan;

import static org.assertj.core.api.Assertions.assertThat;

import fr.boussole.circle.CircleMember;
import fr.boussole.circle.Ring;
import fr.boussole.platform.ui.Desk;
import fr.boussole.platform.ui.Theme;
import fr.boussole.testing.CountedBackground;
import fr.boussole.testing.FakeDialogs;
import fr.boussole.testing.FakeNotices;
import fr.boussole.testing.PlanRoom;
import fr.boussole.testing.Screens;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** Interventions of a problem by keyboard alone, on a real file; with nothing yet and with long names. */
@Tag("fx")
@ExtendWith(ApplicationExtension.class)
class InterventionScreensTest {
    @TempDir
    Path folder;

    final FakeDialogs dialogs = new FakeDialogs();
    final FakeNotices notices = new FakeNotices();
    CountedBackground background;
    PlanRoom room;
    StackPane card;
    Scene scene;
    InterventionsPresenter presenter;

    @Start
    void start(Stage stage) {
        card = new StackPane();
        card.getStyleClass().add("bsl-card");
        StackPane page = new StackPane(card);
        page.getStyleClass().add("page");
        scene = Screens.show(stage, page, Theme.light(), 716, 460);
    }

    @BeforeEach
    void open() {
        background = new CountedBackground();
        room = new PlanRoom(folder).filled();
    }

    @AfterEach
    void close() {
        background.settle();
        room.close();
        assertThat(dialogs.failures).isEmpty();
    }

    @Test
    void threeInARowByKeyboardAlone(FxRobot robot) {
        show("07");
        Screens.shots(scene, "interventions-empty");
        robot.write("n");
        background.settle();
        robot.write("1").write("autres ress");
        settle();
        robot.type(KeyCode.TAB).write("1 fois par semaine").type(KeyCode.TAB);
        robot.write("Lui redonner l'adresse du club").type(KeyCode.TAB);
        robot.press(KeyCode.CONTROL).type(KeyCode.ENTER).release(KeyCode.CONTROL);
        settle();
        assertThat(room.entry("07").interventions()).hasSize(1);
        robot.write("3").write("transport");
        settle();
        robot.type(KeyCode.TAB).write("lun jeu").type(KeyCode.ENTER);
        settle();
        assertThat(room.entry("07").interventions()).hasSize(2);
        robot.write("4").write("reseau");
        settle();
        robot.type(KeyCode.TAB).write("quand sa fille passe").type(KeyCode.ENTER);
        settle();
        robot.type(KeyCode.ESCAPE);
        settle();
        assertThat(room.entry("07").interventions())
                .extracting(one -> one.category().code() + " " + one.target().code() + " " + one.frequency())
                .containsExactly("01 40 1 fois par semaine", "03 61 lundi et jeudi", "04 60 quand sa fille passe");
        Screens.shot(scene, "interventions-three");
        notices.undo();
        settle();
        assertThat(room.entry("07").interventions())
                .filteredOn(Intervention::running)
                .hasSize(2);
    }

    @Test
    void changedDoneStoppedAndTakenUpAgainByLetters(FxRobot robot) {
        show("26");
        robot.type(KeyCode.ENTER);
        settle();
        robot.press(KeyCode.CONTROL).type(KeyCode.A).release(KeyCode.CONTROL);
        robot.write("Regarder ses talons ensemble").type(KeyCode.TAB);
        robot.write("3");
        settle();
        robot.write("fille").type(KeyCode.ENTER);
        settle();
        assertThat(room.entry("26").interventions())
                .extracting(Intervention::detail)
                .contains("Regarder ses talons ensemble");
        robot.write("f");
        settle();
        assertThat(state("51")).isEqualTo(InterventionStatus.DONE);
        robot.write("r");
        settle();
        assertThat(state("51")).isEqualTo(InterventionStatus.PLANNED);
        robot.type(KeyCode.DOWN).write("s");
        settle();
        Screens.shot(scene, "interventions-stop");
        robot.type(KeyCode.ENTER);
        settle();
        assertThat(scene.lookup("#intervention-stop-form")).isNotNull();
        robot.write("plaie fermée").type(KeyCode.ENTER);
        settle();
        assertThat(room.entry("26").interventions())
                .filteredOn(one -> one.target().code().equals("14"))
                .allMatch(one -> one.ending().why().equals("plaie fermée"));
        Screens.shots(scene, "interventions-stopped");
    }

    @Test
    void muchIsLegibleInEveryLook(FxRobot robot) {
        PlannedProblem skin = room.entry("26").problem();
        CircleMember nurse = around();
        room.circle.add(nurse);
        Intervention long1 = room.intervention(
                skin,
                "03",
                "77",
                "Convenir avec l'auxiliaire de vie du change de position toutes les trois heures, coussin de décharge"
                        + " en place avant le repas de midi, matelas vérifié le lundi");
        room.plans.add(List.of(
                new Intervention(
                        long1.id(),
                        long1.problem(),
                        long1.category(),
                        long1.target(),
                        long1.detail(),
                        new Doer(DoerKind.PROFESSIONAL, Optional.of(nurse.id()), nurse.name()),
                        "lundi, mercredi et vendredi, matin et soir",
                        InterventionStatus.PLANNED,
                        long1.since(),
                        Ending.NONE,
                        1),
                room.intervention(skin, "04", "50", "Mesurer la plaie, photo"),
                room.intervention(skin, "04", "58", "").with(InterventionStatus.DONE)));
        InterventionFavourites favourites = services().favourites();
        room.entry("26").interventions().stream()
                .filter(one -> !one.category().code().equals("04"))
                .forEach(one -> favourites.add(skin.problem(), InterventionProposal.of(one)));
        show("26");
        Screens.shots(scene, "interventions");
        robot.write("n");
        settle();
        Screens.shots(scene, "intervention-form");
        robot.write("b");
        settle();
        Screens.onScreenThread(() -> {
            presenter.form.get().doer.kind.set(DoerKind.PROFESSIONAL);
            presenter.form.get().frequency.set("quand elle y pense");
            return true;
        });
        Screens.shots(scene, "intervention-form-filled");
        robot.type(KeyCode.ESCAPE);
        settle();
        show("24");
        Screens.shot(scene, "interventions-documented");
    }

    private CircleMember around() {
        return new CircleMember(
                room.circle.nextId(),
                PlanRoom.HER,
                Ring.PROFESSIONAL,
                Optional.empty(),
                "Marie-Christine de La Rochefoucauld-Saint-Hilaire",
                "auxiliaire de vie",
                "",
                CircleMember.Reach.NONE,
                "",
                "",
                CircleMember.Marks.NONE,
                0,
                Optional.empty(),
                1);
    }

    private InterventionStatus state(String target) {
        return room.entry("26").interventions().stream()
                .filter(one -> one.target().code().equals(target))
                .findFirst()
                .orElseThrow()
                .status();
    }

    private InterventionsPresenter.Services services() {
        return new InterventionsPresenter.Services(
                room.plans, new InterventionFavourites(room.database, room.session, room.session), room.circle);
    }

    private void show(String code) {
        Screens.onScreenThread(() -> {
            presenter = new InterventionsPresenter(
                    PlanRoom.HER,
                    services(),
                    new Desk(background, dialogs, notices, room.clock),
                    () -> background.run(
                            () -> room.entry(code),
                            entry -> presenter.show(entry),
                            cause -> dialogs.failed("", cause)));
            InterventionsView view = new InterventionsView(presenter);
            card.getChildren().setAll(view);
            background.run(
                    () -> room.entry(code),
                    entry -> {
                        presenter.show(entry);
                        view.focus();
                    },
                    cause -> dialogs.failed("", cause));
            return true;
        });
        settle();
    }

    private void settle() {
        background.settle();
    }
}
