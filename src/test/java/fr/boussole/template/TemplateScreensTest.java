package fr.boussole.template;

import static fr.boussole.testing.PlanRoom.HER;
import static fr.boussole.testing.PlanRoom.OTHER;
import static org.assertj.core.api.Assertions.assertThat;

import fr.boussole.platform.ui.Desk;
import fr.boussole.platform.ui.FxBackground;
import fr.boussole.platform.ui.Modal;
import fr.boussole.platform.ui.Theme;
import fr.boussole.testing.FakeDialogs;
import fr.boussole.testing.FakeNotices;
import fr.boussole.testing.PlanRoom;
import fr.boussole.testing.Screens;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
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
import org.testfx.util.WaitForAsyncUtils;

/** Templates over a plan and in the settings, by keyboard, on a real file. */
@Tag("fx")
@ExtendWith(ApplicationExtension.class)
class TemplateScreensTest {
    @TempDir
    Path folder;

    final FakeDialogs dialogs = new FakeDialogs();
    final FakeNotices notices = new FakeNotices();
    PlanRoom room;
    PlanTemplates templates;
    TemplateFeature feature;
    StackPane window;
    Modal modal;
    Scene scene;

    @Start
    void start(Stage stage) {
        window = new StackPane();
        window.getStyleClass().add("page");
        StackPane over = new StackPane(window);
        modal = new Modal(over);
        scene = Screens.show(stage, over, Theme.light(), 1280, 720);
    }

    @BeforeEach
    void open() {
        room = new PlanRoom(folder).filled();
        templates = new PlanTemplates(room.database, room.session, room.session, room.plans, room.patients);
        feature = new TemplateFeature(
                templates,
                new PersonTemplates(room.database, room.plans, room.clock),
                new Desk(new FxBackground(), dialogs, notices, room.clock),
                modal);
    }

    @AfterEach
    void close() {
        room.close();
        assertThat(dialogs.failures).isEmpty();
    }

    @Test
    void foundSeenUntickedAndAddedByKeyboard(FxRobot robot) throws TimeoutException {
        show(HER);
        until(() -> scene.lookup("#template-search") != null && scene.lookup("#template-summary") != null);
        until(() -> scene.getFocusOwner() == scene.lookup("#template-search"));
        robot.write("plaie chro");
        until(() -> scene.lookup("#template-29") != null);
        Screens.shots(scene, "templates");
        CheckBox circulation = (CheckBox) scene.lookup("#template-29");
        Screens.onScreenThread(() -> {
            circulation.fire();
            return true;
        });
        robot.type(KeyCode.DOWN).type(KeyCode.ENTER);
        until(() -> scene.getFocusOwner() == scene.lookup("#template-apply"));
        robot.type(KeyCode.ENTER);
        until(() -> !modal.isShown() && !notices.said.isEmpty());
        assertThat(notices.said.getLast()).contains("Plaie chronique").contains("4 problèmes");
        assertThat(room.entry("27").interventions()).hasSize(2);
        show(HER);
        until(() -> scene.lookup("#template-search") != null);
        robot.write("plaie chro");
        until(() -> scene.lookup("#template-29") != null);
        Screens.shot(scene, "templates-again");
    }

    @Test
    void nothingFoundAndAnEmptyPlan(FxRobot robot) throws TimeoutException {
        show(OTHER);
        until(() -> scene.lookup("#template-summary") != null);
        robot.write("xylophone");
        until(() -> scene.lookup("#template-summary") == null);
        Screens.shots(scene, "templates-empty");
        fire("#template-keep");
        until(() -> scene.lookup("#template-refusal") != null
                && scene.lookup("#template-refusal").isVisible());
        assertThat(modal.isShown("templates")).isTrue();
    }

    @Test
    void herPlanIsReadLineByLineBeforeItIsKept(FxRobot robot) throws TimeoutException {
        show(HER);
        until(() -> scene.lookup("#template-summary") != null);
        fire("#template-keep");
        until(() -> modal.isShown("template-keep-form") && scene.getFocusOwner() == scene.lookup("#keep-name"));
        robot.write("Peau fragile et isolement de la personne qui vit seule depuis longtemps à la campagne");
        Screens.shots(scene, "templates-keep");
        fire("#keep-save");
        until(() -> modal.isShown("templates") && scene.lookup("#template-rename") != null);
        Screens.shots(scene, "templates-own");
        fire("#template-rename");
        until(() -> modal.isShown("template-rename-form"));
        Screens.shot(scene, "templates-rename");
        assertThat(templates.all().getFirst().template().steps()).isEqualTo(3);
    }

    @Test
    void inTheSettingsTheyStandAlone() throws TimeoutException {
        Screens.onScreenThread(() -> {
            TemplateFeature.Settings settings = feature.settings();
            settings.load().run();
            return window.getChildren().setAll(settings.node());
        });
        until(() -> scene.lookup(".template-problem") != null);
        Screens.shots(scene, "templates-settings");
        assertThat(scene.lookup("#template-keep")).isNull();
        assertThat(scene.lookup(".template-problem .check-box")).isNull();
    }

    private void show(fr.boussole.patient.PatientId person) {
        Screens.onScreenThread(() -> {
            feature.open(person, () -> {});
            return true;
        });
    }

    private void fire(String id) {
        Screens.onScreenThread(() -> {
            Node found = scene.lookup(id);
            ((Button) found).fire();
            return true;
        });
    }

    private static void until(Callable<Boolean> condition) throws TimeoutException {
        WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, () -> Screens.onScreenThread(condition));
        WaitForAsyncUtils.waitForFxEvents();
    }
}
