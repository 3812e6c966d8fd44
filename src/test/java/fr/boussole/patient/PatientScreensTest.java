package fr.boussole.patient;

import static org.assertj.core.api.Assertions.assertThat;

import fr.boussole.platform.db.Database;
import fr.boussole.platform.ui.Desk;
import fr.boussole.platform.ui.FxBackground;
import fr.boussole.platform.ui.Modal;
import fr.boussole.platform.ui.Screen;
import fr.boussole.platform.ui.Theme;
import fr.boussole.team.Address;
import fr.boussole.team.Team;
import fr.boussole.testing.FakeDialogs;
import fr.boussole.testing.FakeNotices;
import fr.boussole.testing.Samples;
import fr.boussole.testing.Screens;
import fr.boussole.testing.TestDatabase;
import fr.boussole.testing.TestSession;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
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

/** The three pages on a real file, by keyboard alone; pictures in light and dark, with long names and with none. */
@Tag("fx")
@ExtendWith(ApplicationExtension.class)
class PatientScreensTest {
    @TempDir
    Path folder;

    final TestSession session = new TestSession();
    final FakeDialogs dialogs = new FakeDialogs();
    final FakeNotices notices = new FakeNotices();
    Database database;
    Patients patients;
    Alerts alerts;
    Modal modal;
    PatientFeature feature;
    StackPane window;
    Scene scene;

    @Start
    void start(Stage stage) {
        window = new StackPane();
        StackPane over = new StackPane(window);
        modal = new Modal(over);
        scene = Screens.show(stage, over, Theme.light());
    }

    @BeforeEach
    void open() {
        database = TestDatabase.fresh(folder);
        patients = new Patients(database, session, session, PatientsTest.NOON);
        alerts = new Alerts(
                database, session, session, PatientsTest.NOON, new FieldHistory(database, session, PatientsTest.NOON));
        new Team(database, session, session::require).add(Samples.member(1, "HB", "Béranger", "Héloïse"));
        feature = new PatientFeature(
                new PatientFeature.Services(patients, alerts, Portraits.NONE, Doctors.NONE),
                new Desk(new FxBackground(), dialogs, notices, PatientsTest.NOON),
                modal,
                new PatientFeature.Others(List.of(), List.of()));
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void aPersonIsSearchedOpenedChangedAndSavedByKeyboardAlone(FxRobot robot) throws TimeoutException {
        everybody();
        show(list());
        until(() -> rows() == 6);
        Screens.shots(scene, "patients");
        robot.write("haute gen");
        until(() -> rows() == 1);
        robot.type(KeyCode.DOWN, KeyCode.ENTER);
        until(() -> title().equals("Mme\u00a0Geneviève d'Hautefeuille"));
        Screens.shots(scene, "patient");

        robot.press(KeyCode.CONTROL, KeyCode.E).release(KeyCode.E, KeyCode.CONTROL);
        until(() -> scene.lookup("#patient-form").isVisible());
        robot.type(KeyCode.TAB).write("Geneviève Odile");
        robot.press(KeyCode.CONTROL, KeyCode.S).release(KeyCode.S, KeyCode.CONTROL);
        until(() -> !notices.said.isEmpty());
        assertThat(patients.open(new PatientId(3))
                        .orElseThrow()
                        .patient()
                        .identity()
                        .birthGivenNames())
                .isEqualTo("Geneviève Odile");
        until(() -> !scene.lookup("#patient-form").isVisible());
    }

    @Test
    void anEmptyPracticeOffersTheFirstPerson(FxRobot robot) throws TimeoutException {
        show(list());
        until(() -> scene.lookup("#patient-add-first") != null
                && scene.lookup("#patient-add-first").isVisible()
                && scene.lookup("#patient-add-first").getParent().isVisible());
        Screens.shots(scene, "patients-empty");
        robot.clickOn("#patient-add-first");
        until(() -> text("birthName") != null && text("code").getText().equals("P0001"));
        robot.press(KeyCode.CONTROL, KeyCode.S).release(KeyCode.S, KeyCode.CONTROL);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(text("birthName").isFocused()).isTrue();

        robot.write("Nerval")
                .type(KeyCode.TAB)
                .write("Elodie")
                .type(KeyCode.TAB)
                .write("120753");
        robot.type(KeyCode.TAB);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(text("birthDate").getText()).isEqualTo("12/07/1953");
        robot.clickOn("#patient-nir").write("253072B07300471");
        robot.clickOn("#patient-amc").write("5");
        robot.press(KeyCode.CONTROL, KeyCode.S).release(KeyCode.S, KeyCode.CONTROL);
        WaitForAsyncUtils.waitForFxEvents();
        Screens.shots(scene, "patient-form-errors");
        assertThat(patients.count(PatientGroup.ALL.statuses())).isZero();
    }

    @Test
    void everyTabOfTheLongestNameIsLegible(FxRobot robot) throws TimeoutException {
        everybody();
        show(file(1));
        until(() -> title().contains("Kergoatmarc'h"));
        Screens.shot(scene, "patient-long");
        for (String tab : List.of("identity")) {
            robot.clickOn("#patient-tab-" + tab);
            WaitForAsyncUtils.waitForFxEvents();
            Screens.shot(scene, "patient-" + tab);
        }
        robot.clickOn("#patient-edit");
        until(() -> scene.lookup("#patient-form").isVisible());
        Screens.shots(scene, "patient-form");
        robot.clickOn("#patient-birthPlace").write("35238");
        Screens.onScreenThread(() -> {
            ((ScrollPane) scene.lookup("#patient-form > .scroll-pane")).setVvalue(1);
            return true;
        });
        Screens.shot(scene, "patient-form-bottom");
        robot.press(KeyCode.CONTROL, KeyCode.S).release(KeyCode.S, KeyCode.CONTROL);
        until(() -> patients.open(new PatientId(1))
                .orElseThrow()
                .patient()
                .identity()
                .birthPlace()
                .equals("35238"));
    }

    private void press(String button) {
        Screens.onScreenThread(() -> {
            ((Button) scene.lookup(button)).fire();
            return true;
        });
    }

    private Screen list() {
        return Screens.onScreenThread(() -> feature.list(
                id -> show(file(id.value())),
                () -> show(feature.create(id -> show(file(id.value())), () -> show(list()))),
                Optional.empty()));
    }

    private Screen file(long id) {
        return Screens.onScreenThread(() -> feature.file(
                new PatientId(id),
                new PatientFeature.Ways(() -> show(list()), (visit, written) -> {}, Optional.empty())));
    }

    private void show(Screen screen) {
        Screens.onScreenThread(() -> {
            window.getChildren().setAll(screen.node());
            screen.shown();
            return true;
        });
    }

    private int rows() {
        return scene.lookup("#patient-table") instanceof TableView<?> table
                ? table.getItems().size()
                : -1;
    }

    private String title() {
        return window.lookupAll("#screen-title").stream()
                .map(node -> ((Label) node).getText())
                .findFirst()
                .orElse("");
    }

    private TextField text(String name) {
        return (TextField) scene.lookup("#patient-" + name);
    }

    private static void until(Callable<Boolean> there) throws TimeoutException {
        WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, there);
        WaitForAsyncUtils.waitForFxEvents();
    }

    /** Six people with everything a file may hold, the longest name among them. */
    private void everybody() {
        add(
                1,
                "de La Rochefontaine-Montbélibois de Saint-Hilaire-Kergoatmarc'h",
                "Marie-Antoinette-Philomène Bérénice",
                PatientStatus.ACTIVE);
        add(2, "Lemoine", "François-Xavier", PatientStatus.HOSPITALISED);
        add(3, "d'Hautefeuille", "Geneviève", PatientStatus.ACTIVE);
        add(4, "Ouédraogo", "Aïcha", PatientStatus.ABSENT);
        add(5, "Tréguier", "Émile", PatientStatus.SUSPENDED);
        add(6, "Ng", "Ô", PatientStatus.ACTIVE);
        add(7, "Prud'homme", "Ginette", PatientStatus.DIED);
    }

    private void add(long id, String family, String given, PatientStatus status) {
        Patient plain = Samples.patient(id, family, given);
        patients.add(new Patient(
                plain.id(),
                plain.code(),
                plain.identity(),
                IdentityStatus.QUALIFIED,
                new Coverage(new Nir("253072B07300471"), "CPAM d'Ille-et-Vilaine", 60, 40, "Mutuelle des Aulnes", true),
                new Home(
                        new Address("8 bis chemin de l'Écluse", "35999", "Saint-Aubin-les-Prés"),
                        "2e étage gauche",
                        "Clé chez Mme Aubin, 8 ter ; chien craintif",
                        "+33261910050",
                        "+33639980001",
                        "personne@courriel.example"),
                new Referral(
                        "Dr Claire Hamelin",
                        "10001766123",
                        "+33261910012",
                        "Dr Claire Hamelin",
                        Optional.of(LocalDate.of(2026, 10, 14))),
                plain.inclusion(),
                new Patient.Standing(status, Optional.of(LocalDate.of(2026, 11, 12))),
                1));
    }
}
