package fr.boussole.carework;

import static fr.boussole.carework.Seen.await;
import static fr.boussole.carework.Seen.supply;
import static fr.boussole.testing.PlanRoom.HB;
import static fr.boussole.testing.PlanRoom.HER;
import static fr.boussole.testing.PlanRoom.OTHER;
import static fr.boussole.testing.PlanRoom.TODAY;
import static org.assertj.core.api.Assertions.assertThat;

import fr.boussole.careplan.CarePlan;
import fr.boussole.careplan.Occasion;
import fr.boussole.patient.PatientId;
import fr.boussole.platform.ui.Desk;
import fr.boussole.platform.ui.FxBackground;
import fr.boussole.platform.ui.FxNotices;
import fr.boussole.platform.ui.Modal;
import fr.boussole.platform.ui.Theme;
import fr.boussole.testing.FakeDialogs;
import fr.boussole.testing.Screens;
import fr.boussole.visit.Visit;
import fr.boussole.visit.VisitFeature;
import fr.boussole.visit.VisitStatus;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** A visit with its checklist, by keyboard: what it costs, what it keeps, what it asks. */
@Tag("fx")
@ExtendWith(ApplicationExtension.class)
class CareWorkScreensTest {
    @TempDir
    static Path folder;

    final FakeDialogs dialogs = new FakeDialogs();
    WorkRoom room;
    VisitFeature feature;
    Modal modal;
    FxNotices notices;
    Scene scene;
    int keys;

    @Start
    void start(Stage stage) throws Exception {
        Path home = Files.createTempDirectory(folder, "practice");
        room = supply(() -> new WorkRoom(home));
        StackPane root = new StackPane(new VBox());
        modal = new Modal(root);
        notices = new FxNotices(root);
        Desk desk = new Desk(new FxBackground(), dialogs, notices, room.plan.clock);
        feature = new VisitFeature(
                new VisitFeature.Services(room.visits, room.recorder, room.plan.patients, room.plan.team),
                room.plan.session,
                desk,
                modal);
        feature.with(new CareWorkFeature(room.work, desk));
        scene = Screens.show(stage, root, Theme.light(), 1280, 720);
    }

    @AfterEach
    void close() {
        room.close();
        assertThat(dialogs.failures).isEmpty();
    }

    @Test
    void aVisitDoneAsPlannedAndAProblemRatedUnderCountedKeys(FxRobot robot) {
        open(HER);
        await(() -> node("#visit-start").isFocused() || shown("#care-work"));
        Seen.focus(scene, "#visit-start");
        write(robot, "8h10");
        push(robot, KeyCode.TAB);
        write(robot, "8h35");
        push(robot, KeyCode.CONTROL, KeyCode.T);
        int visit = keys;
        Seen.focus(scene, "#work-rate-26");
        // One key to get there for the count: a click.
        keys = 1;
        write(robot, "343");
        await(() -> labels().contains("comportement généralement approprié"));
        Screens.shots(scene, "care-work");
        push(robot, KeyCode.ENTER);
        await(() -> !modal.isShown());
        assertThat(visit).as("keys for a visit done as planned").isLessThanOrEqualTo(10);
        assertThat(keys).as("keys for a rating").isLessThanOrEqualTo(5);
        Visit kept = hers();
        assertThat(supply(() -> room.work.of(kept.id()).marks())).hasSize(3).allMatch(Mark::done);
        CarePlan.Entry skin = supply(() -> room.plan.entry("26"));
        assertThat(skin.ratings()).hasSize(4);
        assertThat(skin.last().orElseThrow().rating().behavior()).isEqualTo(4);
        assertThat(skin.last().orElseThrow().occasion()).isEqualTo(Occasion.INTERIM);
        assertThat(supply(() -> room.shares.of(HER, TODAY, TODAY).specified())).isEqualTo(25);

        Screens.onScreenThread(() -> {
            notices.undoLast();
            return true;
        });
        await(() -> supply(() -> room.visits.byId(kept.id()).orElseThrow()).status() == VisitStatus.CANCELLED);
        assertThat(supply(() -> room.plan.entry("26")).ratings()).hasSize(3);
    }

    @Test
    void whatIsNotDoneAsksWhyAndTheTimeIsSharedByHand(FxRobot robot) {
        supply(() -> room.recorded(
                TODAY.minusDays(1),
                "08:10",
                "08:35",
                new CareWork.Done(
                        List.of(Mark.notDone(room.intervention("42", "04"), "Elle dormait")), Map.of(), List.of())));
        open(HER);
        await(() -> shown("#care-work"));
        Seen.focus(scene, "#visit-start");
        write(robot, "8h10");
        push(robot, KeyCode.TAB);
        write(robot, "8h35");
        Seen.focus(scene, "#work-done-0");
        push(robot, KeyCode.F);
        push(robot, KeyCode.F);
        push(robot, KeyCode.P);
        await(() -> shown("#work-why-2"));
        assertThat(shown("#work-share-02")).isTrue();
        push(robot, KeyCode.ENTER);
        await(() -> labels().contains("Dites en quelques mots pourquoi"));
        assertThat(modal.isShown()).isTrue();
        await(() -> node("#work-why-2").isFocused());
        write(robot, "elle dormait");
        await(() -> labels().contains("Recopié sans changement"));
        Screens.shots(scene, "care-work-why");
        Seen.focus(scene, "#work-share-01");
        push(robot, KeyCode.CONTROL, KeyCode.A);
        write(robot, "5");
        await(() -> text("#work-share-02").equals("20"));
        Seen.focus(scene, "#work-share-02");
        push(robot, KeyCode.CONTROL, KeyCode.A);
        write(robot, "30");
        await(() -> labels().contains("les deux doivent être égaux"));
        push(robot, KeyCode.ENTER);
        await(() -> shown("#form-error"));
        assertThat(supply(() -> room.visits.count(HER))).isEqualTo(1);
        Seen.focus(scene, "#work-share-02");
        push(robot, KeyCode.CONTROL, KeyCode.A);
        write(robot, "20");
        push(robot, KeyCode.ENTER);
        await(() -> !modal.isShown());
        Visit kept = hers();
        CareWork.Done done = supply(() -> room.work.of(kept.id()));
        assertThat(done.shares())
                .containsEntry(room.category("01"), 5)
                .containsEntry(room.category("02"), 20)
                .hasSize(2);
        assertThat(done.marks()).contains(Mark.notDone(room.intervention("42", "04"), "elle dormait"));
    }

    @Test
    void aNoteCopiedForwardIsWarnedAboutAndKeptAndWhatItSpeaksOfIsOffered(FxRobot robot) {
        supply(() -> {
            Visit before = room.today("07:10", "07:35");
            room.visits.record(new Visit(
                    before.id(),
                    before.member(),
                    before.patient(),
                    before.time(),
                    before.kind(),
                    before.status(),
                    "Pansement refait, plaie propre.",
                    before.invoiced(),
                    1));
            return true;
        });
        open(HER);
        await(() -> shown("#care-work"));
        Seen.focus(scene, "#visit-note");
        write(robot, "pansement refait, plaie propre.");
        await(() -> labels().contains("Recopié sans changement"));
        await(() -> shown("#work-offer-14"));
        Screens.shots(scene, "care-work-guard");
        Seen.fire(scene, "#work-offer-14");
        await(() -> ((ToggleButton) node("#work-done-1")).isSelected());
        await(() -> !shown("#work-offer-14"));
        Screens.onScreenThread(() -> {
            ((TextInputControl) node("#visit-note")).setText("Glycémie surveillée, prise de sang faite");
            return true;
        });
        await(() -> scene.getRoot().lookupAll(".work-offer .combo-box").size() == 2);
        Screens.shots(scene, "care-work-add");
        Button add = (Button) scene.getRoot().lookupAll(".work-offer .button").stream()
                .filter(node -> ((Labeled) node).getText().startsWith("Ajouter"))
                .findFirst()
                .orElseThrow();
        Screens.onScreenThread(() -> {
            add.fire();
            return true;
        });
        await(() -> shown("#work-done-3") && ((ToggleButton) node("#work-done-3")).isSelected());
        Seen.focus(scene, "#visit-start");
        write(robot, "8h10");
        push(robot, KeyCode.TAB);
        write(robot, "8h35");
        push(robot, KeyCode.ENTER);
        await(() -> !modal.isShown());
        assertThat(supply(() -> room.plan.plans.of(HER).entries().stream()
                        .mapToInt(entry -> entry.interventions().size())
                        .sum()))
                .isEqualTo(4);
        Visit kept = hers();
        assertThat(supply(() -> room.work.of(kept.id()).marks())).hasSize(2).allMatch(Mark::done);
    }

    @Test
    void aPersonWithoutAPlanHasTheFormAlone(FxRobot robot) {
        open(OTHER);
        await(() -> node("#visit-start") != null);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(shown("#care-work")).isFalse();
        Screens.shots(scene, "care-work-none");
        Seen.focus(scene, "#visit-start");
        write(robot, "8h10");
        push(robot, KeyCode.TAB);
        write(robot, "8h35");
        push(robot, KeyCode.ENTER);
        await(() -> !modal.isShown());
        assertThat(supply(() -> room.visits.count(OTHER))).isEqualTo(1);
    }

    private void open(PatientId person) {
        Screens.onScreenThread(() -> {
            feature.newVisit(LocalDate.from(TODAY), Optional.of(person), () -> {});
            return true;
        });
        await(() -> modal.isShown());
    }

    private Visit hers() {
        return supply(() -> room.visits.of(HER, 0, 5)).stream()
                .filter(one -> one.member().equals(HB))
                .max(java.util.Comparator.comparing(one -> one.id().value()))
                .orElseThrow();
    }

    private void write(FxRobot robot, String text) {
        keys += text.length();
        robot.write(text, 0);
    }

    private void push(FxRobot robot, KeyCode... codes) {
        keys++;
        robot.push(codes);
    }

    private Node node(String id) {
        return scene.lookup(id);
    }

    private boolean shown(String id) {
        return Seen.shown(scene, id);
    }

    private String text(String id) {
        return ((TextInputControl) node(id)).getText();
    }

    private String labels() {
        return Seen.labels(scene);
    }
}
