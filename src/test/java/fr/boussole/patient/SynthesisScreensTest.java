package fr.boussole.patient;

import static org.assertj.core.api.Assertions.assertThat;

import fr.boussole.platform.db.Database;
import fr.boussole.platform.ui.Desk;
import fr.boussole.platform.ui.FxBackground;
import fr.boussole.platform.ui.Modal;
import fr.boussole.platform.ui.Screen;
import fr.boussole.platform.ui.Theme;
import fr.boussole.team.Address;
import fr.boussole.testing.FakeDialogs;
import fr.boussole.testing.FakeNotices;
import fr.boussole.testing.Samples;
import fr.boussole.testing.Screens;
import fr.boussole.testing.TestDatabase;
import fr.boussole.testing.TestPractice;
import fr.boussole.testing.TestSession;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TabPane;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
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

/** The first page with every block as tall as it may be, beside the rail's width; alerts and tabs by keyboard. */
@Tag("fx")
@ExtendWith(ApplicationExtension.class)
class SynthesisScreensTest {
    static final PatientId HER = new PatientId(7);

    @TempDir
    Path folder;

    final TestSession session = new TestSession();
    final FakeDialogs dialogs = new FakeDialogs();
    final FakeNotices notices = new FakeNotices();
    final List<PatientId> printed = new ArrayList<>();
    Database database;
    Patients patients;
    Alerts alerts;
    StackPane window;
    Modal modal;
    Scene scene;

    @Start
    void start(Stage stage) {
        window = new StackPane();
        StackPane over = new StackPane(window);
        modal = new Modal(over);
        // 1280 less the rail.
        scene = Screens.show(stage, over, Theme.light(), 1092, 720);
    }

    @BeforeEach
    void open() {
        database = TestDatabase.fresh(folder);
        TestPractice.member(database, 1, "HB", "Héloïse", "Béranger", true, null);
        patients = new Patients(database, session, session, PatientsTest.NOON);
        alerts = new Alerts(
                database, session, session, PatientsTest.NOON, new FieldHistory(database, session, PatientsTest.NOON));
    }

    @AfterEach
    void close() {
        database.close();
        assertThat(dialogs.failures).isEmpty();
    }

    @Test
    void everyBlockAtItsTallestFitsWithoutScrolling() throws TimeoutException {
        person("d'Hautefeuille-Kergoat", "Marie-Antoinette");
        alert(AlertKind.ALLERGY, "pénicilline", "œdème, 2011");
        alert(AlertKind.RISK, "Anticoagulant", "apixaban 5 mg × 2");
        alert(AlertKind.HOME, "Chien, craintif", "");
        show(file(FullPage.blocks(), person -> Optional.of(FullPage.picture())));
        until(() -> scene.lookup("#alert-3") != null && scene.lookup("#patient-photo") != null);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(overflow()).isLessThanOrEqualTo(0);
        assertThat(scene.lookup("#patient-tabs").lookup(".control-buttons-tab").isVisible())
                .isFalse();
        Screens.shots(scene, "synthesis");
    }

    @Test
    void theLongestNameIsNeverCut() throws TimeoutException {
        person("de La Rochefontaine-Montbélibois de Saint-Hilaire-Kergoatmarc'h", "Marie-Antoinette-Philomène");
        show(file(FullPage.blocks(), Portraits.NONE));
        until(() -> scene.lookup("#alerts-ask") != null);
        assertThat(((Label) scene.lookup("#screen-title")).getHeight())
                .isGreaterThanOrEqualTo(((Label) scene.lookup("#screen-title"))
                        .prefHeight(((Label) scene.lookup("#screen-title")).getWidth()));
        Screens.shots(scene, "synthesis-long");
    }

    @Test
    void nothingYetSaysSoAndThatNobodyAskedAboutAllergies(FxRobot robot) throws TimeoutException {
        person("Ng", "Ô");
        show(file(List.of(), Portraits.NONE));
        until(() -> scene.lookup("#alerts-ask") != null);
        Screens.shots(scene, "synthesis-empty");

        focus("#alerts-ask");
        robot.type(KeyCode.SPACE);
        until(() -> modal.isShown("alert-form"));
        Screens.shot(scene, "alert-form-none");
        robot.type(KeyCode.ENTER);
        until(() -> alerts.of(HER).size() == 1);
        until(() -> scene.lookup("#alerts-ask") == null);

        focus("#alert-add");
        robot.type(KeyCode.SPACE);
        until(() -> modal.isShown("alert-form"));
        robot.type(KeyCode.TAB).write("Chutes").type(KeyCode.TAB).write("tapis du couloir");
        Screens.shots(scene, "alert-form");
        robot.type(KeyCode.ENTER);
        until(() -> alerts.of(HER).size() == 2);
        until(() -> scene.lookup("#alert-" + alerts.of(HER).getLast().id().value()) != null);
        notices.undo();
        until(() -> alerts.of(HER).size() == 1);
    }

    @Test
    void tabsOpenByKeyboardAndABlockThatFailsSaysSo(FxRobot robot) throws TimeoutException {
        person("Lemoine", "François-Xavier");
        List<SynthesisBlock> blocks = new ArrayList<>(FullPage.blocks());
        blocks.set(1, FullPage.failing());
        show(file(blocks, Portraits.NONE));
        until(() -> !scene.getRoot().lookupAll(".card-empty").isEmpty());
        Screens.shot(scene, "synthesis-failed");
        robot.press(KeyCode.ALT).type(KeyCode.DIGIT2).release(KeyCode.ALT);
        until(() -> selected() == 1);
        robot.press(KeyCode.CONTROL).type(KeyCode.PAGE_DOWN).release(KeyCode.CONTROL);
        until(() -> selected() == 2);
        robot.press(KeyCode.ALT).type(KeyCode.DIGIT1).release(KeyCode.ALT);
        until(() -> selected() == 0);
        focus("#block-a");
        robot.type(KeyCode.SPACE);
        until(() -> selected() > 0);
    }

    @Test
    void printingTheFirstPagePrintsTheLiaisonSheet() throws TimeoutException {
        person("Lemoine", "François-Xavier");
        Screen file = file(FullPage.blocks(), Portraits.NONE);
        show(file);
        until(() -> scene.lookup("#patient-liaison") != null);
        assertThat(Screens.onScreenThread(file::print)).isTrue();
        assertThat(printed).containsExactly(HER);
        assertThat(Screens.onScreenThread(file::help)).isEqualTo("patient-file");
    }

    /** How much higher the page is than what is seen of it. */
    private double overflow() {
        return Screens.onScreenThread(() -> {
            ScrollPane page = (ScrollPane) scene.lookup("#synthesis");
            return ((VBox) page.getContent()).getHeight()
                    - page.getViewportBounds().getHeight();
        });
    }

    private int selected() {
        return ((TabPane) scene.lookup("#patient-tabs")).getSelectionModel().getSelectedIndex();
    }

    private Screen file(List<SynthesisBlock> blocks, Portraits portraits) {
        List<PatientTab> tabs = List.of(
                FullPage.tab("a", "Situation"),
                FullPage.tab("careplan", "Plan de soins"),
                FullPage.tab("visits", "Visites"),
                FullPage.tab("transmissions", "Transmissions"),
                FullPage.tab("measures", "Mesures"),
                FullPage.tab("prescriptions", "Ordonnances"),
                FullPage.tab("documents", "Documents"),
                FullPage.tab("invoices", "Factures"));
        PatientFeature feature = new PatientFeature(
                new PatientFeature.Services(patients, alerts, portraits, Doctors.NONE),
                new Desk(new FxBackground(), dialogs, notices, PatientsTest.NOON),
                modal,
                new PatientFeature.Others(tabs, blocks));
        return Screens.onScreenThread(() -> feature.file(
                HER, new PatientFeature.Ways(() -> {}, (person, written) -> {}, Optional.of(printed::add))));
    }

    private void show(Screen screen) {
        Screens.onScreenThread(() -> {
            window.getChildren().setAll(screen.node());
            screen.shown();
            return true;
        });
    }

    private void focus(String id) {
        Screens.onScreenThread(() -> {
            scene.lookup(id).requestFocus();
            return true;
        });
    }

    private void alert(AlertKind kind, String words, String detail) {
        alerts.add(new Alert(alerts.nextId(), HER, kind, words, detail, Optional.empty(), Optional.empty(), 1));
    }

    private void person(String family, String given) {
        Patient plain = Samples.patient(HER.value(), family, given);
        patients.add(new Patient(
                plain.id(),
                plain.code(),
                plain.identity(),
                plain.identityStatus(),
                plain.coverage(),
                new Home(
                        new Address("8 bis chemin de l'Écluse", "35999", "Saint-Aubin-les-Prés"),
                        "2e étage",
                        family.length() > 5 ? "Clé chez Mme Aubin, 8 ter" : "",
                        "",
                        "",
                        ""),
                plain.referral(),
                plain.inclusion(),
                new Patient.Standing(PatientStatus.ACTIVE, Optional.of(LocalDate.of(2026, 5, 14))),
                1));
    }

    private static void until(Callable<Boolean> there) throws TimeoutException {
        WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, there);
        WaitForAsyncUtils.waitForFxEvents();
    }
}
