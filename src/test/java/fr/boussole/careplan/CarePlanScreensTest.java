package fr.boussole.careplan;

import static org.assertj.core.api.Assertions.assertThat;

import fr.boussole.careplan.omaha.Problem;
import fr.boussole.patient.Alerts;
import fr.boussole.patient.Doctors;
import fr.boussole.patient.PatientFeature;
import fr.boussole.patient.PatientId;
import fr.boussole.patient.Portraits;
import fr.boussole.platform.ui.Desk;
import fr.boussole.platform.ui.FxNotices;
import fr.boussole.platform.ui.Modal;
import fr.boussole.platform.ui.Screen;
import fr.boussole.platform.ui.Theme;
import fr.boussole.testing.CountedBackground;
import fr.boussole.testing.FakeDialogs;
import fr.boussole.testing.PlanRoom;
import fr.boussole.testing.Screens;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.text.Text;
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

/** The tab in a person's file at 1280×720, beside a thin rail: seen, used by keyboard, walked through. */
@Tag("fx")
@ExtendWith(ApplicationExtension.class)
class CarePlanScreensTest {
    @TempDir
    static Path folder;

    final FakeDialogs dialogs = new FakeDialogs();
    CountedBackground background;
    PlanRoom room;
    Modal modal;
    Scene scene;
    FxNotices notices;
    HBox window;

    @Start
    void start(Stage stage) throws Exception {
        Path home = Files.createTempDirectory(folder, "practice");
        room = supply(() -> new PlanRoom(home).filled());
        Region rail = new Region();
        rail.setMinWidth(60);
        window = new HBox(rail);
        StackPane root = new StackPane(window);
        modal = new Modal(root);
        background = new CountedBackground();
        notices = new FxNotices(root);
        scene = Screens.show(stage, root, Theme.light());
    }

    @AfterEach
    void close() {
        room.close();
        assertThat(dialogs.failures).isEmpty();
    }

    private void show(PatientId person) {
        Desk desk = new Desk(background, dialogs, notices, room.clock);
        CarePlanTab tab = Screens.onScreenThread(
                () -> Rooms.feature(room, desk, modal, List.of()).tab());
        Alerts alerts = supply(() -> new Alerts(room.database, room.session, room.session, room.clock, room.history));
        PatientFeature feature = Screens.onScreenThread(() -> new PatientFeature(
                new PatientFeature.Services(room.patients, alerts, Portraits.NONE, Doctors.NONE),
                desk,
                modal,
                new PatientFeature.Others(List.of(tab), List.of())));
        Screens.onScreenThread(() -> {
            Screen file =
                    feature.file(person, new PatientFeature.Ways(() -> {}, (who, written) -> {}, Optional.empty()));
            HBox.setHgrow(file.node(), Priority.ALWAYS);
            window.getChildren().setAll(window.getChildren().getFirst(), file.node());
            file.shown();
            return true;
        });
        background.settle();
        FxRobot robot = new FxRobot();
        robot.press(KeyCode.ALT).type(KeyCode.DIGIT3).release(KeyCode.ALT);
        await(() -> scene.lookup("#plan-search") != null
                && scene.lookup("#plan-search").isFocused());
        background.settle();
    }

    @Test
    void aFilledPlanFitsTheScreen() {
        show(PlanRoom.HER);
        open("26");
        Screens.shots(scene, "plan-tab");
        Screens.onScreenThread(() -> {
            scene.lookup("#plan-rating-knowledge-4").requestFocus();
            return true;
        });
        new FxRobot().write("443");
        Screens.shots(scene, "plan-rated");
        assertThat(((Label) scene.lookup("#plan-due")).getText()).contains("63");
    }

    @Test
    void skinIsRaisedAndRatedByKeyboardAlone(FxRobot robot) {
        show(PlanRoom.OTHER);
        Screens.shots(scene, "plan-empty");
        robot.write("escarre");
        background.settle();
        Screens.shots(scene, "plan-search");
        robot.push(KeyCode.ENTER);
        await(() -> scene.lookup("#plan-sign-01").isFocused());
        space(robot);
        robot.push(KeyCode.TAB).push(KeyCode.TAB);
        await(() -> scene.lookup("#plan-sign-03").isFocused());
        space(robot);
        robot.write("222");
        await(() -> ((javafx.scene.control.ToggleButton) scene.lookup("#plan-rating-status-2")).isSelected());
        Screens.shots(scene, "plan-keyboard");
        robot.push(KeyCode.ENTER);
        background.settle();
        CarePlan.Entry entry =
                supply(() -> room.plans.of(PlanRoom.OTHER).of(skin()).orElseThrow());
        assertThat(entry.problem().signs()).hasSize(2);
        assertThat(entry.last().orElseThrow().rating()).isEqualTo(new Rating(2, 2, 2));
        await(() -> scene.lookup("#plan-problem-26").isFocused());
    }

    /** Every one of the 42 is opened, light and dark and at each size of text; nothing of it is cut. */
    @Test
    void allProblemsAreWalkedThrough() {
        show(PlanRoom.HER);
        List<String> faults = new ArrayList<>();
        for (Theme theme : List.of(Theme.light(), new Theme(true, 100), new Theme(false, 90), new Theme(false, 160))) {
            Screens.onScreenThread(() -> {
                theme.apply(scene);
                return true;
            });
            for (Problem problem : room.omaha.problems()) {
                open(problem.code());
                Screens.onScreenThread(() -> {
                    scene.getRoot().applyCss();
                    scene.getRoot().layout();
                    cut(scene.lookup("#plan-panel"))
                            .forEach(words -> faults.add(theme.percent() + " % " + problem.name() + ": " + words));
                    cut(scene.lookup("#plan-map")).forEach(words -> faults.add(theme.percent() + " % map: " + words));
                    return true;
                });
                assertThat(((Label) scene.lookup("#plan-title")).getText()).isEqualTo(problem.name());
                assertThat(scene.lookup(
                                "#plan-sign-" + problem.signs().getFirst().code()))
                        .isNotNull();
                if (problem.code().equals("06")
                        || problem.code().equals("35")
                        || problem.code().equals("27")) {
                    Screens.shot(
                            scene, "plan-problem-" + problem.code() + (theme.dark() ? "-dark" : "-" + theme.percent()));
                }
            }
        }
        assertThat(faults.stream().distinct()).isEmpty();
    }

    @Test
    void whatWasNotedIsReadAndARatingWithdrawn(FxRobot robot) {
        show(PlanRoom.HER);
        open("26");
        robot.clickOn("#plan-part-2");
        background.settle();
        Screens.shots(scene, "plan-past");
        Assessment last = room.entry("26").last().orElseThrow();
        robot.clickOn("#plan-past-" + last.id().value());
        await(() -> scene.lookup("#plan-withdraw-why") != null
                && scene.lookup("#plan-withdraw-why").isFocused());
        robot.write("erreur de saisie").push(KeyCode.ENTER);
        background.settle();
        assertThat(supply(() -> room.entry("26").ratings())).hasSize(2);
        Screens.shot(scene, "plan-past-withdrawn");
        robot.clickOn("#plan-past-" + last.id().value());
        background.settle();
        assertThat(supply(() -> room.entry("26").ratings())).hasSize(3);
        robot.clickOn("#plan-part-1");
        background.settle();
        Screens.shot(scene, "plan-interventions");
        robot.clickOn("#plan-part-0").clickOn("#plan-end");
        await(() -> scene.lookup("#plan-end-why") != null);
        Screens.shots(scene, "plan-end");
    }

    /** SPACE, in the way the headless robot reliably delivers it. */
    private void space(FxRobot robot) {
        robot.press(KeyCode.SPACE).release(KeyCode.SPACE);
        WaitForAsyncUtils.waitForFxEvents();
    }

    private Problem skin() {
        return room.omaha.problem("26").orElseThrow();
    }

    private void open(String code) {
        Screens.onScreenThread(() -> {
            ((ProblemTileView) scene.lookup("#plan-problem-" + code))
                    .executeAccessibleAction(javafx.scene.AccessibleAction.FIRE);
            return true;
        });
        background.settle();
    }

    private static void await(BooleanSupplier condition) {
        try {
            WaitForAsyncUtils.waitFor(10, TimeUnit.SECONDS, () -> {
                WaitForAsyncUtils.waitForFxEvents();
                return condition.getAsBoolean();
            });
        } catch (TimeoutException e) {
            throw new AssertionError("waited in vain", e);
        }
    }

    private static <T> T supply(Supplier<T> work) {
        return CompletableFuture.supplyAsync(work).join();
    }

    /** Words that are cut with an ellipsis and cannot be read elsewhere. */
    static List<String> cut(Node from) {
        List<String> found = new ArrayList<>();
        if (!from.isVisible()) {
            return found;
        }
        if (from instanceof Labeled words
                && words.getTooltip() == null
                && !words.getText().isEmpty()
                && words.getContentDisplay() != javafx.scene.control.ContentDisplay.GRAPHIC_ONLY) {
            for (Node part : words.getChildrenUnmodifiable()) {
                if (part instanceof Text text
                        && !(part instanceof org.kordamp.ikonli.javafx.FontIcon)
                        && !text.getText().equals(words.getText())) {
                    found.add(words.getText());
                }
            }
        }
        if (from instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> found.addAll(cut(child)));
        }
        return found;
    }
}
