package fr.boussole.shell;

import static org.assertj.core.api.Assertions.assertThat;

import fr.boussole.platform.db.PracticeFolder;
import fr.boussole.platform.ui.FileChoice;
import fr.boussole.testing.Screens;
import fr.boussole.testing.TestPractice;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.image.ImageView;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** The sample practice as somebody curious meets it: search, a month's closing, a bundle, and the lock. */
@Tag("fx")
@ExtendWith(ApplicationExtension.class)
class SampleWindowTest {
    @TempDir
    static Path folder;

    private Stage stage;

    @Start
    void start(Stage stage) {
        this.stage = stage;
        FileChoice files = new FileChoice() {
            @Override
            public Optional<Path> folder(String title) {
                return Optional.of(folder);
            }

            @Override
            public Optional<Path> save(String title, String suggestedName) {
                return Optional.of(folder.resolve(suggestedName));
            }

            @Override
            public Optional<Path> open(String title, List<String> extensions) {
                return Optional.empty();
            }
        };
        App app = new App(
                stage,
                new PracticeFolder(folder.resolve("cabinet")),
                Clock.systemDefaultZone(),
                new App.Choices(files, file -> {}, TestPractice.CHEAP));
        app.startSample();
        Screens.curePopupTrigger(stage);
    }

    @Test
    void oneLooksAround(FxRobot robot) throws Exception {
        until("the frame", () -> robot.lookup("#rail").tryQuery().isPresent());
        Thread.sleep(1500);
        assertThat(robot.lookup("#window-notice").query().isVisible()).isTrue();
        Screens.shots(stage.getScene(), "sample-today");

        robot.push(KeyCode.CONTROL, KeyCode.K);
        until("the palette", () -> robot.lookup("#palette-field").tryQuery().isPresent());
        Screens.shots(stage.getScene(), "palette");
        robot.interact(
                () -> robot.lookup("#palette-field").queryAs(TextField.class).setText("ass"));
        until("found", () -> robot.lookup("Association").queryAll().size() > 1);
        Screens.shot(stage.getScene(), "palette-found");
        robot.interact(
                () -> robot.lookup("#palette-field").queryAs(TextField.class).setText("lem"));
        WaitForAsyncUtils.waitForFxEvents();
        robot.push(KeyCode.ENTER);
        until("a file", () -> robot.lookup(".person-head").tryQuery().isPresent());
        assertThat(robot.lookup("#palette-field").tryQuery()).isEmpty();
        Thread.sleep(500);
        Screens.shots(stage.getScene(), "sample-person");

        robot.push(KeyCode.CONTROL, KeyCode.N);
        until("the visit's form", () -> robot.lookup("#visit-form").tryQuery().isPresent());
        Screens.shots(stage.getScene(), "sample-visit");
        robot.push(KeyCode.CONTROL, KeyCode.L);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(robot.lookup("#signin").tryQuery())
                .as("a sample nobody could unlock is not locked")
                .isEmpty();
    }

    @Test
    void aMonthIsClosed(FxRobot robot) throws Exception {
        until("the frame", () -> robot.lookup("#rail").tryQuery().isPresent());
        robot.clickOn("#rail-patients");
        Thread.sleep(800);
        Screens.shots(stage.getScene(), "sample-patients");
        robot.clickOn("#rail-handover");
        Thread.sleep(1500);
        Screens.shots(stage.getScene(), "sample-handover");
        robot.clickOn("#handover-write");
        until("a bundle", () -> {
            try (var files = Files.list(folder)) {
                return files.anyMatch(file -> file.toString().endsWith(".zip"));
            }
        });
        Thread.sleep(500);
        Screens.shot(stage.getScene(), "sample-handover-written");
        robot.clickOn("#rail-settings");
        Thread.sleep(800);
        Screens.shots(stage.getScene(), "sample-settings");
        robot.clickOn("#rail-billing");
        Thread.sleep(800);
        robot.clickOn("Préparer ce mois");
        Thread.sleep(2500);
        Screens.shots(stage.getScene(), "sample-billing-checks");
        robot.clickOn("#closing-next");
        until(
                "the drafts",
                () -> robot.lookup("#closing-issue").tryQuery().isPresent()
                        && robot.lookup("#closing-issue").query().isVisible());
        until(
                "a paper",
                () -> robot.lookup("#pdf-picture").queryAllAs(ImageView.class).stream()
                        .anyMatch(picture -> picture.getImage() != null));
        Screens.shots(stage.getScene(), "sample-billing-drafts");
        robot.clickOn("#closing-issue");
        until("the question", () -> robot.lookup("#dialog-verb").tryQuery().isPresent());
        Screens.shots(stage.getScene(), "sample-billing-question");
        robot.clickOn("#dialog-verb");
        until(
                "issued",
                () -> !robot.lookup("#closing-result")
                        .queryAs(Label.class)
                        .getText()
                        .isEmpty());
        Screens.shots(stage.getScene(), "sample-billing-done");
    }

    private interface Condition {
        boolean holds() throws Exception;
    }

    private static void until(String what, Condition condition) throws Exception {
        try {
            WaitForAsyncUtils.waitFor(40, TimeUnit.SECONDS, condition::holds);
        } catch (java.util.concurrent.TimeoutException e) {
            throw new AssertionError(what, e);
        }
        WaitForAsyncUtils.waitForFxEvents();
    }
}
