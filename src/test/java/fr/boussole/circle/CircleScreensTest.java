package fr.boussole.circle;

import static org.assertj.core.api.Assertions.assertThat;

import fr.boussole.patient.PatientId;
import fr.boussole.patient.PatientTab;
import fr.boussole.platform.pdf.Paper;
import fr.boussole.platform.ui.Desk;
import fr.boussole.platform.ui.FxBackground;
import fr.boussole.platform.ui.FxNotices;
import fr.boussole.platform.ui.Modal;
import fr.boussole.platform.ui.PdfPane;
import fr.boussole.platform.ui.Theme;
import fr.boussole.testing.FakeDialogs;
import fr.boussole.testing.Screens;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.TableView;
import javafx.scene.image.ImageView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Priority;
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

/** The tab in a person's file as a list and as a map, its form, its paper, the blocks of the first page. */
@Tag("fx")
@ExtendWith(ApplicationExtension.class)
class CircleScreensTest {
    @TempDir
    static Path folder;

    final FakeDialogs dialogs = new FakeDialogs();
    House house;
    CircleFeature feature;
    PatientTab.Page tab;
    VBox page;
    Modal modal;
    Scene scene;

    @Start
    void start(Stage stage) throws Exception {
        Path home = Files.createTempDirectory(folder, "practice");
        house = supply(() -> new House(home));
        StackPane root = new StackPane();
        modal = new Modal(root);
        FxNotices notices = new FxNotices(root);
        FxBackground background = new FxBackground();
        feature = new CircleFeature(
                new CircleFeature.Services(house.circle, house.directory, house.team),
                new Desk(background, dialogs, notices, house.clock),
                modal,
                () -> new PdfPane(background, dialogs, notices, Paper::print, path -> {}));
        page = new VBox();
        page.getStyleClass().add("page");
        root.getChildren().addFirst(page);
        scene = Screens.show(stage, root, Theme.light(), 1092, 630);
    }

    @AfterEach
    void close() {
        house.close();
        assertThat(dialogs.failures).isEmpty();
    }

    private void show(PatientId person) {
        Screens.onScreenThread(() -> {
            tab = feature.tab().of(person);
            VBox.setVgrow(tab.node(), Priority.ALWAYS);
            page.getChildren().setAll(tab.node());
            tab.shown();
            return true;
        });
    }

    private void filled(int near, int far) {
        supply(() -> house.filled(near, far));
        show(House.ANE);
        await(() -> table().getItems().size() == near + far + 1);
    }

    private TableView<?> table() {
        return (TableView<?>) scene.lookup("#circle-table");
    }

    @Test
    void theMapIsReadByItsArrowsAndOpensTheForm(FxRobot robot) {
        filled(4, 6);
        press("#circle-shape-1");
        focus("#circle-person-1");
        Screens.shots(scene, "circle-map");
        robot.push(KeyCode.RIGHT);
        await(() -> scene.getFocusOwner() != scene.lookup("#circle-person-1"));
        assertThat(scene.getFocusOwner().getId()).startsWith("circle-person-");
        assertThat(scene.getFocusOwner().getAccessibleText()).contains(". ");
        focus("#circle-person-1");
        robot.push(KeyCode.ENTER);
        await(() -> modal.isShown("circle-form"));
        Screens.shots(scene, "circle-form");
        robot.push(KeyCode.ESCAPE);
        await(() -> !modal.isShown());
    }

    @Test
    void manyPeopleAndOneAlone() {
        filled(15, 14);
        press("#circle-shape-1");
        await(() -> scene.lookup("#circle-person-29") != null);
        Screens.shots(scene, "circle-map-many");
        show(House.BOB);
        await(() -> scene.lookup("#circle-first") != null);
        Screens.shot(scene, "circle-empty");
    }

    @Test
    void theListIsReorderedByKeysAndShowsWhoLeft(FxRobot robot) {
        supply(() -> house.filled(4, 5));
        supply(() ->
                house.circle.end(house.circle.byId(new CircleMemberId(4)).orElseThrow(), LocalDate.of(2026, 11, 20)));
        show(House.ANE);
        await(() -> table().getItems().size() == 10);
        focus("#circle-table");
        Screens.shots(scene, "circle-list");
        robot.push(KeyCode.HOME).push(KeyCode.CONTROL, KeyCode.DOWN);
        await(() -> ranked(2) == 1 && ranked(1) == 2);
        assertThat(((CircleMember) table().getSelectionModel().getSelectedItem()).name())
                .isEqualTo("Yann Le Bihan 1");
        robot.push(KeyCode.CONTROL, KeyCode.UP);
        await(() -> ranked(1) == 1);
    }

    private int ranked(long id) {
        return supply(
                () -> house.circle.byId(new CircleMemberId(id)).orElseThrow().callRank());
    }

    @Test
    void somebodyIsAddedByKeyboardAndThePaperIsShown(FxRobot robot) {
        filled(1, 0);
        Screens.onScreenThread(() -> {
            ((Button) scene.lookup("#circle-add")).fire();
            return true;
        });
        await(() -> focused("#circle-name"));
        robot.write("Gwen Aubin");
        robot.push(KeyCode.ENTER);
        await(() -> !modal.isShown() && table().getItems().size() == 3);
        Screens.onScreenThread(tab::print);
        await(() -> scene.lookup("#pdf-picture") instanceof ImageView picture && picture.getImage() != null);
        Screens.shot(scene, "circle-paper");
        robot.push(KeyCode.ESCAPE);
        await(() -> !modal.isShown());
    }

    @Test
    void theBlocksOfTheFirstPage() {
        supply(() -> house.filled(4, 2));
        var call = supply(() -> feature.block().read(House.ANE));
        var key = supply(() -> feature.chip().read(House.ANE));
        var none = supply(() -> feature.block().read(House.BOB));
        Screens.onScreenThread(() -> {
            page.getChildren().setAll(key.apply(() -> {}), call.apply(() -> {}), none.apply(() -> {}));
            page.setMaxWidth(445);
            return true;
        });
        Screens.shots(scene, "circle-blocks");
        assertThat(scene.lookup("#block-circle")).isNotNull();
    }

    private boolean focused(String id) {
        Node owner = scene.getFocusOwner();
        return owner != null && owner == scene.lookup(id);
    }

    private void focus(String id) {
        await(() -> scene.lookup(id) != null);
        Screens.onScreenThread(() -> {
            scene.lookup(id).requestFocus();
            return true;
        });
        await(() -> focused(id));
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

    private static <T> T supply(Supplier<T> work) {
        return CompletableFuture.supplyAsync(work).join();
    }
}
