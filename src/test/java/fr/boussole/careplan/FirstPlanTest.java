package fr.boussole.careplan;

import static org.assertj.core.api.Assertions.assertThat;

import fr.boussole.platform.ui.Desk;
import fr.boussole.platform.ui.FxNotices;
import fr.boussole.platform.ui.Modal;
import fr.boussole.platform.ui.Theme;
import fr.boussole.testing.CountedBackground;
import fr.boussole.testing.FakeDialogs;
import fr.boussole.testing.PlanRoom;
import fr.boussole.testing.Screens;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
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

/**
 * A whole first plan, entered as a nurse would, each of her actions counted: a click is one, a key is one, a word or a
 * sentence typed in one go is one; of a rating each of the three digits is one.
 */
@Tag("fx")
@ExtendWith(ApplicationExtension.class)
class FirstPlanTest {
    private static final int MOST = 120;

    @TempDir
    static Path folder;

    final FakeDialogs dialogs = new FakeDialogs();
    final CountedBackground background = new CountedBackground();
    final FxRobot robot = new FxRobot();
    PlanRoom room;
    Scene scene;
    int actions;

    @Start
    void start(Stage stage) {
        room = supply(() -> new PlanRoom(folder));
        StackPane root = new StackPane();
        Desk desk = new Desk(background, dialogs, new FxNotices(root), room.clock);
        var page = Rooms.feature(room, desk, new Modal(root), List.of()).tab().of(PlanRoom.OTHER);
        root.getChildren().addFirst(page.node());
        scene = Screens.show(stage, root, Theme.light(), 1220, 600);
        page.shown();
    }

    @AfterEach
    void close() {
        background.settle();
        room.close();
        assertThat(dialogs.failures).isEmpty();
    }

    @Test
    void sixProblemsAndTenInterventionsInAtMost120Actions() {
        settle();
        raise("escarre", "Peau", 2, 2, 2);
        click("plan-part-1");
        key(KeyCode.N);
        plan(2, "pansement", "chaque jour");
        plan(1, "soins de la peau", "chaque jour");
        plan(4, "physiques", "à chaque passage");
        plan(4, "matériel", "1 fois par semaine");
        plan(1, "positionnement", "matin et soir");
        key(KeyCode.ESCAPE);
        raise("pilulier", "Traitement médicamenteux", 2, 3, 3);
        click("plan-part-1");
        key(KeyCode.N);
        plan(1, "effets secondaires", "lundi");
        plan(2, "administration", "chaque jour");
        plan(3, "commande", "1 fois par mois");
        plan(4, "laboratoire", "1 fois par mois");
        plan(2, "préparation", "1 fois par semaine");
        key(KeyCode.ESCAPE);
        raise("solitude", "Contacts sociaux", 3, 2, 2);
        raise("douleur", "Douleur", 3, 3, 2);
        raise("nutrition", "Nutrition", 2, 2, 3);
        raise("deuil", "Deuil", 4, 3, 3);
        CarePlan plan = supply(() -> room.plans.of(PlanRoom.OTHER));
        assertThat(plan.current())
                .hasSize(6)
                .allMatch(entry -> entry.ratings().size() == 1)
                .allMatch(entry -> entry.problem().signs().size() == 2);
        assertThat(plan.entries().stream()
                        .mapToInt(entry -> entry.interventions().size())
                        .sum())
                .isEqualTo(10);
        assertThat(plan.entries().stream().flatMap(entry -> entry.interventions().stream()))
                .noneMatch(one -> one.frequency().isEmpty());
        Screens.shot(scene, "plan-first");
        assertThat(actions).as("actions").isLessThanOrEqualTo(MOST);
    }

    /** By an everyday word, with its first two signs. */
    private void raise(String word, String name, int... rating) {
        click("plan-search");
        type(word);
        key(KeyCode.ENTER);
        assertThat(((Label) scene.lookup("#plan-title")).getText()).isEqualTo(name);
        room.omaha.problems().stream()
                .filter(problem -> problem.name().equals(name))
                .flatMap(problem -> problem.signs().stream().limit(2))
                .forEach(sign -> click("plan-sign-" + sign.code()));
        for (int digit : rating) {
            robot.write(Integer.toString(digit));
            actions++;
        }
        key(KeyCode.ENTER);
    }

    private void plan(int category, String target, String often) {
        robot.write(Integer.toString(category));
        actions++;
        type(target);
        key(KeyCode.TAB);
        type(often);
        key(KeyCode.ENTER);
    }

    private void type(String words) {
        robot.write(words);
        counted();
    }

    private void key(KeyCode code) {
        robot.type(code);
        counted();
    }

    private void click(String id) {
        robot.clickOn("#" + id);
        counted();
    }

    private void counted() {
        actions++;
        settle();
    }

    private void settle() {
        background.settle();
        WaitForAsyncUtils.waitForFxEvents();
        background.settle();
    }

    private static <T> T supply(Supplier<T> work) {
        return CompletableFuture.supplyAsync(work).join();
    }
}
