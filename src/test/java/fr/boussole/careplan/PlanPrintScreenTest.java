package fr.boussole.careplan;

import static org.assertj.core.api.Assertions.assertThat;

import fr.boussole.platform.pdf.PdfFile;
import fr.boussole.platform.ui.Desk;
import fr.boussole.platform.ui.FxBackground;
import fr.boussole.platform.ui.FxNotices;
import fr.boussole.platform.ui.Modal;
import fr.boussole.platform.ui.PdfPane;
import fr.boussole.platform.ui.Theme;
import fr.boussole.testing.FakeDialogs;
import fr.boussole.testing.PlanRoom;
import fr.boussole.testing.Screens;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Label;
import javafx.scene.image.ImageView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
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

/** Which paper of a plan, looked at before it is printed. */
@Tag("fx")
@ExtendWith(ApplicationExtension.class)
class PlanPrintScreenTest {
    @TempDir
    static Path folder;

    final FakeDialogs dialogs = new FakeDialogs();
    final List<String> printed = Collections.synchronizedList(new ArrayList<>());
    PlanRoom room;
    Modal modal;
    PlanPrintFeature feature;
    Scene scene;

    @Start
    void start(Stage stage) throws Exception {
        Path home = Files.createTempDirectory(folder, "practice");
        PaperRoom papers = CompletableFuture.supplyAsync(() ->
                        new PaperRoom(new PlanRoom(home)).with(7).withOthers().met())
                .join();
        room = papers.room;
        StackPane root = new StackPane();
        modal = new Modal(root);
        FxNotices notices = new FxNotices(root);
        FxBackground background = new FxBackground();
        feature = new PlanPrintFeature(
                        papers.papers,
                        room.plans,
                        new Desk(background, dialogs, notices, room.clock),
                        modal,
                        () -> new PdfPane(background, dialogs, notices, paper -> printed.add(paper.name()), path -> {}))
                .with(new PlanPrint(
                        "Évolution", person -> new PdfFile("evolution-P0007.pdf", papers.bytes(PlanPaper.LARGE))));
        scene = Screens.show(stage, root, Theme.light(), 1280, 720);
    }

    @AfterEach
    void close() {
        room.close();
        assertThat(dialogs.failures).isEmpty();
    }

    @Test
    void aPaperIsChosenLookedAtAndPrinted(FxRobot robot) {
        Screens.onScreenThread(() -> feature.print(PlanRoom.HER));
        await(() -> modal.isShown("plan-paper") && pages().contains("sur"));
        Screens.shots(scene, "plan-print");
        String binder = pages();
        assertThat(binder).contains("2");
        press("#plan-papers-2");
        await(() -> pages().contains("sur") && !pages().equals(binder));
        press("#plan-papers-3");
        await(() -> scene.lookup("#pdf-picture") instanceof ImageView picture && picture.getImage() != null);
        press("#plan-papers-0");
        await(() -> pages().equals(binder));
        room.session.noted.clear();
        Screens.onScreenThread(() -> feature.print(PlanRoom.HER));
        await(() -> room.session.noted.contains("PRINT planned_problem 7"));
        assertThat(printed).containsExactly("plan-P0007.pdf");
        robot.push(KeyCode.ESCAPE);
        await(() -> !modal.isShown());
    }

    private String pages() {
        return scene.lookup("#pdf-page") instanceof Label label ? label.getText() : "";
    }

    private void press(String id) {
        Screens.onScreenThread(() -> {
            ((ButtonBase) scene.lookup(id)).fire();
            return true;
        });
    }

    private static void await(BooleanSupplier condition) {
        try {
            WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, () -> {
                WaitForAsyncUtils.waitForFxEvents();
                return condition.getAsBoolean();
            });
        } catch (TimeoutException e) {
            throw new AssertionError("waited in vain", e);
        }
    }
}
