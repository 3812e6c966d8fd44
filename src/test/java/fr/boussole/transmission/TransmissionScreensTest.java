package fr.boussole.transmission;

import static fr.boussole.transmission.NursesRoom.HER;
import static fr.boussole.transmission.NursesRoom.OTHER;
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
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.TextField;
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

/** The tab in a person's file, its forms, the block of the first page, the paper. */
@Tag("fx")
@ExtendWith(ApplicationExtension.class)
class TransmissionScreensTest {
    @TempDir
    static Path folder;

    final FakeDialogs dialogs = new FakeDialogs();
    NursesRoom room;
    TransmissionFeature feature;
    PatientTab.Page tab;
    StackPane root;
    VBox page;
    Modal modal;
    Scene scene;

    @Start
    void start(Stage stage) throws Exception {
        Path home = Files.createTempDirectory(folder, "practice");
        room = supply(() -> NursesRoom.filled(home));
        root = new StackPane();
        modal = new Modal(root);
        FxNotices notices = new FxNotices(root);
        FxBackground background = new FxBackground();
        Desk desk = new Desk(background, dialogs, notices, room.clock);
        feature = new TransmissionFeature(
                room.services(),
                desk,
                modal,
                () -> new PdfPane(background, dialogs, notices, Paper::print, path -> {}));
        page = new VBox();
        page.getStyleClass().add("page");
        root.getChildren().addFirst(page);
        scene = Screens.show(stage, root, Theme.light(), 1092, 630);
        show(HER);
    }

    private void show(PatientId person) {
        tab = feature.tab().of(person);
        VBox.setVgrow(tab.node(), Priority.ALWAYS);
        page.getChildren().setAll(tab.node());
        tab.shown();
    }

    @AfterEach
    void close() {
        room.close();
        assertThat(dialogs.failures).isEmpty();
    }

    @Test
    void theListIsReadByItsKeys(FxRobot robot) {
        await(() -> scene.lookup("#transmission-row-4") != null);
        focus("#transmission-list");
        Screens.shots(scene, "transmissions-tab");
        robot.push(KeyCode.L).push(KeyCode.L);
        await(() -> supply(() -> room.unread.count()) == 2);
        robot.push(KeyCode.HOME).push(KeyCode.C);
        await(() -> !supply(() -> room.transmissions.of(HER, TransmissionFilter.ALL, 0, 9)).stream()
                .filter(one -> one.transmission().content().urgent())
                .findFirst()
                .orElseThrow()
                .transmission()
                .open());
        press("#transmission-read-all");
        await(() -> supply(() -> room.unread.count()) == 0);
        assertThat(feature.unreadProperty().get()).isZero();
        press("#transmission-standing-2");
        await(() -> scene.lookup("#transmission-row-1") != null && scene.lookup("#transmission-row-2") == null);
        Screens.shot(scene, "transmissions-closed");
    }

    @Test
    void oneIsWrittenByKeyboardAloneAndAnotherIsAddedTo(FxRobot robot) {
        await(() -> scene.lookup("#transmission-row-4") != null);
        focus("#transmission-list");
        robot.push(KeyCode.E);
        await(() -> focused("#transmission-target"));
        robot.write("pea");
        await(() -> "pea".equals(((TextField) scene.lookup("#transmission-target")).getText()));
        robot.push(KeyCode.TAB);
        await(() -> focused("#transmission-data"));
        robot.push(KeyCode.CONTROL, KeyCode.ENTER);
        robot.write("Rouge au talon");
        assertThat(tab.unsaved()).isTrue();
        robot.push(KeyCode.TAB);
        await(() -> focused("#transmission-actions"));
        robot.write("Massage");
        Screens.shots(scene, "transmission-form");
        robot.push(KeyCode.ESCAPE);
        await(() -> focused("#transmission-list"));
        assertThat(tab.unsaved()).as("the draft is kept").isTrue();
        robot.push(KeyCode.E);
        await(() -> focused("#transmission-target"));
        robot.push(KeyCode.CONTROL, KeyCode.ENTER);
        await(() -> supply(() -> room.transmissions.count(HER, TransmissionFilter.ALL)) == 6);
        await(() -> focused("#transmission-list"));
        assertThat(tab.unsaved()).isFalse();
        await(() -> scene.lookup("#transmission-row-5") != null);
        robot.push(KeyCode.S);
        await(() -> focused("#transmission-words"));
        robot.write("Appel du fils");
        Screens.shots(scene, "transmission-addendum");
        robot.push(KeyCode.CONTROL, KeyCode.ENTER);
        await(() -> supply(() -> room.transmissions.of(HER, TransmissionFilter.ALL, 0, 9)).stream()
                .anyMatch(one ->
                        one.addenda().stream().anyMatch(added -> added.words().equals("Appel du fils"))));
    }

    @Test
    void aMacroTargetHasItsHeadings(FxRobot robot) {
        await(() -> scene.lookup("#transmission-row-4") != null);
        press("#transmission-write");
        await(() -> focused("#transmission-target"));
        press("#transmission-kind-1");
        await(() -> scene.lookup("#transmission-illness").isVisible()
                && !scene.lookup("#transmission-data").getParent().isVisible());
        Screens.shots(scene, "transmission-macro");
    }

    @Test
    void nothingYetSaysWhatItIsForAndBeginsTheFirst(FxRobot robot) {
        Screens.onScreenThread(() -> {
            show(OTHER);
            return true;
        });
        await(() -> scene.lookup("#transmission-first") != null);
        Screens.shots(scene, "transmissions-empty");
        press("#transmission-first");
        await(() -> focused("#transmission-target"));
    }

    @Test
    void theFirstPageShowsTheLastThreeAndOpensTheForm(FxRobot robot) {
        await(() -> scene.lookup("#transmission-row-4") != null);
        var make = supply(() -> feature.block().read(HER));
        var none = supply(() -> feature.block().read(OTHER));
        Screens.onScreenThread(() -> {
            Node full = make.apply(() -> show(HER));
            page.getChildren().setAll(new VBox(14, narrow(full), narrow(none.apply(() -> {}))));
            return true;
        });
        Screens.shots(scene, "transmissions-block");
        press("#synthesis-write");
        await(() -> focused("#transmission-target"));
    }

    private static Node narrow(Node card) {
        VBox box = new VBox(card);
        box.setMaxWidth(587);
        return box;
    }

    @Test
    void aPeriodIsShownAsItWillBePrinted(FxRobot robot) {
        await(() -> scene.lookup("#transmission-row-4") != null);
        Screens.onScreenThread(tab::print);
        await(() -> scene.lookup("#pdf-picture") instanceof ImageView picture && picture.getImage() != null);
        Screens.shots(scene, "transmissions-paper");
        robot.push(KeyCode.ESCAPE);
        await(() -> !modal.isShown());
    }

    @Test
    void whatWaitsIsReadFromToday(FxRobot robot) {
        List<TransmissionFeature.Waiting> waiting = supply(() -> feature.waiting(10));
        assertThat(waiting).hasSize(4);
        assertThat(waiting.getFirst().urgent()).isTrue();
        assertThat(waiting.getFirst().name()).isEqualTo("Geneviève d'Hautefeuille");
        assertThat(waiting.getFirst().words()).contains("Chute", "Trouvée au sol", "Fatoumata Diarra", "hier");
        int[] moved = {0};
        feature.follow(() -> moved[0]++);
        Screens.onScreenThread(() -> {
            feature.count();
            return true;
        });
        await(() -> feature.unreadProperty().get() == 4);
        Screens.onScreenThread(() -> {
            feature.acknowledge(waiting.getFirst());
            return true;
        });
        await(() -> feature.unreadProperty().get() == 3 && moved[0] == 1);
        Screens.onScreenThread(() -> {
            feature.acknowledgeAll();
            return true;
        });
        await(() -> feature.unreadProperty().get() == 0 && moved[0] == 2);
        Node undo = scene.lookup(".notice .button");
        Screens.onScreenThread(() -> {
            ((Button) undo).fire();
            return true;
        });
        await(() -> feature.unreadProperty().get() == 3);
    }

    private boolean focused(String id) {
        Node node = scene.lookup(id);
        return node != null && node.isFocused();
    }

    private void focus(String id) {
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
