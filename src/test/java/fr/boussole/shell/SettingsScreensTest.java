package fr.boussole.shell;

import static org.assertj.core.api.Assertions.assertThat;

import fr.boussole.billing.BillingFeature;
import fr.boussole.billing.Tariff;
import fr.boussole.patient.PatientId;
import fr.boussole.platform.db.Audit;
import fr.boussole.platform.ui.Desk;
import fr.boussole.platform.ui.Modal;
import fr.boussole.platform.ui.Screen;
import fr.boussole.platform.ui.Theme;
import fr.boussole.security.Accounts;
import fr.boussole.security.OpenPractice;
import fr.boussole.security.Restoring;
import fr.boussole.security.SecurityFeature;
import fr.boussole.team.Address;
import fr.boussole.team.Member;
import fr.boussole.team.MemberId;
import fr.boussole.team.Practice;
import fr.boussole.team.PracticeKind;
import fr.boussole.team.TeamFeature;
import fr.boussole.testing.CountedBackground;
import fr.boussole.testing.FakeAccess;
import fr.boussole.testing.FakeDialogs;
import fr.boussole.testing.FakeNotices;
import fr.boussole.testing.MovingClock;
import fr.boussole.testing.Samples;
import fr.boussole.testing.Screens;
import fr.boussole.testing.TestPractice;
import fr.boussole.wiring.Services;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** The settings on a real practice: each section by keyboard from the list, what is typed is on disk. */
@Tag("fx")
@ExtendWith(ApplicationExtension.class)
class SettingsScreensTest {
    @TempDir
    Path parent;

    private final FakeDialogs dialogs = new FakeDialogs();
    private final FakeNotices notices = new FakeNotices();
    private final MovingClock clock = new MovingClock();
    private final CountedBackground background = new CountedBackground();
    private final Desk desk = new Desk(background, dialogs, notices, clock);
    private final List<Integer> lockAfter = new ArrayList<>();
    private Preferences.Choice look = Preferences.Choice.USUAL;
    private StackPane root;
    private Scene scene;
    private Accounts accounts;
    private Services services;
    private OpenPractice open;

    @Start
    void start(Stage stage) {
        root = new StackPane();
        scene = Screens.show(stage, root, Theme.light(), 1092, 720);
    }

    @BeforeEach
    void found() {
        accounts = TestPractice.found(parent, clock).accounts();
        enter("HB");
        services.team.savePractice(new Practice(
                "Cabinet des Essais",
                PracticeKind.CABINET,
                new Address("14 rue des Tilleuls", "35999", "Saint-Aubin-les-Prés"),
                new Practice.Reach("+33299000000", "bonjour@essais.example"),
                new Practice.Registration("350000001", "", new Practice.Account("", "")),
                "",
                1));
        services.tariffs.add(new Tariff(LocalDate.of(2026, 1, 1), new BigDecimal("54.00"), ""));
    }

    @AfterEach
    void close() {
        accounts.close();
    }

    private void enter(String code) {
        open = accounts.signIn(code, TestPractice.PASSWORD);
        services = new Services(open, clock);
    }

    private void show() {
        Member me = services.team.byId(open.session().member()).orElseThrow();
        Screens.onScreenThread(() -> {
            Screen page = new SettingsFeature(
                            open,
                            services,
                            new SettingsFeature.Rooms(
                                    new SecurityFeature(accounts, background, dialogs, notices, clock),
                                    new TeamFeature(
                                            services.team, new FakeAccess(), background, dialogs, notices, clock),
                                    () -> BillingFeature.settings(services.tariffs, desk),
                                    new Restoring(clock, TestPractice.CHEAP)),
                            new SettingsFeature.Window(
                                    () -> look, now -> look = now, new Modal(root), now -> {}, lockAfter::add),
                            desk)
                    .page(me);
            root.getChildren().addFirst(page.node());
            page.shown();
            return true;
        });
        background.settle();
    }

    /** Down in the list, which has the focus. */
    private void down(FxRobot robot, String shot) {
        robot.type(KeyCode.DOWN);
        background.settle();
        Screens.shots(scene, "settings-" + shot);
    }

    @Test
    void everySectionByKeyboard(FxRobot robot) {
        services.patients.add(Samples.patient(30, "Lemoine", "Ange"));
        open.database().together(() -> open.journal().note(Audit.Action.READ, "patient", 30));
        show();
        Screens.shots(scene, "settings-look");
        down(robot, "account");
        down(robot, "practice");
        down(robot, "tariffs");
        down(robot, "templates");
        down(robot, "alerts");
        down(robot, "accounts");
        down(robot, "data");
        assertThat(robot.lookup("#settings-backup-reminder").queryLabeled().getText())
                .contains("Aucune copie");
        down(robot, "journal");
        String code = services.patients
                .byIds(List.of(new PatientId(30)))
                .get(new PatientId(30))
                .code();
        assertThat(robot.lookup("dossier\u00a0" + code).tryQuery()).isPresent();
        assertThat(dialogs.failures).isEmpty();
    }

    @Test
    void aNurseSeesOnlyWhatIsHers() {
        accounts.passwords().set(new MemberId(2), TestPractice.PASSWORD);
        enter("CA");
        show();
        ListView<?> sections = (ListView<?>) scene.lookup("#settings-sections");
        assertThat(sections.getItems()).hasSize(3);
    }

    @Test
    void sizeAndColoursAreKeptAtOnce(FxRobot robot) {
        show();
        for (int i = 0; i < 8; i++) {
            robot.clickOn("#settings-larger");
        }
        assertThat(look.percent()).isEqualTo(160);
        robot.clickOn("#settings-smaller").clickOn("#settings-look-2");
        assertThat(look).isEqualTo(new Preferences.Choice(Preferences.Look.DARK, 150));
    }

    @Test
    void thePracticeWithLogoAndErrors(FxRobot robot) throws Exception {
        show();
        robot.type(KeyCode.DOWN).type(KeyCode.DOWN);
        background.settle();
        dialogs.chosen = Optional.of(logo());
        fire("#practice-logo-choose");
        assertThat(services.team.logo()).isPresent();
        robot.clickOn("#practice-name").eraseText(30).clickOn("#practice-kind-1");
        fire("#practice-save");
        assertThat(scene.getFocusOwner().getId()).isEqualTo("practice-name");
        Screens.shots(scene, "settings-practice-errors");
        bottom();
        Screens.shots(scene, "settings-practice-foot");
    }

    @Test
    void backedUpRestoredAndLockedLater(FxRobot robot) {
        show();
        for (int i = 0; i < 7; i++) {
            robot.type(KeyCode.DOWN);
        }
        background.settle();
        dialogs.chosen = Optional.of(parent);
        fire("#settings-backup");
        Path file;
        try (var files = Files.list(parent)) {
            file = files.filter(one -> one.toString().endsWith(".boussole"))
                    .findFirst()
                    .orElseThrow();
        } catch (java.io.IOException e) {
            throw new AssertionError(e);
        }
        assertThat(notices.said.getLast()).contains(file.toString());

        fire("#settings-restore");
        assertThat(robot.lookup("Choisissez le fichier de la sauvegarde.").tryQuery())
                .isPresent();
        dialogs.chosen = Optional.of(file);
        fire("#settings-restore-archive-choose");
        dialogs.chosen = Optional.of(parent);
        fire("#settings-restore-target-choose");
        set("#settings-restore-code", "HB");
        set("#settings-restore-password", "pas le bon du tout");
        fire("#settings-restore");
        assertThat(label("#settings-restore-done")).isEmpty();
        set("#settings-restore-password", TestPractice.PASSWORD);
        fire("#settings-restore");
        assertThat(label("#settings-restore-done")).contains("boussole-2026-11-21");
        assertThat(parent.resolve("boussole-2026-11-21-100000").resolve("boussole.mv.db"))
                .exists();
        bottom();
        Screens.shots(scene, "settings-data-restored");

        set("#settings-lock-minutes", "31");
        fire("#settings-lock-save");
        assertThat(services.locking.minutes()).isEqualTo(10);
        assertThat(robot.lookup("Choisissez de 1 à 30\u00a0minutes.").tryQuery())
                .isPresent();
        set("#settings-lock-minutes", "5");
        fire("#settings-lock-save");
        assertThat(services.locking.minutes()).isEqualTo(5);
        assertThat(lockAfter).containsExactly(5);
        Screens.onScreenThread(() -> {
            notices.undo();
            return true;
        });
        background.settle();
        assertThat(services.locking.minutes()).isEqualTo(10);
        assertThat(dialogs.failures).isEmpty();
    }

    private void bottom() {
        Screens.onScreenThread(() -> {
            ((javafx.scene.control.ScrollPane) scene.lookup("#settings .page .scroll-pane")).setVvalue(1);
            return true;
        });
    }

    private String label(String id) {
        return ((Labeled) scene.lookup(id)).getText();
    }

    private void set(String id, String text) {
        Screens.onScreenThread(() -> {
            ((javafx.scene.control.TextInputControl) scene.lookup(id)).setText(text);
            return true;
        });
    }

    private void fire(String id) {
        Screens.onScreenThread(() -> {
            ((javafx.scene.control.Button) scene.lookup(id)).fire();
            return true;
        });
        background.settle();
    }

    private Path logo() throws Exception {
        BufferedImage image = new BufferedImage(360, 120, BufferedImage.TYPE_INT_ARGB);
        Graphics2D pen = image.createGraphics();
        pen.setColor(new Color(0x0b, 0x6a, 0x83));
        pen.fillOval(0, 0, 120, 120);
        pen.fillRect(140, 45, 220, 30);
        pen.dispose();
        Path file = parent.resolve("logo.png");
        ImageIO.write(image, "png", file.toFile());
        return file;
    }
}
