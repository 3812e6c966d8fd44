package fr.boussole.visit;

import static org.assertj.core.api.Assertions.assertThat;

import fr.boussole.patient.PatientId;
import fr.boussole.patient.PatientTab;
import fr.boussole.platform.ui.Desk;
import fr.boussole.platform.ui.FxBackground;
import fr.boussole.platform.ui.FxNotices;
import fr.boussole.platform.ui.Modal;
import fr.boussole.platform.ui.Theme;
import fr.boussole.testing.FakeDialogs;
import fr.boussole.testing.Samples;
import fr.boussole.testing.Screens;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import javafx.scene.Scene;
import javafx.scene.control.TableView;
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

/** The form over the page and the tab in a person's file. */
@Tag("fx")
@ExtendWith(ApplicationExtension.class)
class VisitScreensTest {
    @TempDir
    static Path folder;

    final FakeDialogs dialogs = new FakeDialogs();
    Room room;
    VisitFeature feature;
    PatientTab.Page tab;
    Modal modal;
    Scene scene;

    @Start
    void start(Stage stage) throws Exception {
        Path home = Files.createTempDirectory(folder, "practice");
        room = supply(() -> {
            Room opened = new Room(home);
            for (int i = 0; i < 20; i++) {
                opened.visits.record(Samples.visit(1001 + i, 1 + i % 2, 7, Room.TODAY.minusDays(i), "08:10", "08:35"));
            }
            opened.visits.cancel(opened.visits.byId(new VisitId(1004)).orElseThrow());
            opened.invoiced(1002, "HB-2026-0001");
            return opened;
        });
        StackPane root = new StackPane();
        modal = new Modal(root);
        Desk desk = new Desk(new FxBackground(), dialogs, new FxNotices(root), room.clock);
        feature = new VisitFeature(
                new VisitFeature.Services(room.visits, room.recorder, room.patients, room.team),
                room.session,
                desk,
                modal);
        tab = feature.tab().of(new PatientId(7));
        VBox page = new VBox(tab.node());
        VBox.setVgrow(tab.node(), javafx.scene.layout.Priority.ALWAYS);
        page.getStyleClass().add("page");
        root.getChildren().addFirst(page);
        scene = Screens.show(stage, root, Theme.light(), 1092, 720);
        tab.shown();
    }

    @AfterEach
    void close() {
        room.close();
        assertThat(dialogs.failures).isEmpty();
    }

    @Test
    void herVisitsNewestFirstAndOneCorrected(FxRobot robot) {
        await(() -> table().getItems().size() == 15);
        Screens.shots(scene, "visits-tab");
        open(0);
        await(() -> scene.lookup("#visit-end") != null && modal.isShown());
        Screens.shots(scene, "visit-form-correct");
        robot.clickOn("#visit-end")
                .push(KeyCode.CONTROL, KeyCode.A)
                .write("8h55")
                .push(KeyCode.ENTER);
        await(() -> !modal.isShown());
        assertThat(supply(() -> room.visits.byId(new VisitId(1001)).orElseThrow())
                        .time()
                        .minutes())
                .hasValue(45);
    }

    @Test
    void aBilledVisitSaysWhyItIsLocked(FxRobot robot) {
        await(() -> table().getItems().size() == 15);
        open(1);
        await(() -> modal.isShown());
        assertThat(scene.lookup("#visit-save")).isNull();
        Screens.shots(scene, "visit-form-locked");
        robot.push(KeyCode.ESCAPE);
        await(() -> !modal.isShown());
    }

    @Test
    void aNewVisitByKeyboardAlone(FxRobot robot) {
        await(() -> table().getItems().size() == 15);
        Screens.onScreenThread(() -> {
            feature.newVisit(tab::shown);
            return true;
        });
        await(() -> modal.isShown() && scene.lookup("#visit-person").isFocused());
        robot.write("maë");
        robot.push(KeyCode.TAB);
        await(() -> !scene.lookup("#visit-person").isFocused());
        Screens.onScreenThread(() -> {
            scene.lookup("#visit-start").requestFocus();
            return true;
        });
        robot.push(KeyCode.ENTER);
        await(() ->
                scene.lookup("#visit-start").getPseudoClassStates().toString().contains("danger"));
        Screens.shots(scene, "visit-form-missing");
        robot.write("9h05").push(KeyCode.TAB).push(KeyCode.TAB).write("25").push(KeyCode.ENTER);
        await(() -> !modal.isShown());
        List<Visit> hers = supply(() -> room.visits.of(new PatientId(8), 0, 5));
        assertThat(hers).hasSize(1);
        assertThat(hers.getFirst().time().minutes()).hasValue(25);
    }

    private void open(int row) {
        Screens.onScreenThread(() -> {
            table().requestFocus();
            table().getSelectionModel().select(row);
            return true;
        });
        new FxRobot().push(KeyCode.ENTER);
    }

    private TableView<?> table() {
        return (TableView<?>) scene.lookup("#visits-table");
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
}
