package fr.boussole.team;

import static org.assertj.core.api.Assertions.assertThat;

import fr.boussole.platform.db.Database;
import fr.boussole.platform.ui.Screen;
import fr.boussole.platform.ui.Theme;
import fr.boussole.testing.CountedBackground;
import fr.boussole.testing.FakeAccess;
import fr.boussole.testing.FakeDialogs;
import fr.boussole.testing.FakeNotices;
import fr.boussole.testing.MovingClock;
import fr.boussole.testing.Screens;
import fr.boussole.testing.TestDatabase;
import fr.boussole.testing.TestSession;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** The team's page as an administrator meets it. */
@Tag("fx")
@ExtendWith(ApplicationExtension.class)
class TeamScreensTest {
    @TempDir
    Path folder;

    private final CountedBackground background = new CountedBackground();
    private final TestSession session = new TestSession();
    private final FakeNotices notices = new FakeNotices();
    private Database database;
    private Team team;
    private StackPane root;
    private Scene scene;

    @Start
    void start(Stage stage) {
        root = new StackPane();
        scene = Screens.show(stage, root, Theme.light(), 1092, 720);
    }

    @BeforeEach
    void open() {
        database = TestDatabase.fresh(folder);
        team = new Team(database, session, session::require);
        add("HB", "Héloïse", "Béranger", Profession.NURSE, Set.of(Right.values()), null);
        add("CA", "Chloé", "Aubry", Profession.NURSE, Set.of(Right.CARE), null);
        add("MD", "Marie-Ange", "d'Hautefeuille-Vandenbroucke", Profession.REPLACEMENT_NURSE, Set.of(Right.CARE), null);
        add("AC", "Anouk", "Maëstracci", Profession.RECEPTION, Set.of(Right.BILLING), null);
        add("NC", "Noé", "Carrel", Profession.NURSE, Set.of(Right.CARE), LocalDate.of(2026, 1, 31));
    }

    @AfterEach
    void close() {
        database.close();
    }

    private void add(
            String code,
            String given,
            String family,
            Profession profession,
            Set<Right> rights,
            @Nullable LocalDate left) {
        MemberId id = team.nextId();
        team.add(new Member(
                id,
                code,
                new Member.Name(family, given),
                profession,
                rights,
                Member.Details.NONE,
                new Member.Presence((int) id.value(), LocalDate.of(2020, 1, 1), Optional.ofNullable(left)),
                1));
    }

    @Test
    void aReplacementWithADoubtfulNumber(FxRobot robot) {
        Screen page = Screens.onScreenThread(() -> {
            Screen made = new TeamFeature(
                            team, new FakeAccess(), background, new FakeDialogs(), notices, new MovingClock())
                    .page();
            root.getChildren().setAll(made.node());
            made.shown();
            return made;
        });
        background.settle();
        robot.clickOn("#team-past").clickOn("Marie-Ange d'Hautefeuille-Vandenbroucke");
        background.settle();
        assertThat(robot.lookup("#member-bills-for").query().isVisible()).isTrue();
        robot.clickOn("#member-rpps").write("10001234561");
        assertThat(page.unsaved()).isTrue();
        Screens.shots(scene, "team-replacement");
        Screens.onScreenThread(() -> {
            ((javafx.scene.control.Button) scene.lookup("#member-save")).fire();
            return true;
        });
        background.settle();
        assertThat(team.byCode("MD").orElseThrow().details().rpps()).isEqualTo("10001234561");
        assertThat(notices.said).isNotEmpty();
        Screens.onScreenThread(() -> {
            ((javafx.scene.control.ScrollPane) scene.lookup(".side")).setVvalue(1);
            return true;
        });
        Screens.shots(scene, "team-account");
    }
}
