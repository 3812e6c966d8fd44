package fr.boussole.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import fr.boussole.platform.pdf.Paper;
import fr.boussole.platform.ui.Desk;
import fr.boussole.platform.ui.FxBackground;
import fr.boussole.platform.ui.PdfPane;
import fr.boussole.platform.ui.Screen;
import fr.boussole.platform.ui.Theme;
import fr.boussole.testing.FakeDialogs;
import fr.boussole.testing.FakeNotices;
import fr.boussole.testing.Screens;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
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
class DossierScreenTest {
    @TempDir
    static Path folder;

    private static DossierHouse house;

    private final FakeDialogs dialogs = new FakeDialogs();
    private final FakeNotices notices = new FakeNotices();
    private final List<String> printed = new ArrayList<>();
    private Scene scene;
    private Screen screen;

    @BeforeAll
    static void open() {
        house = new DossierHouse(folder, KnownRooms.all());
    }

    @Start
    void start(Stage stage) {
        FxBackground background = new FxBackground();
        screen = new DossierFeature(
                        house.dossiers(),
                        new Desk(background, dialogs, notices, house.clock),
                        () -> new PdfPane(background, dialogs, notices, this::print, file -> {}))
                .screen(DossierHouse.GENEVIEVE, () -> {});
        scene = Screens.show(stage, screen.node(), Theme.light());
        screen.shown();
    }

    private boolean print(Paper paper) {
        return printed.add(paper.name());
    }

    @AfterAll
    static void close() {
        house.close();
    }

    private static void page(FxRobot robot, String words) throws Exception {
        until(() -> robot.lookup("#pdf-page").queryAs(Label.class).getText().contains(words));
    }

    @Test
    void papersAreSeenPrintedAndHandedOverByKeyboard(FxRobot robot) throws Exception {
        page(robot, "1");
        assertThat(robot.lookup("#screen-state").queryAs(Label.class).getText()).contains("Geneviève");
        Screens.shots(scene, "dossier-liaison");
        robot.interact(screen::print);
        until(() -> house.session.noted.contains("PRINT patient 7"));
        assertThat(printed).containsExactly("liaison-P0007.pdf");

        robot.interact(() -> robot.lookup("#dossier-papers-1").query().requestFocus());
        robot.push(KeyCode.SPACE);
        page(robot, "4");
        Screens.shot(scene, "dossier-file");
        Path pdf = folder.resolve("choisi.pdf");
        dialogs.chosen = Optional.of(pdf);
        robot.clickOn("#pdf-save");
        until(() -> Files.exists(pdf));
        assertThat(dialogs.suggestedName).isEqualTo("file-P0007.pdf");
        assertThat(Files.size(pdf)).isGreaterThan(3_000_000);

        Path zip = folder.resolve("tout.zip");
        dialogs.chosen = Optional.of(zip);
        robot.interact(() -> robot.lookup("#dossier-export").query().requestFocus());
        robot.push(KeyCode.SPACE);
        until(() -> notices.said.stream().anyMatch(said -> said.contains("tout.zip")));
        assertThat(zip).exists();
        assertThat(dialogs.suggestedName).isEqualTo("P0007.zip");
        assertThat(dialogs.failures).isEmpty();

        dialogs.chosen = Optional.of(folder.resolve("nulle-part").resolve("tout.zip"));
        robot.push(KeyCode.SPACE);
        until(() ->
                !robot.lookup("#dossier-refusal").queryAs(Label.class).getText().isEmpty());
        Screens.shot(scene, "dossier-refusal");
    }

    private static void until(BooleanSupplier reached) throws Exception {
        WaitForAsyncUtils.waitFor(60, TimeUnit.SECONDS, reached::getAsBoolean);
        WaitForAsyncUtils.waitForFxEvents();
    }
}
