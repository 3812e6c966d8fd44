package fr.boussole.today;

import static org.assertj.core.api.Assertions.assertThat;

import fr.boussole.platform.ui.Desk;
import fr.boussole.platform.ui.FxBackground;
import fr.boussole.platform.ui.FxNotices;
import fr.boussole.platform.ui.Screen;
import fr.boussole.platform.ui.Theme;
import fr.boussole.testing.FakeDialogs;
import fr.boussole.testing.MovingClock;
import fr.boussole.testing.Screens;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.DatePicker;
import javafx.scene.control.Labeled;
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

/** Words and buttons are whole whatever the size of the text. */
@Tag("fx")
@ExtendWith(ApplicationExtension.class)
class TodayWidthTest {
    @TempDir
    static Path folder;

    private final MovingClock clock = Round.noon();
    private final FakeDialogs dialogs = new FakeDialogs();
    private Round round;
    private Scene scene;

    @Start
    void start(Stage stage) throws Exception {
        Path home = java.nio.file.Files.createTempDirectory(folder, "practice");
        round = CompletableFuture.supplyAsync(() -> Round.full(home, clock)).join();
        StackPane root = new StackPane();
        TodayFeature feature = new TodayFeature(
                new TodayFeature.Services(round.visits, round.recorder, round.patients, round.team, Round.PRICE),
                round.session,
                () -> Optional.of(new LastBackup.Made(LocalDateTime.parse("2026-11-20T19:42:00"), "clé USB")),
                new Desk(new FxBackground(), dialogs, new FxNotices(root), clock));
        Screen screen = feature.screen(new TodayFeature.Doors(day -> {}, visit -> {}, id -> {}), List.of());
        root.getChildren().addFirst(screen.node());
        scene = Screens.show(stage, root, Theme.light(), 1092, 720);
        screen.shown();
    }

    @AfterEach
    void close() {
        round.close();
        assertThat(dialogs.failures).isEmpty();
    }

    /** The page as wide as the rail leaves it in the smallest window, in the largest text. */
    @Test
    void nothingIsCutInLargeText(FxRobot robot) {
        await(() -> scene.lookup("#today-quick") != null);
        assertThat(cut()).isEmpty();
        Screens.onScreenThread(() -> {
            scene.getWindow().setWidth(980);
            new Theme(false, 160).apply(scene);
            return true;
        });
        await(() -> scene.lookup(".today-left .today-side") != null);
        Screens.shot(scene, "today-narrow-160");
        assertThat(cut()).isEmpty();
        Screens.onScreenThread(() -> {
            Theme.light().apply(scene);
            scene.getWindow().setWidth(1092);
            return true;
        });
        await(() -> scene.lookup(".today-left .today-side") == null);
        robot.clickOn("#today-scope-1");
        await(() -> scene.lookup("#today-quick") == null);
        Screens.onScreenThread(() -> {
            scene.getWindow().setWidth(980);
            new Theme(false, 160).apply(scene);
            return true;
        });
        await(() -> scene.lookup(".today-left .today-side") != null);
        Screens.shot(scene, "today-narrow-team-160");
        assertThat(cut()).isEmpty();
    }

    /** What is shown with its end missing, or beyond the page's edge. */
    private List<String> cut() {
        WaitForAsyncUtils.waitForFxEvents();
        return Screens.onScreenThread(() -> {
            scene.getRoot().applyCss();
            scene.getRoot().layout();
            Node viewport = scene.lookup(".scroll-pane > .viewport");
            Bounds page = viewport.localToScene(viewport.getLayoutBounds());
            List<String> cut = new ArrayList<>();
            List<Node> shown = new ArrayList<>();
            for (String kind : List.of(".pill", ".button", ".medium")) {
                shown.addAll(scene.lookup(".today-left").lookupAll(kind));
            }
            assertThat(shown).isNotEmpty();
            for (Node node : shown) {
                if (node instanceof Labeled words && words.getWidth() > 0) {
                    boolean beyond = words.localToScene(words.getLayoutBounds()).getMaxX() > page.getMaxX() + 0.5;
                    boolean shortened = words.lookup(".text") instanceof Text text
                            && text.getText().contains(words.getEllipsisString())
                            && !words.getText().contains(words.getEllipsisString());
                    if (beyond || shortened) {
                        cut.add(words.getId() + " " + words.getText());
                    }
                }
            }
            if (scene.lookup("#today-date") instanceof DatePicker date) {
                Text whole = new Text(date.getEditor().getText());
                whole.setFont(date.getEditor().getFont());
                if (date.getEditor().getWidth() < whole.getLayoutBounds().getWidth()) {
                    cut.add("today-date");
                }
            }
            return cut;
        });
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
}
