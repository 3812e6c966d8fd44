package fr.boussole.filing;

import static org.assertj.core.api.Assertions.assertThat;

import fr.boussole.patient.Patient;
import fr.boussole.patient.PatientId;
import fr.boussole.patient.PatientStatus;
import fr.boussole.patient.PatientTab;
import fr.boussole.platform.ui.FxBackground;
import fr.boussole.platform.ui.Modal;
import fr.boussole.platform.ui.PdfPane;
import fr.boussole.platform.ui.Screen;
import fr.boussole.platform.ui.Theme;
import fr.boussole.testing.Screens;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.TableView;
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

/** The tab, its four parts, two files side by side and the practice's lists, on a real practice. */
@Tag("fx")
@ExtendWith(ApplicationExtension.class)
class FilingScreensTest {
    @TempDir
    Path folder;

    FilingHouse house;
    FilingFeature feature;
    StackPane window;
    Modal modal;
    Scene scene;

    @Start
    void start(Stage stage) {
        window = new StackPane();
        StackPane over = new StackPane(window);
        modal = new Modal(over);
        scene = Screens.show(stage, over, Theme.light(), 1092, 620);
    }

    @BeforeEach
    void open() {
        house = new FilingHouse(folder);
        FxBackground background = new FxBackground();
        feature = new FilingFeature(
                house.services(),
                house.open.session(),
                house.desk(background),
                new FilingFeature.Window(
                        modal,
                        () -> new PdfPane(background, house.dialogs, house.notices, file -> true, file -> {}),
                        id -> {}));
    }

    @AfterEach
    void close() {
        house.close();
    }

    private void tab(PatientId id) {
        Screens.onScreenThread(() -> {
            PatientTab.Page page = feature.tab().of(id);
            window.getChildren().setAll(page.node());
            page.shown();
            return true;
        });
    }

    private static void until(Callable<Boolean> condition) throws TimeoutException {
        WaitForAsyncUtils.waitFor(10, TimeUnit.SECONDS, condition);
        WaitForAsyncUtils.waitForFxEvents();
    }

    private boolean shows(String id) {
        Node node = scene.lookup(id);
        return node != null && node.isVisible();
    }

    private int rows(String id) {
        return scene.lookup(id) instanceof TableView<?> table ? table.getItems().size() : -1;
    }

    @Test
    void twoFilesAreComparedAndJoinedByKeyboardAlone(FxRobot robot) throws TimeoutException {
        tab(FilingHouse.ELODIE);
        until(() -> shows("#filing-alike-2-merge"));
        Screens.shots(scene, "filing-course");
        Screens.onScreenThread(() -> {
            ((Button) scene.lookup("#filing-alike-2-merge")).fire();
            return true;
        });
        until(() -> shows("#merge"));
        Screens.shots(scene, "filing-merge");
        robot.type(KeyCode.ENTER);
        until(() -> house.all.merges.of(FilingHouse.ELODIE).size() == 1);
        until(() -> !modal.isShown() && shows("#filing-separate-1"));
        Screens.shot(scene, "filing-joined");
    }

    @Test
    void aDischargeIsNotedAndTheHistoryShowsIt(FxRobot robot) throws TimeoutException {
        tab(new PatientId(4));
        until(() -> shows("#filing-status"));
        robot.clickOn("#filing-status").type(KeyCode.DOWN, KeyCode.DOWN, KeyCode.DOWN, KeyCode.DOWN, KeyCode.ENTER);
        until(() -> shows("#filing-destination"));
        robot.clickOn("#filing-status-change");
        WaitForAsyncUtils.waitForFxEvents();
        Screens.shots(scene, "filing-discharge");
        house.all.patients.changeStatus(
                new PatientId(4), Patient.StatusChange.of(PatientStatus.HOSPITALISED, FilingHouse.TODAY));
        robot.clickOn("#filing-part-2");
        until(() -> rows("#filing-history") == 2);
        Screens.shots(scene, "filing-history");
        robot.clickOn("#filing-part-3");
        until(() -> rows("#filing-readings") == 2);
        Screens.shots(scene, "filing-readings");
    }

    @Test
    void sheIsInformedOpposesAndAsksForACorrection(FxRobot robot) throws TimeoutException {
        tab(FilingHouse.PAUL);
        robot.clickOn("#filing-part-1");
        until(() -> shows("#filing-sharing"));
        Screens.shot(scene, "filing-rights-empty");
        robot.clickOn("#filing-sharing");
        until(() -> !house.all.rights.inclusion(FilingHouse.PAUL).sharesData());
        robot.clickOn("#filing-words").write("Le diagnostic de 2019 n'est pas le mien.");
        robot.clickOn("#filing-addendum");
        until(() -> house.all.addenda.of(FilingHouse.PAUL).size() == 1);
        until(() -> shows("#filing-addenda-print"));
        Screens.shots(scene, "filing-rights");
        robot.clickOn("#filing-notice");
        until(() -> shows("#filing-informed"));
        Screens.shot(scene, "filing-notice");
        robot.clickOn("#filing-informed");
        until(() -> house.all.rights.inclusion(FilingHouse.PAUL).informedOn().isPresent());
    }

    @Test
    void thePracticeIsPutInOrder(FxRobot robot) throws TimeoutException {
        house.all.patients.setInclusion(
                FilingHouse.PAUL,
                new fr.boussole.patient.Inclusion(java.util.Optional.empty(), java.util.Optional.empty(), true));
        house.all.patients.changeStatus(
                FilingHouse.PAUL, Patient.StatusChange.of(PatientStatus.DIED, FilingHouse.TODAY.minusYears(6)));
        Screens.onScreenThread(() -> {
            Screen page = feature.page(() -> {});
            window.getChildren().setAll(page.node());
            page.shown();
            return true;
        });
        until(() -> rows("#tidy-doubles") == 1);
        Screens.shots(scene, "filing-tidy");
        robot.clickOn("#tidy-part-1");
        until(() -> rows("#tidy-files") == 1);
        Screens.shot(scene, "filing-to-archive");
        robot.clickOn("#tidy-archive");
        until(() -> rows("#tidy-files") == 0);
        assertThat(house.all.archives.archived()).hasSize(1);
        robot.clickOn("#tidy-part-2");
        until(() -> rows("#tidy-files") == 1);
        Screens.shot(scene, "filing-archived");
        assertThat(List.of(house.dialogs.failures)).containsExactly(List.of());
    }
}
