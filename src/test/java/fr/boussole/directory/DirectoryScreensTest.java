package fr.boussole.directory;

import static org.assertj.core.api.Assertions.assertThat;

import fr.boussole.platform.db.Database;
import fr.boussole.platform.ui.Desk;
import fr.boussole.platform.ui.Modal;
import fr.boussole.platform.ui.Screen;
import fr.boussole.platform.ui.Theme;
import fr.boussole.team.Address;
import fr.boussole.testing.CountedBackground;
import fr.boussole.testing.FakeDialogs;
import fr.boussole.testing.FakeNotices;
import fr.boussole.testing.Screens;
import fr.boussole.testing.TestDatabase;
import fr.boussole.testing.TestSession;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Scene;
import javafx.scene.control.Button;
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

@Tag("fx")
@ExtendWith(ApplicationExtension.class)
class DirectoryScreensTest {
    private static final Clock NOON = Clock.fixed(Instant.parse("2026-11-21T11:00:00Z"), ZoneId.of("Europe/Paris"));

    @TempDir
    Path folder;

    private final TestSession session = new TestSession();
    private final FakeDialogs dialogs = new FakeDialogs();
    private final FakeNotices notices = new FakeNotices();
    private final CountedBackground background = new CountedBackground();
    private Database database;
    private Directory directory;
    private StackPane window;
    private Scene scene;
    private Screen page;

    @Start
    void start(Stage stage) {
        window = new StackPane();
        scene = Screens.show(stage, window, Theme.light());
    }

    @BeforeEach
    void open() {
        database = TestDatabase.fresh(folder);
        directory = new Directory(database, session, session);
        Desk desk = new Desk(background, dialogs, notices, NOON);
        Screens.onScreenThread(() -> {
            page = new DirectoryFeature(directory, desk, new Modal(window)).page(() -> {});
            window.getChildren().addFirst(page.node());
            page.shown();
            return true;
        });
        background.settle();
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void anExtractFillsAnEmptyDirectoryByKeyboard(FxRobot robot) throws Exception {
        assertThat(scene.lookup("#directory-extract-first").isVisible()).isTrue();
        Screens.shots(scene, "directory-empty");
        dialogs.chosen = Optional.of(Files.writeString(
                folder.resolve("PS_LibreAcces_Personne_activite.txt"),
                DirectoryFilesTest.HEAD + "\n" + DirectoryFilesTest.DOCTOR));
        Screens.onScreenThread(() -> {
            ((Button) scene.lookup("#directory-import"))
                    .getContextMenu()
                    .getItems()
                    .getFirst()
                    .fire();
            return true;
        });
        background.settle();
        robot.type(KeyCode.ENTER);
        Screens.shots(scene, "directory-extract");
        assertThat(directory.count(true)).isZero();
        robot.write("35").type(KeyCode.ENTER);
        background.settle();
        assertThat(label("#directory-report")).contains("1 fiche ajoutée");
        assertThat(directory.byRpps("10003456781")).isPresent();

        dialogs.chosen = Optional.of(Files.writeString(folder.resolve("liste.csv"), "Nom;Ville\nA;B"));
        Screens.onScreenThread(() -> {
            ((Button) scene.lookup("#directory-import"))
                    .getContextMenu()
                    .getItems()
                    .getFirst()
                    .fire();
            return true;
        });
        robot.write("35").type(KeyCode.ENTER);
        background.settle();
        assertThat(label("#directory-report")).contains("manque les colonnes");
        Screens.shot(scene, "directory-refused");
        assertThat(dialogs.failures).isEmpty();
    }

    @Test
    void oneIsFoundCorrectedAndTakenOutOfUse(FxRobot robot) {
        List<ProfessionalId> keys = directory.nextIds(60);
        List<Professional> many = new ArrayList<>();
        for (int i = 0; i < keys.size(); i++) {
            many.add(DirectoryTest.one(
                    keys.get(i).value(),
                    "Invent" + (char) ('a' + i % 26) + i,
                    "Camille",
                    "101000%05d".formatted(i),
                    "Bréal"));
        }
        many.set(
                0,
                new Professional(
                        keys.getFirst(),
                        "de La Haute-Feuille d'Aubépine-Montferrand",
                        "Marie-Thérèse Geneviève",
                        "Masseur-Kinésithérapeute",
                        "Kinésithérapie respiratoire et pédiatrique",
                        "10003456789",
                        new Professional.Place(
                                "Maison de santé pluriprofessionnelle du Très-Long-Chemin",
                                new Address(
                                        "112 bis avenue du Général-Inventé",
                                        "35999",
                                        "Saint-Aubin-les-Prés-sur-Vilaine")),
                        new Professional.Reach("+33299000001", "+33612345678", "cabinet@example.org", ""),
                        true,
                        1));
        directory.addAll(many);
        Screens.onScreenThread(() -> {
            page.shown();
            return true;
        });
        background.settle();
        Screens.shots(scene, "directory");
        robot.write("haute feuille");
        background.settle();
        robot.type(KeyCode.ENTER);
        assertThat(scene.lookup("#professional-form")).isNotNull();
        Screens.shots(scene, "directory-form");
        robot.type(KeyCode.END).write("X").type(KeyCode.ENTER);
        background.settle();
        assertThat(directory.byId(keys.getFirst()).orElseThrow().familyName()).contains("X");
        Screens.onScreenThread(() -> {
            ((Button) scene.lookup("#directory-use-" + keys.getFirst().value())).fire();
            return true;
        });
        background.settle();
        assertThat(directory.count(true)).isEqualTo(59);
        assertThat(notices.said.getLast()).contains("retirée");
        Screens.onScreenThread(() -> {
            notices.undo();
            return true;
        });
        background.settle();
        assertThat(directory.count(true)).isEqualTo(60);
        assertThat(dialogs.failures).isEmpty();
    }

    private String label(String id) {
        return scene.lookup(id) instanceof Labeled words ? words.getText().replace('\u00a0', ' ') : "";
    }
}
