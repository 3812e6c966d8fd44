package fr.boussole.foreign;

import static org.assertj.core.api.Assertions.assertThat;

import fr.boussole.patient.PatientStatus;
import fr.boussole.patient.Patients;
import fr.boussole.platform.db.Database;
import fr.boussole.platform.ui.Desk;
import fr.boussole.platform.ui.FxBackground;
import fr.boussole.platform.ui.Screen;
import fr.boussole.platform.ui.Theme;
import fr.boussole.team.Team;
import fr.boussole.testing.FakeDialogs;
import fr.boussole.testing.FakeNotices;
import fr.boussole.testing.Screens;
import fr.boussole.testing.TestDatabase;
import fr.boussole.testing.TestSession;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Labeled;
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

@Tag("fx")
@ExtendWith(ApplicationExtension.class)
class ForeignScreensTest {
    private static final Clock NOON = Clock.fixed(Instant.parse("2026-11-21T11:00:00Z"), ZoneId.of("Europe/Paris"));

    @TempDir
    Path folder;

    private final TestSession session = new TestSession();
    private final FakeDialogs dialogs = new FakeDialogs();
    private Database database;
    private Patients patients;
    private StackPane window;
    private Scene scene;
    private boolean left;

    @Start
    void start(Stage stage) {
        window = new StackPane();
        scene = Screens.show(stage, window, Theme.light());
    }

    @BeforeEach
    void open() {
        database = TestDatabase.fresh(folder);
        new Team(database, session, session::require);
        patients = new Patients(database, session, session, NOON);
        Desk desk = new Desk(new FxBackground(), dialogs, new FakeNotices(), NOON);
        Screens.onScreenThread(() -> {
            Screen page = new ForeignFeature(new ForeignPeople(database, session, patients, NOON), desk)
                    .page(() -> left = true, () -> left = true);
            window.getChildren().setAll(page.node());
            page.shown();
            return true;
        });
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void aListOfAnotherProgramIsTakenOverByKeyboard(FxRobot robot) throws Exception {
        Screens.shots(scene, "foreign-empty");
        Path list = folder.resolve("export-ancien-logiciel.csv");
        Files.write(list, """
                Dossier;Nom;Prénom;Né(e) le;Civilité;N° Sécu;Adresse;CP;Ville;Tél.;Remarque
                17;DE LA HAUTE-FEUILLE D'AUBÉPINE;Geneviève Marie-Thérèse;23/05/1949;Mme;249053593010161;12 rue du Très-Long-Chemin-des-Aubépines;35999;Saint-Aubin-les-Prés;0261919201;rien
                18;Façonnier;Noël;01/12/1938;M;138123593210200;;1400;Bourg;;
                19;Sansdate;Camille;31/02/1950;F;;;35999;Saint-Aubin;;
                20;Façonnier;Noel;01/12/1938;M;;;;;;
                """.getBytes(Charset.forName("windows-1252")));
        dialogs.chosen = Optional.of(list);
        robot.type(KeyCode.ENTER);
        until(() -> scene.lookup("#foreign-preview") != null);
        Screens.shots(scene, "foreign-file");
        press("#foreign-columns");
        until(() -> scene.lookup("#foreign-column-birth_name") != null
                && scene.lookup("#foreign-column-birth_name").isVisible());
        assertThat(((ComboBox<?>) scene.lookup("#foreign-column-birth_name")).getValue())
                .isEqualTo(1);
        Screens.shots(scene, "foreign-columns");
        press("#foreign-check");
        until(() -> label("#foreign-summary").contains("2 personnes seront reprises"));
        Screens.shots(scene, "foreign-check");
        assertThat(((Button) scene.lookup("#foreign-take")).getText()).isEqualTo("Reprendre 2 personnes");
        press("#foreign-take");
        until(() -> label("#foreign-done").contains("2 personnes ont été reprises"));
        Screens.shots(scene, "foreign-done");
        assertThat(patients.count(EnumSet.allOf(PatientStatus.class))).isEqualTo(2);
        assertThat(patients.byCode("17")).isPresent();

        press("#foreign-again");
        press("#foreign-choose");
        until(() -> scene.lookup("#foreign-preview") != null);
        press("#foreign-columns");
        press("#foreign-check");
        until(() -> scene.lookup("#foreign-also-2") instanceof CheckBox);
        Screens.shot(scene, "foreign-again");
        assertThat(label("#foreign-summary")).startsWith("Personne ne sera repris");
        robot.clickOn("#foreign-also-2");
        until(() -> ((Button) scene.lookup("#foreign-take")).getText().equals("Reprendre 1 personne"));
        assertThat(dialogs.failures).isEmpty();
    }

    @Test
    void aWrongFileSaysSoAndNothingGoesOn(FxRobot robot) throws Exception {
        Path list = folder.resolve("photo.csv");
        Files.write(list, new byte[] {'P', 'K', 3, 4});
        dialogs.chosen = Optional.of(list);
        robot.type(KeyCode.ENTER);
        until(() -> label("#foreign-error").contains("tableur"));
        press("#foreign-columns");
        until(() -> label("#foreign-error").contains("Choisissez"));
        press("#foreign-back");
        assertThat(left).isTrue();
    }

    private String label(String id) {
        return scene.lookup(id) instanceof Labeled words ? words.getText().replace('\u00a0', ' ') : "";
    }

    private void press(String id) {
        Screens.onScreenThread(() -> {
            ((Button) scene.lookup(id)).fire();
            return true;
        });
    }

    private static void until(Callable<Boolean> condition) throws TimeoutException {
        WaitForAsyncUtils.waitFor(10, TimeUnit.SECONDS, () -> Screens.onScreenThread(condition));
    }
}
