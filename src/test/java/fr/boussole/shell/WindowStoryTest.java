package fr.boussole.shell;

import static org.assertj.core.api.Assertions.assertThat;

import fr.boussole.platform.db.PracticeFolder;
import fr.boussole.platform.ui.FileChoice;
import fr.boussole.security.Strength;
import fr.boussole.testing.Screens;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import javafx.scene.Node;
import javafx.scene.control.TextField;
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

/** The whole window as a nurse meets it the first day: by keyboard, on a real encrypted practice. */
@Tag("fx")
@ExtendWith(ApplicationExtension.class)
class WindowStoryTest {
    private static final String PASSWORD = "trois roues bleues sur le quai";

    @TempDir
    static Path folder;

    private Stage stage;
    private Path sheet;

    @Start
    void start(Stage stage) {
        this.stage = stage;
        sheet = folder.resolve("cle.pdf");
        FileChoice files = new FileChoice() {
            @Override
            public Optional<Path> folder(String title) {
                return Optional.empty();
            }

            @Override
            public Optional<Path> save(String title, String suggestedName) {
                return Optional.of(sheet);
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
                new App.Choices(files, file -> {}, Strength.STANDARD));
        app.start();
        Screens.curePopupTrigger(stage);
    }

    @Test
    void firstDay(FxRobot robot) throws Exception {
        Screens.shots(stage.getScene(), "welcome");

        robot.clickOn("#welcome-found");
        robot.clickOn("#found-next");
        assertThat(robot.lookup("Donnez un nom au cabinet.").tryQuery()).isPresent();
        type(robot, "#found-name", "Cabinet des Tilleuls");
        type(robot, "#found-street", "14 rue des Tilleuls");
        type(robot, "#found-postal-code", "35999");
        type(robot, "#found-city", "Saint-Aubin-les-Prés");
        Screens.shots(stage.getScene(), "welcome-practice");
        next(robot);

        type(robot, "#found-given", "Héloïse");
        type(robot, "#found-family", "Béranger");
        assertThat(field(robot, "#found-code").getText()).isEqualTo("HB");
        type(robot, "#found-password", PASSWORD);
        type(robot, "#found-again", "autre chose");
        next(robot);
        assertThat(robot.lookup("Les deux mots de passe ne sont pas les mêmes.").tryQuery())
                .isPresent();
        Screens.shot(stage.getScene(), "welcome-member");
        type(robot, "#found-again", PASSWORD);
        next(robot);
        Screens.shot(stage.getScene(), "welcome-tariff");
        next(robot);

        until(
                "the recovery key is shown",
                () -> robot.lookup("#recovery-key").tryQuery().isPresent());
        String key = robot.lookup("#recovery-key").query().getAccessibleText();
        robot.clickOn("#recovery-save");
        until("the sheet is written", () -> Files.exists(sheet) && Files.size(sheet) > 1000);
        Screens.shots(stage.getScene(), "welcome-key");
        type(robot, "#recovery-typed", "faux");
        robot.clickOn("#recovery-confirm");
        assertThat(robot.lookup("#rail").tryQuery()).isEmpty();
        type(robot, "#recovery-typed", key.toLowerCase(java.util.Locale.ROOT).replace("-", " "));
        robot.clickOn("#recovery-confirm");

        until("the frame is shown", () -> robot.lookup("#rail").tryQuery().isPresent());
        assertThat(stage.getTitle()).startsWith("Cabinet des Tilleuls");
        robot.clickOn("#rail-team");
        until(
                "the member is listed",
                () -> robot.lookup("Héloïse Béranger").queryAll().size() >= 2);
        Screens.shots(stage.getScene(), "team");

        for (String place : List.of("today", "patients", "billing", "handover", "settings")) {
            robot.clickOn("#rail-" + place);
            Thread.sleep(700);
            Screens.shots(stage.getScene(), "window-" + place);
        }
        robot.clickOn("#rail-team");
        robot.push(KeyCode.F1);
        assertThat(robot.lookup("#help").tryQuery()).isPresent();
        Screens.shots(stage.getScene(), "help");
        robot.push(KeyCode.F1);
        assertThat(robot.lookup("#help").tryQuery()).isEmpty();

        type(robot, "#member-rpps", "10001234561");
        robot.push(KeyCode.CONTROL, KeyCode.L);
        until("the door is shown", () -> robot.lookup("#signin").tryQuery().isPresent());
        assertThat(robot.lookup("Cabinet des Tilleuls").tryQuery()).isEmpty();
        Screens.shots(stage.getScene(), "lock");
        type(robot, "#signin-password", "pas le bon mot de passe");
        robot.push(KeyCode.ENTER);
        until(
                "refused",
                () -> robot.lookup("Le code ou le mot de passe ne convient pas.")
                        .tryQuery()
                        .isPresent());
        type(robot, "#signin-password", PASSWORD);
        robot.push(KeyCode.ENTER);
        until("unlocked", () -> robot.lookup("#rail").tryQuery().isPresent());
        assertThat(field(robot, "#member-rpps").getText())
                .as("what was typed before the lock")
                .isEqualTo("10001234561");
    }

    private static void next(FxRobot robot) {
        // Two clicks at one place within half a second would be a double click.
        robot.sleep(550);
        robot.clickOn("#found-next");
    }

    private static TextField field(FxRobot robot, String id) {
        return robot.lookup(id).queryAs(TextField.class);
    }

    private static void type(FxRobot robot, String id, String words) {
        Node node = robot.lookup(id).query();
        robot.interact(() -> {
            node.requestFocus();
            ((TextField) node).clear();
        });
        robot.interact(() -> ((TextField) node).setText(words));
    }

    private interface Condition {
        boolean holds() throws Exception;
    }

    private static void until(String what, Condition condition) throws Exception {
        try {
            WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, condition::holds);
        } catch (java.util.concurrent.TimeoutException e) {
            throw new AssertionError(what, e);
        }
        WaitForAsyncUtils.waitForFxEvents();
    }
}
