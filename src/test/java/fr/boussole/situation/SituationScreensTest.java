package fr.boussole.situation;

import static fr.boussole.situation.SituationHouse.HER;
import static fr.boussole.situation.SituationHouse.OTHER;
import static fr.boussole.situation.SituationHouse.TODAY;
import static org.assertj.core.api.Assertions.assertThat;

import fr.boussole.patient.PatientId;
import fr.boussole.patient.PatientTab;
import fr.boussole.patient.SynthesisBlock;
import fr.boussole.platform.ui.Desk;
import fr.boussole.platform.ui.FxBackground;
import fr.boussole.platform.ui.Modal;
import fr.boussole.platform.ui.Theme;
import fr.boussole.testing.FakeDialogs;
import fr.boussole.testing.FakeNotices;
import fr.boussole.testing.Screens;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.scene.Node;
import javafx.scene.Scene;
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

/** The tab and its three forms by keyboard, on a real file; with nothing yet and with much. */
@Tag("fx")
@ExtendWith(ApplicationExtension.class)
class SituationScreensTest {
    @TempDir
    Path folder;

    final FakeDialogs dialogs = new FakeDialogs();
    final FakeNotices notices = new FakeNotices();
    SituationHouse house;
    SituationFeature feature;
    StackPane window;
    Modal modal;
    Scene scene;

    @Start
    void start(Stage stage) {
        window = new StackPane();
        window.getStyleClass().add("page");
        StackPane over = new StackPane(window);
        modal = new Modal(over);
        scene = Screens.show(stage, over, Theme.light(), 1092, 600);
    }

    @BeforeEach
    void open() {
        house = new SituationHouse(folder);
        feature = new SituationFeature(
                house.services(), new Desk(new FxBackground(), dialogs, notices, house.clock), modal);
    }

    @AfterEach
    void close() {
        house.close();
        assertThat(dialogs.failures).isEmpty();
    }

    @Test
    void nothingYetThenHerWordsARightAndAStepByKeyboard(FxRobot robot) throws TimeoutException {
        show(OTHER);
        until(() -> scene.lookup("#question-0") != null);
        Screens.shots(scene, "situation-empty");
        focus("#situation-edit");
        robot.type(KeyCode.SPACE);
        until(() -> modal.isShown("situation-form"));
        robot.write("Voir la mer").type(KeyCode.TAB).write("Avec son frère");
        Screens.shot(scene, "situation-form");
        robot.press(KeyCode.CONTROL, KeyCode.S).release(KeyCode.S, KeyCode.CONTROL);
        until(() -> !notices.said.isEmpty() && !modal.isShown());
        assertThat(house.situations.of(OTHER).ownWords()).isEqualTo("Voir la mer");
        assertThat(house.situations.of(OTHER).household()).isEqualTo("Avec son frère");
        notices.undo();
        until(() -> house.situations.of(OTHER).empty());

        focus("#right-add");
        robot.type(KeyCode.SPACE);
        until(() -> modal.isShown("right-form"));
        robot.type(KeyCode.TAB, KeyCode.TAB).write("étudiante");
        robot.type(KeyCode.TAB, KeyCode.TAB, KeyCode.TAB).write("31 31 2026").type(KeyCode.ENTER);
        WaitForAsyncUtils.waitForFxEvents();
        Screens.shot(scene, "situation-right-form-error");
        assertThat(house.entitlements.of(OTHER)).isEmpty();
        robot.press(KeyCode.CONTROL, KeyCode.A).release(KeyCode.A, KeyCode.CONTROL);
        robot.write("31 12 2026").type(KeyCode.ENTER);
        until(() -> house.entitlements.of(OTHER).size() == 1);
        assertThat(house.entitlements.of(OTHER).getFirst().endsOn())
                .contains(TODAY.withMonth(12).withDayOfMonth(31));

        until(() -> !modal.isShown());
        focus("#step-add");
        robot.type(KeyCode.SPACE);
        until(() -> modal.isShown("step-form"));
        robot.write("Demander le renouvellement").type(KeyCode.ENTER);
        until(() -> house.steps.of(OTHER).size() == 1);
        until(() -> !modal.isShown());
        SocialStep step = house.steps.of(OTHER).getFirst();
        until(() -> scene.lookup("#step-done-" + step.id().value()) != null);
        focus("#step-done-" + step.id().value());
        robot.type(KeyCode.SPACE);
        until(() -> house.steps.of(OTHER).getFirst().doneOn().isPresent());
        notices.undo();
        until(() -> house.steps.of(OTHER).getFirst().doneOn().isEmpty());
    }

    @Test
    void muchIsLegibleInEveryLook(FxRobot robot) throws TimeoutException {
        fill();
        show(HER);
        until(() -> scene.getRoot().lookupAll(".row").size() > 10);
        Screens.shots(scene, "situation");
    }

    @Test
    void theFirstPageHasThreeRowsAndAChipForTheRightThatEndsSoonest() {
        fill();
        Node block = made(feature.block(), HER);
        Node chip = made(feature.chip(), HER);
        Node none = made(feature.chip(), OTHER);
        Screens.onScreenThread(() -> {
            javafx.scene.layout.VBox page = new javafx.scene.layout.VBox(chip, none, block);
            page.setMaxWidth(590);
            page.setSpacing(12);
            window.getChildren().setAll(page);
            return true;
        });
        Screens.shots(scene, "situation-block");
        assertThat(block.lookupAll(".row")).hasSize(3);
        assertThat(chip.getAccessibleText()).contains("C2S").contains("9");
        assertThat(none.isManaged()).isFalse();
    }

    private static Node made(SynthesisBlock block, PatientId person) {
        var read = block.read(person);
        return Screens.onScreenThread(() -> read.apply(() -> {}));
    }

    private void fill() {
        house.situations.save(SituationHouse.terms(HER, 0));
        house.entitlements.addAll(List.of(
                house.right(EntitlementKind.C2S, EntitlementState.OPEN, TODAY.plusDays(9)),
                house.right(EntitlementKind.ALD, EntitlementState.OPEN, TODAY.plusDays(400)),
                house.right(EntitlementKind.APA, EntitlementState.LIKELY, TODAY.plusDays(400)),
                house.right(EntitlementKind.MDPH, EntitlementState.DECLINED, TODAY.plusDays(400))));
        house.steps.addAll(List.of(
                house.step("Retrouver l'avis d'imposition avec elle et déposer le dossier au CCAS", TODAY.plusDays(12)),
                house.step("Appeler la CPAM", TODAY.minusDays(3))));
    }

    private void show(PatientId person) {
        PatientTab.Page page = Screens.onScreenThread(() -> feature.tab().of(person));
        Screens.onScreenThread(() -> {
            window.getChildren().setAll(page.node());
            page.shown();
            return true;
        });
    }

    private void focus(String id) {
        Screens.onScreenThread(() -> {
            scene.lookup(id).requestFocus();
            return true;
        });
    }

    private static void until(Callable<Boolean> there) throws TimeoutException {
        WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, there);
        WaitForAsyncUtils.waitForFxEvents();
    }
}
