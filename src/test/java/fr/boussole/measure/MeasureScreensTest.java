package fr.boussole.measure;

import static org.assertj.core.api.Assertions.assertThat;

import fr.boussole.patient.PatientId;
import fr.boussole.patient.PatientTab;
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
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
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

/** The tab, the scales, the limits, the print page and the block of the first page, by keyboard. */
@Tag("fx")
@ExtendWith(ApplicationExtension.class)
class MeasureScreensTest {
    @TempDir
    static Path folder;

    final FakeDialogs dialogs = new FakeDialogs();
    Room room;
    MeasureFeature feature;
    Modal modal;
    Scene scene;
    StackPane root;
    VBox page;

    @Start
    void start(Stage stage) throws Exception {
        Path home = Files.createTempDirectory(folder, "practice");
        room = supply(() -> Room.filled(home));
        root = new StackPane();
        modal = new Modal(root);
        FxBackground background = new FxBackground();
        FxNotices notices = new FxNotices(root);
        Desk desk = new Desk(background, dialogs, notices, room.clock);
        feature = new MeasureFeature(
                new MeasureFeature.Services(room.measures, room.patients, room.team),
                desk,
                modal,
                () -> new PdfPane(background, dialogs, notices, file -> true, file -> {}));
        page = new VBox();
        page.getStyleClass().add("page");
        root.getChildren().addFirst(page);
        scene = Screens.show(stage, root, Theme.light(), 1092, 640);
    }

    private PatientTab.Page show(PatientId person) {
        return Screens.onScreenThread(() -> {
            PatientTab.Page tab = feature.tab().of(person);
            VBox.setVgrow(tab.node(), Priority.ALWAYS);
            page.getChildren().setAll(tab.node());
            tab.shown();
            return tab;
        });
    }

    @AfterEach
    void close() {
        room.close();
        assertThat(dialogs.failures).isEmpty();
    }

    @Test
    void valuesAreTypedAndReadByKeyboard(FxRobot robot) {
        PatientTab.Page tab = show(Room.HER);
        await(() -> scene.lookup("#measure-quick").isFocused()
                && !table().getItems().isEmpty());
        Screens.shots(scene, "measures-tab");
        robot.write("12/8 97");
        await(() -> scene.lookup("#measure-choice-0") != null);
        assertThat(tab.unsaved()).isTrue();
        robot.push(KeyCode.ENTER);
        await(() -> sentence().contains("97"));
        Screens.shots(scene, "measures-asked");
        robot.push(KeyCode.ENTER);
        await(() -> quick().getText().isEmpty());
        await(() -> list().getItems().size() == 8);
        assertThat(supply(() -> room.measures.of(Room.HER, Optional.of(MeasureKind.SATURATION), 0, 5)))
                .hasSize(2);
        Screens.onScreenThread(() -> {
            list().requestFocus();
            list().getSelectionModel().select(0);
            scene.lookup("#measure-curve").requestFocus();
            return true;
        });
        await(() -> scene.lookup("#measure-curve").isFocused());
        robot.push(KeyCode.RIGHT).push(KeyCode.LEFT);
        await(() -> scene.lookup("#measure-curve-told").isVisible());
        assertThat(((Label) scene.lookup("#measure-curve-told")).getText()).isNotBlank();
        Screens.shots(scene, "measures-curve-value");
    }

    @Test
    void aValueIsWithdrawnAndTypedAgain(FxRobot robot) {
        show(Room.HER);
        await(() -> !table().getItems().isEmpty());
        Screens.onScreenThread(() -> {
            table().requestFocus();
            table().getSelectionModel().select(1);
            return true;
        });
        robot.push(KeyCode.ENTER);
        await(() -> modal.isShown() && scene.lookup("#measure-why") != null);
        robot.push(KeyCode.ENTER);
        await(() ->
                scene.lookup("#measure-why").getPseudoClassStates().toString().contains("danger"));
        Screens.shots(scene, "measure-withdraw");
        robot.clickOn("#measure-why").write("erreur de saisie").push(KeyCode.ENTER);
        await(() -> !modal.isShown() && !quick().getText().isEmpty());
        assertThat(quick().getText()).startsWith("le 21/11/2026 9h00 ");
    }

    @Test
    void aScaleIsFilledInByItsFigures(FxRobot robot) {
        show(Room.HER);
        await(() -> !table().getItems().isEmpty());
        robot.clickOn("#measure-scale-BRADEN");
        await(() -> modal.isShown() && scene.lookup("#scale-SENSORY-1").isFocused());
        Screens.shots(scene, "scale-braden");
        robot.write("344332");
        await(() -> ((Label) scene.lookup("#scale-result")).getText().contains("19"));
        Screens.shots(scene, "scale-braden-full");
        robot.push(KeyCode.ENTER);
        await(() -> !modal.isShown());
        assertThat(supply(() -> room.measures
                        .of(Room.HER, Optional.of(MeasureKind.BRADEN), 0, 5)
                        .getFirst()
                        .detail()))
                .isEqualTo("SENSORY=3 MOISTURE=4 ACTIVITY=4 MOBILITY=3 NUTRITION=3 FRICTION=2");
    }

    @Test
    void theGirIsComputedFromItsLetters(FxRobot robot) {
        show(Room.HER);
        await(() -> !table().getItems().isEmpty());
        robot.clickOn("#measure-scale-GIR");
        await(() -> modal.isShown() && scene.lookup("#scale-COHERENCE-A").isFocused());
        robot.write("aabbaaaacc");
        await(() -> ((Label) scene.lookup("#scale-result")).getText().contains("GIR 4"));
        Screens.shots(scene, "scale-gir");
        robot.push(KeyCode.ESCAPE);
        await(() -> !modal.isShown());
        robot.clickOn("#measure-scale-MNA");
        await(() -> modal.isShown()
                && scene.lookup("#scale-APPETITE-0") != null
                && scene.lookup("#scale-APPETITE-0").isFocused());
        robot.push(KeyCode.ENTER);
        await(() -> !((Label) scene.lookup("#scale-refusal")).getText().isEmpty());
        Screens.shots(scene, "scale-mna");
    }

    @Test
    void limitsAreChanged(FxRobot robot) {
        show(Room.HER);
        await(() -> !table().getItems().isEmpty());
        robot.clickOn("#measure-thresholds");
        await(() -> modal.isShown() && scene.lookup("#threshold-PRESSURE-low") != null);
        Screens.shots(scene, "thresholds");
        robot.clickOn("#threshold-WEIGHT-low").write("60").push(KeyCode.ENTER);
        await(() -> !modal.isShown());
        assertThat(supply(() -> room.measures.thresholds(Room.HER))).containsKey(MeasureKind.WEIGHT);
    }

    @Test
    void whatIsPrintedIsSeenFirst(FxRobot robot) {
        PatientTab.Page tab = show(Room.HER);
        await(() -> !table().getItems().isEmpty());
        Screens.onScreenThread(tab::print);
        await(() -> scene.lookup("#pdf-page") != null
                && ((Label) scene.lookup("#pdf-page")).getText().contains("1"));
        Screens.shots(scene, "measures-print");
        await(() -> scene.lookup("#measure-from").isFocused());
        robot.push(KeyCode.ESCAPE);
        await(() -> scene.lookup("#measure-quick") != null);
    }

    @Test
    void nothingYet(FxRobot robot) {
        show(Room.OTHER);
        await(() -> scene.lookup("#measure-quick").isFocused());
        Screens.shots(scene, "measures-empty");
        robot.write("charabia").push(KeyCode.ENTER);
        await(() -> sentence().contains("charabia"));
        assertThat(quick().getText()).isEqualTo("charabia");
    }

    @Test
    void theBlockOfTheFirstPage(FxRobot robot) {
        boolean[] opened = new boolean[1];
        Function<Runnable, Node> full = supply(() -> feature.block().read(Room.HER));
        Function<Runnable, Node> none = supply(() -> feature.block().read(Room.OTHER));
        Screens.onScreenThread(() -> {
            VBox blocks = new VBox(14, full.apply(() -> opened[0] = true), none.apply(() -> {}));
            blocks.setMaxWidth(586);
            page.getChildren().setAll(blocks);
            return true;
        });
        await(() -> scene.lookup("#block-measures") != null);
        Screens.shots(scene, "measures-block");
        robot.clickOn("#block-measures");
        await(() -> opened[0]);
    }

    private TableView<?> table() {
        return (TableView<?>) scene.lookup("#measure-table");
    }

    private ListView<?> list() {
        return (ListView<?>) scene.lookup("#measure-last");
    }

    private TextField quick() {
        return (TextField) scene.lookup("#measure-quick");
    }

    private String sentence() {
        return ((Label) scene.lookup("#measure-sentence")).getText();
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
