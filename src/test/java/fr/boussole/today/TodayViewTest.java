package fr.boussole.today;

import static org.assertj.core.api.Assertions.assertThat;

import fr.boussole.patient.Sex;
import fr.boussole.platform.ui.Desk;
import fr.boussole.platform.ui.FxBackground;
import fr.boussole.platform.ui.FxNotices;
import fr.boussole.platform.ui.Screen;
import fr.boussole.platform.ui.Theme;
import fr.boussole.testing.FakeDialogs;
import fr.boussole.testing.MovingClock;
import fr.boussole.testing.Samples;
import fr.boussole.testing.Screens;
import fr.boussole.visit.Visit;
import fr.boussole.visit.VisitStatus;
import fr.boussole.visit.VisitTime;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import javafx.stage.Popup;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** A nurse back from her round, without a mouse. */
@Tag("fx")
@ExtendWith(ApplicationExtension.class)
class TodayViewTest {
    @TempDir
    static Path folder;

    final MovingClock clock = Round.noon();
    final FakeDialogs dialogs = new FakeDialogs();
    final List<Visit> corrected = new ArrayList<>();
    Round round;
    Scene scene;
    FxNotices notices;
    Screen screen;

    @Start
    void start(Stage stage) throws Exception {
        Path home = java.nio.file.Files.createTempDirectory(folder, "practice");
        round = supply(() -> Round.full(home, clock));
        StackPane root = new StackPane();
        notices = new FxNotices(root);
        TodayFeature feature = new TodayFeature(
                new TodayFeature.Services(round.visits, round.recorder, round.patients, round.team, Round.PRICE),
                round.session,
                () -> Optional.of(new LastBackup.Made(LocalDateTime.parse("2026-11-20T19:42:00"), "clé USB")),
                new Desk(new FxBackground(), dialogs, notices, clock));
        screen = feature.screen(new TodayFeature.Doors(day -> {}, corrected::add, id -> {}), List.of());
        root.getChildren().addFirst(screen.node());
        scene = Screens.show(stage, root, Theme.light(), 1092, 720);
        screen.shown();
    }

    @AfterEach
    void close() {
        round.close();
        assertThat(dialogs.failures).isEmpty();
    }

    @Test
    void whoIsUsuallySeenIsNotedWithOneKey(FxRobot robot) {
        shown(robot);
        Screens.shots(scene, "today");
        int keys = push(robot, KeyCode.ENTER);
        await(() -> today().size() == 4);
        assertThat(keys).isLessThanOrEqualTo(2);
        awaitFocus("today-quick");
        robot.push(KeyCode.ENTER);
        assertThat(today()).hasSize(4);
        clock.forward(Duration.ofSeconds(2));
        robot.push(KeyCode.DOWN).push(KeyCode.ENTER);
        await(() -> today().size() == 5);
        assertThat(noted().getLast().patient().orElseThrow().value()).isEqualTo(16);
        WaitForAsyncUtils.waitForFxEvents();
        Screens.shot(scene, "today-noted");
        Screens.onScreenThread(() -> {
            notices.undoLast();
            return true;
        });
        await(() -> today().size() == 4);
    }

    @Test
    void anyoneIsNotedByLettersTabTimeEnter(FxRobot robot) {
        shown(robot);
        Screens.onScreenThread(() -> {
            scene.lookup("#today-person").requestFocus();
            return true;
        });
        int keys = type(robot, "tré");
        Scene matches = awaitPopup();
        Screens.shot(matches, "today-matches");
        keys += push(robot, KeyCode.TAB);
        keys += type(robot, "11h05 30");
        await(() -> text("today-time-understood").startsWith("11:05"));
        Screens.shots(scene, "today-typed");
        keys += push(robot, KeyCode.ENTER);
        await(() -> today().size() == 4);
        assertThat(noted().getLast().patient().orElseThrow().value()).isEqualTo(17);
        assertThat(keys).isEqualTo(13);
        awaitFocus("today-person");
        await(() -> ((TextField) scene.lookup("#today-person")).getText().isEmpty());
    }

    @Test
    void anOverlapIsSaidBesideTheField(FxRobot robot) {
        shown(robot);
        type(robot, "8h40 20");
        push(robot, KeyCode.ENTER);
        await(() -> text("today-quick-doubt").startsWith("Chevauche"));
        Screens.shots(scene, "today-doubt");
        push(robot, KeyCode.ENTER);
        await(() -> today().size() == 4);
    }

    @Test
    void theTeamsDayAndAnEmptyOne(FxRobot robot) {
        shown(robot);
        supply(() -> round.seen(0, 2, 17, "09:00", "09:30").seen(0, 2, 16, "10:00", "10:20"));
        robot.clickOn("#today-scope-1");
        await(() -> scene.getRoot().lookupAll(".disc").size() == 5);
        Screens.shots(scene, "today-team");
        robot.clickOn("#today-scope-0");
        for (int i = 0; i < 3; i++) {
            robot.clickOn("#today-previous");
            robot.sleep(600, TimeUnit.MILLISECONDS);
        }
        await(() -> scene.getRoot().lookupAll(".tour-row").isEmpty());
        Screens.shots(scene, "today-empty");
    }

    @Test
    void aLongFullDayWithWhatIsToComplete(FxRobot robot) {
        supply(() -> {
            round.person(
                    21,
                    "Maëstracci-Poli de La Rochefoucauld-Montbel",
                    "Marie-Ange",
                    Sex.F,
                    1931,
                    "Résidence des Grands Tilleuls, bâtiment C, escalier 4, 1287 boulevard du Général-de-Gaulle",
                    "code 47B2, puis sonner deux fois chez la gardienne, le chien n'est pas méchant");
            round.seen(7, 1, 21, "09:00", "09:40").seen(0, 1, 21, "00:10", "06:20");
            round.visits.record(open(2001, 0, 15));
            round.visits.record(open(2002, 9, 21));
            return round.seen(1, 1, 14, "23:50", "00:05");
        });
        Screens.onScreenThread(() -> {
            screen.shown();
            return true;
        });
        await(() -> scene.lookup("#today-complete-2002") != null);
        Screens.shots(scene, "today-long");
        robot.clickOn("#today-complete-2002");
        await(() -> corrected.size() == 1);
        assertThat(corrected.getFirst().id().value()).isEqualTo(2002);
    }

    private static Visit open(long id, int daysAgo, long patient) {
        Visit whole = Samples.visit(id, 1, patient, Round.DAY.minusDays(daysAgo), "09:10", "09:30");
        return new Visit(
                whole.id(),
                whole.member(),
                whole.patient(),
                new VisitTime(whole.time().date(), whole.time().start(), Optional.empty(), OptionalInt.empty()),
                whole.kind(),
                whole.status(),
                "",
                whole.invoiced(),
                1);
    }

    private static Scene awaitPopup() {
        await(() -> Window.getWindows().stream().anyMatch(window -> window instanceof Popup && window.isShowing()));
        return Window.getWindows().stream()
                .filter(window -> window instanceof Popup)
                .findFirst()
                .orElseThrow()
                .getScene();
    }

    private void shown(FxRobot robot) {
        await(() -> scene.lookup("#today-quick") != null);
        awaitFocus("today-quick");
    }

    private void awaitFocus(String id) {
        await(() ->
                scene.getFocusOwner() != null && id.equals(scene.getFocusOwner().getId()));
    }

    private String text(String id) {
        return scene.lookup("#" + id) instanceof Label label ? label.getText() : "";
    }

    private static int push(FxRobot robot, KeyCode key) {
        robot.push(key);
        return 1;
    }

    /** As many keys as letters. */
    private int type(FxRobot robot, String words) {
        robot.write(words);
        return words.length();
    }

    /** Those noted in this test. */
    private List<Visit> noted() {
        return today().stream().filter(visit -> visit.id().value() < 1000).toList();
    }

    private List<Visit> today() {
        return supply(() -> round.visits.on(Round.DAY).stream()
                .filter(visit -> visit.status() == VisitStatus.DONE)
                .sorted(java.util.Comparator.comparing(visit -> visit.id().value()))
                .toList());
    }

    private static void await(BooleanSupplier condition) {
        try {
            WaitForAsyncUtils.waitFor(10, TimeUnit.SECONDS, () -> {
                WaitForAsyncUtils.waitForFxEvents();
                return condition.getAsBoolean();
            });
        } catch (java.util.concurrent.TimeoutException e) {
            throw new AssertionError("waited in vain", e);
        }
    }

    private static <T> T supply(java.util.function.Supplier<T> work) {
        return java.util.concurrent.CompletableFuture.supplyAsync(work).join();
    }
}
