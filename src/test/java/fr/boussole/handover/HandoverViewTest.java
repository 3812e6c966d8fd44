package fr.boussole.handover;

import static org.assertj.core.api.Assertions.assertThat;

import fr.boussole.platform.ui.FxBackground;
import fr.boussole.platform.ui.Screen;
import fr.boussole.platform.ui.Theme;
import fr.boussole.testing.FakeDialogs;
import fr.boussole.testing.FakeNotices;
import fr.boussole.testing.Screens;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import javafx.scene.Scene;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

@Tag("fx")
@ExtendWith(ApplicationExtension.class)
class HandoverViewTest {
    @TempDir
    static Path folder;

    private static SampleHandover sample;

    private final FakeDialogs dialogs = new FakeDialogs();
    private final FakeNotices notices = new FakeNotices();
    private Scene scene;
    private Screen screen;

    @BeforeAll
    static void open() {
        sample = new SampleHandover(folder);
    }

    @Start
    void start(Stage stage) {
        screen = new HandoverFeature(
                        sample.handovers, sample.team, new FxBackground(), dialogs, notices, SampleHandover.CLOCK)
                .screen();
        scene = Screens.show(stage, screen.node(), Theme.light());
        screen.shown();
    }

    @AfterAll
    static void close() {
        sample.close();
    }

    @Test
    void aBundleIsSeenWrittenAndVerified(FxRobot robot) throws Exception {
        until(() -> robot.lookup("#handover-people").tryQuery().isPresent());
        assertThat(robot.lookup("#handover-people").queryAs(Label.class).getText())
                .isEqualTo("120");
        Screens.shot(scene, "handover-empty");
        ComboBox<?> files = robot.lookup("#handover-file").queryComboBox();
        robot.interact(() -> files.getSelectionModel().select(5));
        TableView<?> lines = robot.lookup("#handover-lines").queryTableView();
        assertThat(lines.getColumns()).hasSize(9);
        Screens.shot(scene, "handover-ratings");
        robot.interact(() -> files.getSelectionModel().select(3));

        Path file = folder.resolve("transmission-2026-08-2026-10.zip");
        dialogs.chosen = Optional.of(file);
        robot.interact(() -> robot.lookup("#handover-write").query().requestFocus());
        robot.push(KeyCode.SPACE);
        until(() -> Files.exists(file) && !notices.said.isEmpty());
        robot.clickOn("#handover-verify");
        until(() -> robot.lookup("#handover-verdict").tryQuery().isPresent());
        assertThat(robot.lookup("#handover-verdict").queryAs(Label.class).getText())
                .contains("rien à redire");
        Screens.shots(scene, "handover");

        Map<String, byte[]> spoiled = new LinkedHashMap<>(Zips.entries(file));
        String visits = Zips.text(spoiled, "visits.csv").replace(",care,done", ",care,peut-être");
        spoiled.put("visits.csv", visits.getBytes(StandardCharsets.UTF_8));
        Zips.write(file, spoiled);
        robot.clickOn("#handover-verify");
        until(() ->
                robot.lookup("#handover-verdict").queryAs(Label.class).getText().contains("ne vont pas"));
        Screens.shot(scene, "handover-spoiled");
    }

    private static void until(BooleanSupplier reached) throws Exception {
        WaitForAsyncUtils.waitFor(60, TimeUnit.SECONDS, reached::getAsBoolean);
        WaitForAsyncUtils.waitForFxEvents();
    }
}
