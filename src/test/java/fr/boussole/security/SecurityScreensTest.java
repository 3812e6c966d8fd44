package fr.boussole.security;

import static org.assertj.core.api.Assertions.assertThat;

import fr.boussole.platform.db.Audit.Action;
import fr.boussole.platform.ui.Screen;
import fr.boussole.platform.ui.Theme;
import fr.boussole.team.MemberId;
import fr.boussole.testing.CountedBackground;
import fr.boussole.testing.FakeDialogs;
import fr.boussole.testing.FakeNotices;
import fr.boussole.testing.MovingClock;
import fr.boussole.testing.Screens;
import fr.boussole.testing.TestPractice;
import java.nio.file.Path;
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

@Tag("fx")
@ExtendWith(ApplicationExtension.class)
class SecurityScreensTest {
    @TempDir
    Path parent;

    private final FakeDialogs dialogs = new FakeDialogs();
    private final FakeNotices notices = new FakeNotices();
    private final MovingClock clock = new MovingClock();
    private final CountedBackground background = new CountedBackground();
    private Accounts accounts;
    private SecurityFeature feature;
    private StackPane root;
    private Scene scene;
    private String entered = "";

    @Start
    void start(Stage stage) {
        root = new StackPane();
        scene = Screens.show(stage, root, Theme.light());
    }

    @BeforeEach
    void found() {
        accounts = TestPractice.found(parent, clock).accounts();
        feature = new SecurityFeature(accounts, background, dialogs, notices, clock);
    }

    @AfterEach
    void close() {
        accounts.close();
    }

    @Test
    void signsInLocksAndComesBackByKeyboardAlone(FxRobot robot) {
        Screen door = Screens.onScreenThread(() ->
                feature.signIn(open -> entered = open.account().orElseThrow().code()));
        open(door);
        robot.write("HB").type(KeyCode.TAB).write("pas le bon du tout").type(KeyCode.ENTER);
        background.settle();
        assertThat(robot.lookup("#form-error").queryLabeled().getText()).contains("ne convient pas");
        Screens.shots(scene, "signin");
        robot.clickOn("#signin-password").eraseText(30).write(TestPractice.PASSWORD);
        robot.clickOn("#signin-password-show");
        assertThat(robot.lookup("#signin-password").queryTextInputControl().getText())
                .isEqualTo(TestPractice.PASSWORD);
        robot.type(KeyCode.ENTER);
        background.settle();
        assertThat(entered).isEqualTo("HB");

        accounts.lock();
        open(door);
        assertThat(robot.lookup("#signin-who").queryLabeled().getText()).isEqualTo("Héloïse Béranger");
        Screens.shots(scene, "locked");
        entered = "";
        robot.write(TestPractice.PASSWORD).type(KeyCode.ENTER);
        background.settle();
        assertThat(entered).isEqualTo("HB");
        accounts.lock();
        open(door);
        robot.clickOn("#signin-other");
        assertThat(robot.lookup("#signin-code").queryTextInputControl().getText())
                .isEmpty();
        robot.clickOn("#signin-forgot");
        Screens.shots(scene, "forgotten");
        robot.clickOn("#signin-back");
        assertThat(robot.lookup("#signin-enter").tryQuery()).isPresent();
    }

    @Test
    void settingsCards(FxRobot robot) {
        accounts.signIn("HB", TestPractice.PASSWORD);
        accounts.passwords().set(new MemberId(2), "quatre ponts sur la Loire");
        put(Screens.onScreenThread(feature::ownPassword));
        robot.clickOn("#password-current")
                .write("faux")
                .clickOn("#password-new")
                .write("court");
        robot.clickOn("#password-repeated").write("court").clickOn("#password-save");
        background.settle();
        Screens.shots(scene, "own-password");
        put(Screens.onScreenThread(() -> feature.accounts(key -> entered = key.grouped())));
        background.settle();
        robot.clickOn("Chloé Aubry");
        Screens.shots(scene, "accounts");
        robot.clickOn("#accounts-current").write(TestPractice.PASSWORD).clickOn("#accounts-reissue");
        background.settle();
        assertThat(entered).hasSize(34);
        RecoveryKey key = RecoveryKey.read(entered).orElseThrow();
        put(Screens.onScreenThread(() -> feature.recoveryKey(key, "Cabinet des Essais", () -> entered = "kept")));
        Screens.shots(scene, "recovery-key");
        robot.clickOn("#recovery-typed").write(entered).clickOn("#recovery-confirm");
        assertThat(entered).isEqualTo("kept");
    }

    @Test
    void journalOfAccess(FxRobot robot) {
        OpenPractice open = accounts.signIn("HB", TestPractice.PASSWORD);
        open.database().together(() -> {
            for (int i = 1; i <= 60; i++) {
                open.journal().note(Action.values()[i % 14], i % 3 == 0 ? "visit" : "patient", i);
            }
        });
        open(Screens.onScreenThread(() -> feature.journal((entity, ids) -> java.util.Map.of())));
        robot.clickOn("#journal-verify").clickOn("#journal-pager-next");
        background.settle();
        assertThat(robot.lookup("#journal-verdict").queryLabeled().getText()).contains("en ordre");
        Screens.shots(scene, "journal");
    }

    private void open(Screen screen) {
        put(screen.node());
        Screens.onScreenThread(() -> {
            screen.shown();
            return true;
        });
        background.settle();
    }

    private void put(Node node) {
        Screens.onScreenThread(() -> root.getChildren().setAll(node));
    }
}
