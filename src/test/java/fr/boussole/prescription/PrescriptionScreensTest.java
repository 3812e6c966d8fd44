package fr.boussole.prescription;

import static fr.boussole.prescription.SamplePrescriptions.month;
import static fr.boussole.prescription.SamplePrescriptions.of;
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
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
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

/** The tab in a person's file, its forms and its letter, by keyboard alone. */
@Tag("fx")
@ExtendWith(ApplicationExtension.class)
class PrescriptionScreensTest {
    @TempDir
    static Path folder;

    final FakeDialogs dialogs = new FakeDialogs();
    Room room;
    PrescriptionFeature feature;
    PatientTab.Page tab;
    PatientTab.Page empty;
    Modal modal;
    VBox page;
    Scene scene;

    @Start
    void start(Stage stage) throws Exception {
        Path home = Files.createTempDirectory(folder, "practice");
        room = supply(() -> fill(new Room(home)));
        StackPane root = new StackPane();
        modal = new Modal(root);
        Desk desk = new Desk(new FxBackground(), dialogs, new FxNotices(root), room.clock);
        feature = new PrescriptionFeature(
                new PrescriptionFeature.Services(
                        room.prescriptions, room.favourites, room.alerting, room.requests, room.scans, room.directory),
                desk,
                modal,
                () -> new PdfPane(desk.background(), dialogs, desk.notices(), Paper::print, file -> {}));
        tab = feature.tab().of(new PatientId(7));
        empty = feature.tab().of(new PatientId(8));
        page = new VBox();
        page.getStyleClass().add("page");
        root.getChildren().addFirst(page);
        show(tab);
        scene = Screens.show(stage, root, Theme.light(), 1092, 600);
        tab.shown();
    }

    private void show(PatientTab.Page shown) {
        VBox.setVgrow(shown.node(), Priority.ALWAYS);
        page.getChildren().setAll(shown.node());
    }

    private static Room fill(Room room) {
        Course twoMonths = new Course(LocalDate.of(2026, 10, 15), 2, DurationUnit.MONTHS, 0);
        room.add(of(101, 7, "Pansement une fois par jour", twoMonths));
        room.add(
                of(102, 7, "Surveillance, pilulier", new Course(LocalDate.of(2026, 8, 26), 3, DurationUnit.MONTHS, 0)));
        room.add(SamplePrescriptions.by(
                of(
                        103,
                        7,
                        "Injection sous-cutanée d'anticoagulant une fois par jour, surveillance et éducation de l'entourage",
                        new Course(LocalDate.of(2026, 10, 28), 10, DurationUnit.DAYS, 1)),
                Prescriber.named("Dr Marie-Ange Maëstracci-Poli de La Rochefoucauld")));
        for (int i = 0; i < 8; i++) {
            room.add(month(110 + i, 7, "Pansement une fois par jour", "2026-0" + (1 + i % 8) + "-10"));
        }
        Prescription stopped = room.add(month(120, 7, "Perfusion d'antibiotique", "2026-11-05"));
        room.prescriptions.stop(
                stopped, new Prescription.Stop(Optional.of(LocalDate.of(2026, 11, 12)), "Relais par la bouche"));
        return room;
    }

    @AfterEach
    void close() {
        room.close();
        assertThat(dialogs.failures).isEmpty();
    }

    @Test
    void whatRunsStandsFirst() {
        await(() -> current().getItems().size() == 3);
        Screens.shots(scene, "prescriptions-tab");
        assertThat(labels()).contains("finit dans 6 jours", "jusqu'au 14/12");
    }

    @Test
    void withNothingYet(FxRobot robot) {
        Screens.onScreenThread(() -> {
            show(empty);
            empty.shown();
            return true;
        });
        await(() -> scene.lookup("#prescriptions-first") != null);
        Screens.shots(scene, "prescriptions-empty");
        press(robot, KeyCode.R);
        assertThat(modal.isShown()).isFalse();
    }

    @Test
    void aNewOneByKeyboardAlone(FxRobot robot) {
        await(() -> current().getItems().size() == 3);
        press(robot, KeyCode.N);
        await(() -> modal.isShown() && scene.lookup("#prescription-prescriber").isFocused());
        Screens.shots(scene, "prescription-form-new");
        robot.push(KeyCode.ENTER);
        await(() -> scene.lookup("#prescription-prescriber")
                .getPseudoClassStates()
                .toString()
                .contains("danger"));
        robot.write("hamelin");
        await(() -> feature != null
                && ((TextField) scene.lookup("#prescription-prescriber"))
                        .getText()
                        .equals("hamelin"));
        WaitForAsyncUtils.waitForFxEvents();
        robot.push(KeyCode.TAB);
        await(() -> text("#prescription-prescriber").equals("Dr Claire Hamelin"));
        await(() -> text("#prescription-rpps").equals("10001234565"));
        robot.push(KeyCode.TAB).write("Glycémie avant les repas").push(KeyCode.TAB);
        focus("#prescription-duration");
        robot.write("2");
        await(() -> ((Label) scene.lookup("#prescription-end")).getText().contains("18/01/2027"));
        Screens.shots(scene, "prescription-form-filled");
        robot.push(KeyCode.ENTER);
        await(() -> !modal.isShown());
        await(() -> current().getItems().size() == 4);
        Prescription kept = supply(() -> room.prescriptions.current(new PatientId(7)))
                .getLast()
                .prescription();
        assertThat(kept.care()).isEqualTo("Glycémie avant les repas");
        assertThat(kept.prescriber()).isEqualTo(SamplePrescriptions.DOCTOR);
        assertThat(kept.course().end()).isEqualTo(LocalDate.of(2027, 1, 18));
    }

    @Test
    void renewedInOneKey(FxRobot robot) {
        await(() -> current().getItems().size() == 3);
        press(robot, KeyCode.R);
        await(() -> modal.isShown("prescription-form"));
        Screens.shots(scene, "prescription-form-renew");
        robot.push(KeyCode.ENTER);
        await(() -> !modal.isShown());
        List<Listed> now = supply(() -> room.prescriptions.all(new PatientId(7)));
        Prescription next = now.stream()
                .map(Listed::prescription)
                .filter(one -> one.renews().isPresent())
                .findFirst()
                .orElseThrow();
        assertThat(next.prescribedOn()).isEqualTo(Room.TODAY);
        assertThat(supply(() -> room.prescriptions.byId(next.renews().orElseThrow()))
                        .flatMap(Listed::renewedBy))
                .contains(next.id());
        robot.push(KeyCode.CONTROL, KeyCode.Z);
    }

    @Test
    void stoppedWithItsReason(FxRobot robot) {
        await(() -> current().getItems().size() == 3);
        press(robot, KeyCode.A);
        await(() -> modal.isShown("prescription-stop-form"));
        robot.push(KeyCode.ENTER);
        await(() -> scene.lookup("#stop-why") != null
                && scene.lookup("#stop-why").getPseudoClassStates().toString().contains("danger"));
        Screens.shots(scene, "prescription-stop");
        robot.write("Plaie fermée").push(KeyCode.ENTER);
        await(() -> !modal.isShown());
        await(() -> current().getItems().size() == 2);
    }

    @Test
    void theLetterIsReadBeforeItLeaves(FxRobot robot) {
        await(() -> current().getItems().size() == 3);
        press(robot, KeyCode.D);
        await(() -> scene.lookup("#letter-seen") != null
                && scene.lookup("#letter-seen").isFocused());
        robot.write("La plaie bourgeonne.").push(KeyCode.ENTER);
        await(() -> ((Label) scene.lookup("#pdf-page")).getText().contains("1"));
        await(() -> !scene.lookup("#pdf-busy").isVisible());
        Screens.shots(scene, "prescription-letter");
        robot.push(KeyCode.ESCAPE);
        await(() -> current().isFocused());
    }

    @Test
    void theFirstPageShowsThreeAtMost() {
        Function<Runnable, Node> read = supply(() -> feature.block().read(new PatientId(7)));
        Function<Runnable, Node> none = supply(() -> feature.block().read(new PatientId(8)));
        Screens.onScreenThread(() -> {
            VBox side = new VBox(read.apply(() -> {}), none.apply(() -> {}));
            side.getStyleClass().add("cards");
            side.setMaxWidth(445);
            page.getChildren().setAll(side);
            return true;
        });
        Screens.shots(scene, "prescriptions-block");
        assertThat(labels()).contains("Aucune ordonnance en cours.");
    }

    @Test
    void thePracticeChoosesWhenToHearOfIt(FxRobot robot) {
        Screens.onScreenThread(() -> {
            page.getChildren()
                    .setAll(PrescriptionFeature.settings(
                            room.alerting,
                            new Desk(new FxBackground(), dialogs, new FxNotices(new StackPane()), room.clock)));
            return true;
        });
        await(() ->
                scene.lookup("#alerts-first") != null && text("#alerts-first").equals("15"));
        focus("#alerts-second");
        robot.push(KeyCode.CONTROL, KeyCode.A).write("20");
        robot.clickOn("#alerts-save");
        await(() ->
                scene.lookup("#alerts-second").getPseudoClassStates().toString().contains("danger"));
        Screens.shots(scene, "prescription-alerts");
        robot.push(KeyCode.CONTROL, KeyCode.A).write("5");
        robot.clickOn("#alerts-save");
        await(() -> supply(() -> room.alerting.alerts()).equals(new Reminders(15, 5, 0)));
    }

    private void press(FxRobot robot, KeyCode key) {
        focus("#prescriptions-current");
        robot.push(key);
    }

    private void focus(String id) {
        Screens.onScreenThread(() -> {
            scene.lookup(id).requestFocus();
            return true;
        });
    }

    private String text(String id) {
        return ((TextField) scene.lookup(id)).getText();
    }

    private List<String> labels() {
        return page.lookupAll(".label").stream()
                .map(node -> ((Label) node).getText())
                .map(words -> words == null ? "" : words.replaceAll("[\\u00a0\\u202f]", " "))
                .toList();
    }

    private TableView<?> current() {
        return (TableView<?>) page.lookup("#prescriptions-current");
    }

    private static void await(Callable<Boolean> condition) {
        try {
            WaitForAsyncUtils.waitFor(30, TimeUnit.SECONDS, condition);
            WaitForAsyncUtils.waitForFxEvents();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private static <T> T supply(Supplier<T> work) {
        return CompletableFuture.supplyAsync(work).join();
    }
}
