package fr.boussole.billing;

import static fr.boussole.billing.BillingHouse.DAY;
import static org.assertj.core.api.Assertions.assertThat;

import fr.boussole.patient.Inclusion;
import fr.boussole.patient.PatientId;
import fr.boussole.patient.PatientStatus;
import fr.boussole.patient.PatientTab;
import fr.boussole.platform.ui.Background;
import fr.boussole.platform.ui.FxBackground;
import fr.boussole.platform.ui.PdfPane;
import fr.boussole.platform.ui.Screen;
import fr.boussole.platform.ui.Theme;
import fr.boussole.testing.FakeDialogs;
import fr.boussole.testing.FakeNotices;
import fr.boussole.testing.Samples;
import fr.boussole.testing.Screens;
import fr.boussole.visit.VisitId;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
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

/** The month's closing on the screen, by keyboard where it matters. */
@Tag("fx")
@ExtendWith(ApplicationExtension.class)
class BillingViewTest {
    private static final String[] NAMES = {
        "Benhaddou", "Chevrier", "d'Hautefeuille", "Lacoste-Bétancourt", "Lemoine-Vandenbroucke de La Roche-Guyon",
        "Maëstracci-Poli", "Ouédraogo", "Pélissier", "Prud'homme", "Tréguier"
    };

    @TempDir
    Path folder;

    private final FakeDialogs dialogs = new FakeDialogs();
    private final Background background = new FxBackground();
    private final FakeNotices notices = new FakeNotices();
    private final List<VisitId> opened = new ArrayList<>();
    private final List<PatientId> people = new ArrayList<>();
    private final List<Path> folders = new ArrayList<>();
    private BillingHouse house;
    private Screen page;
    private Scene scene;
    private BillingFeature feature;
    private Clock clock;

    @Start
    void start(Stage stage) {
        house = CompletableFuture.supplyAsync(() -> BillingHouse.fresh(folder)).join();
        clock = Clock.fixed(house.today.atTime(9, 0).toInstant(ZoneOffset.UTC), ZoneOffset.UTC);
        feature = new BillingFeature(
                new BillingFeature.Services(house.invoices, house.tariffs, house.team),
                background,
                dialogs,
                notices,
                () -> new PdfPane(background, dialogs, notices, file -> true, path -> {}),
                new BillingFeature.Ways(opened::add, people::add, folders::add),
                clock);
        page = feature.page();
        scene = Screens.show(stage, page.node(), Theme.light(), 1092, 720);
    }

    @AfterEach
    void close() {
        house.close();
    }

    private void fill() {
        for (int i = 0; i < NAMES.length; i++) {
            house.patients.add(Samples.patient(50 + i, NAMES[i], "Marie-Ange"));
            for (int day = 1; day <= 9 + i; day++) {
                house.visit(
                        1 + i % 2,
                        50 + i,
                        LocalDate.of(2026, 10, day),
                        "%02d:05".formatted(7 + i),
                        "%02d:30".formatted(7 + i));
            }
        }
        house.visit(2, 7, DAY, "09:00", "09:00");
        house.visit(2, 8, DAY, "08:00", "08:20");
        house.visit(2, 9, DAY, "08:10", "08:20");
        house.change(9, Inclusion.NONE, PatientStatus.ACTIVE, DAY);
    }

    private void show() {
        Screens.onScreenThread(() -> {
            page.shown();
            return true;
        });
    }

    @Test
    void anEmptyPageSaysWhatItIsFor() {
        show();
        until(() -> scene.lookup("#billing-first") != null);
        Screens.shots(scene, "billing-empty");
        assertThat(scene.lookup("#billing-first")).isNotNull();
    }

    @Test
    void aMonthIsClosedStepByStep(FxRobot robot) throws Exception {
        fill();
        show();
        robot.clickOn("#billing-close-month");
        untilRows(robot, "#closing-anomalies", 3);
        untilDrawn();
        Screens.shots(scene, "billing-1-odd");
        robot.clickOn("#closing-anomalies").type(KeyCode.DOWN).type(KeyCode.ENTER);
        robot.clickOn("#closing-next");
        robot.clickOn("#closing-drafts").type(KeyCode.HOME).type(KeyCode.DOWN).type(KeyCode.SPACE);
        Screens.shots(scene, "billing-2-drafts");
        assertThat(robot.lookup("#closing-issue").queryAs(Button.class).getText())
                .isEqualTo("Émettre 10 factures…");
        robot.clickOn("#closing-filter").write("tregu");
        assertThat(table(robot, "#closing-drafts").getItems()).hasSize(1);
        robot.type(KeyCode.ESCAPE);
        untilDrawn();
        robot.clickOn("#closing-issue");
        assertThat(dialogs.questions.getFirst().title()).isEqualTo("Émettre 10 factures\u202f?");
        until(() ->
                !robot.lookup("#closing-result").queryAs(Label.class).getText().isEmpty());
        assertThat(robot.lookup("#closing-result").queryAs(Label.class).getText())
                .startsWith("10 factures émises");
        Screens.shots(scene, "billing-3-done");
        dialogs.chosen = Optional.of(folder.resolve("out"));
        robot.clickOn("#closing-write");
        until(() -> robot.lookup("#closing-written").queryAs(Label.class).isVisible());
        Screens.shots(scene, "billing-4-written");
        robot.clickOn("#closing-folder");
        until(() -> !folders.isEmpty());
        assertThat(folder.resolve("out/invoices.csv")).exists();
        try (var files = Files.list(folder.resolve("out"))) {
            assertThat(files).hasSize(10 + 2 + 1);
        }
        assertThat(dialogs.failures).isEmpty();
    }

    @Test
    void anIssuedInvoiceIsSearchedSeenAndCredited(FxRobot robot) {
        fill();
        house.issueAll();
        show();
        untilRows(robot, "#billing-invoices", 11);
        robot.clickOn("#billing-search").write("vandenbroucke");
        untilRows(robot, "#billing-invoices", 1);
        untilDrawn();
        Screens.shots(scene, "billing-list");
        robot.clickOn("#billing-credit");
        robot.clickOn("#billing-credit-make");
        until(() -> robot.lookup(".field-note").queryAs(Label.class).getText().contains("mots"));
        Screens.shot(scene, "billing-credit-refused");
        robot.clickOn("#billing-credit-reason").write("mauvaise heure").type(KeyCode.ENTER);
        until(() -> !notices.said.isEmpty());
        assertThat(notices.said.getLast()).contains("A-");
        untilRows(robot, "#billing-invoices", 2);
        Screens.shots(scene, "billing-credited");
        assertThat(dialogs.failures).isEmpty();
    }

    @Test
    void aPersonsInvoicesAreATabOfHerFile(FxRobot robot) {
        fill();
        house.issueAll();
        PatientTab.Page tab = Screens.onScreenThread(() -> feature.tab().of(new PatientId(54)));
        Screens.onScreenThread(() -> {
            scene.setRoot((javafx.scene.Parent) tab.node());
            tab.shown();
            return true;
        });
        untilRows(robot, "#person-invoices", 1);
        robot.clickOn("#person-invoices").type(KeyCode.HOME);
        untilDrawn();
        Screens.shots(scene, "billing-person");
        assertThat(dialogs.failures).isEmpty();
    }

    @Test
    void tariffsAndRoundingAreSet(FxRobot robot) {
        Screens.onScreenThread(() -> {
            scene.setRoot((javafx.scene.Parent) BillingFeature.settings(
                    house.tariffs, new fr.boussole.platform.ui.Desk(background, dialogs, notices, clock)));
            return true;
        });
        untilRows(robot, "#settings-tariffs", 2);
        robot.clickOn("#settings-from").write("32/01/2027");
        robot.clickOn("#settings-add");
        until(() -> robot.lookup(".field-note").queryAs(Label.class).getText().contains("01/01/2026"));
        robot.clickOn("#settings-from").eraseText(10).write("01/01/2027");
        robot.clickOn("#settings-add");
        untilRows(robot, "#settings-tariffs", 3);
        Screens.shots(scene, "billing-settings");
        assertThat(house.tariffs.table().tariffs()).hasSize(3);
        assertThat(dialogs.failures).isEmpty();
    }

    /** The screen answers from the background. */
    private static void until(BooleanSupplier there) {
        try {
            WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, there::getAsBoolean);
        } catch (java.util.concurrent.TimeoutException e) {
            throw new AssertionError(e);
        }
        WaitForAsyncUtils.waitForFxEvents();
    }

    private void untilRows(FxRobot robot, String id, int count) {
        until(() -> table(robot, id).getItems().size() == count);
    }

    private void untilDrawn() {
        until(() -> scene.getRoot().lookupAll("#pdf-picture").stream()
                .anyMatch(picture -> ((javafx.scene.image.ImageView) picture).getImage() != null));
    }

    private static TableView<?> table(FxRobot robot, String id) {
        return robot.lookup(id).queryAs(TableView.class);
    }
}
