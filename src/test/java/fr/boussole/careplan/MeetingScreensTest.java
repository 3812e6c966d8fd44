package fr.boussole.careplan;

import static fr.boussole.testing.PlanRoom.HB;
import static fr.boussole.testing.PlanRoom.HER;
import static fr.boussole.testing.PlanRoom.OTHER;
import static fr.boussole.testing.PlanRoom.TODAY;
import static org.assertj.core.api.Assertions.assertThat;

import fr.boussole.careplan.omaha.Problem;
import fr.boussole.patient.PatientId;
import fr.boussole.platform.ui.Desk;
import fr.boussole.platform.ui.FxBackground;
import fr.boussole.platform.ui.Modal;
import fr.boussole.platform.ui.Theme;
import fr.boussole.testing.FakeDialogs;
import fr.boussole.testing.FakeNotices;
import fr.boussole.testing.PlanRoom;
import fr.boussole.testing.Screens;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
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

/** The strip and the meeting by keyboard alone, on a real file; with nothing yet and with much. */
@Tag("fx")
@ExtendWith(ApplicationExtension.class)
class MeetingScreensTest {
    @TempDir
    Path folder;

    final FakeDialogs dialogs = new FakeDialogs();
    final FakeNotices notices = new FakeNotices();
    final List<Problem> raised = new ArrayList<>();
    PlanRoom room;
    Desk desk;
    MeetingReader.Services services;
    MeetingFeature feature;
    StackPane window;
    Modal modal;
    Scene scene;

    @Start
    void start(Stage stage) {
        window = new StackPane();
        window.getStyleClass().add("page");
        window.setAlignment(Pos.TOP_CENTER);
        StackPane over = new StackPane(window);
        modal = new Modal(over);
        scene = Screens.show(stage, over, Theme.light());
    }

    @BeforeEach
    void open() {
        room = new PlanRoom(folder);
        desk = new Desk(new FxBackground(), dialogs, notices, room.clock);
        services = new MeetingReader.Services(room.stories, room.goals, room.plans, room.patients, room.team);
        feature = new MeetingFeature(services, desk, modal);
    }

    @AfterEach
    void close() {
        room.close();
        assertThat(dialogs.failures).isEmpty();
    }

    @Test
    void aWholeFirstMeetingByKeyboardLeftInTheMiddleAndTakenUpAgain(FxRobot robot) throws TimeoutException {
        show(HER);
        Screens.shots(scene, "story-strip-empty");
        meet(robot);
        Screens.shots(scene, "meeting-words-empty");
        robot.write("Retourner à la pétanque").type(KeyCode.TAB).write("Ses petits-enfants");
        robot.type(KeyCode.TAB).write("Sa voisine");
        // Nothing but a pause of typing keeps it.
        until(() -> room.stories
                .draft(HER)
                .filter(kept -> kept.draft().of("strengths").equals("Sa voisine"))
                .isPresent());
        page(robot, KeyCode.PAGE_DOWN);
        robot.write("Faire son pansement");
        robot.type(KeyCode.ESCAPE);
        until(() -> !modal.isShown() && scene.lookup("#story-give-up") != null);
        Screens.shots(scene, "story-strip-draft");

        meet(robot);
        until(() -> "goal-goal".equals(focused()));
        assertThat(scene.lookup("#goal-goal").isVisible()).isTrue();
        robot.type(KeyCode.END).write(" seul");
        robot.type(KeyCode.TAB).write("trois jours de suite").type(KeyCode.TAB).write("24122026");
        robot.type(KeyCode.ENTER);
        until(() -> room.goals.of(HER).size() == 1);
        assertThat(room.goals.of(HER).getFirst().goal()).isEqualTo("Faire son pansement seul");
        until(() ->
                scene.lookup("#goal-edit-" + room.goals.of(HER).getFirst().id().value()) != null);

        page(robot, KeyCode.PAGE_DOWN);
        until(() -> "round-01".equals(focused()));
        robot.type(KeyCode.C, KeyCode.R, KeyCode.DOWN, KeyCode.R);
        until(() -> "round-06".equals(focused()));
        robot.type(KeyCode.R, KeyCode.R, KeyCode.UP, KeyCode.P);
        until(() -> room.stories.answers(HER).size() == 4);
        Screens.shots(scene, "meeting-round");
        page(robot, KeyCode.PAGE_DOWN);
        until(() -> "meeting-finish".equals(focused()));
        Screens.shots(scene, "meeting-summary");
        robot.press(KeyCode.CONTROL, KeyCode.S).release(KeyCode.S, KeyCode.CONTROL);
        until(() -> !modal.isShown() && room.stories.of(HER).isPresent());
        Story story = room.stories.of(HER).orElseThrow();
        assertThat(story.words()).isEqualTo("Retourner à la pétanque");
        assertThat(story.matters()).isEqualTo("Ses petits-enfants");
        assertThat(room.stories.draft(HER)).isEmpty();
        until(() -> scene.lookup("#story-words") instanceof Label said
                && said.getText().contains("Retourner"));
        assertThat(room.stories.toDeepen(HER)).containsExactly(problem("01"));
        assertThat(room.stories.explored(HER)).containsExactlyInAnyOrder(problem("02"), problem("04"), problem("06"));
    }

    @Test
    void aRefusedGoalAsksItsReason(FxRobot robot) throws TimeoutException {
        show(HER);
        meet(robot);
        page(robot, KeyCode.PAGE_DOWN);
        until(() -> "goal-goal".equals(focused()));
        robot.write("Prendre le bus");
        Screens.onScreenThread(() -> {
            ((ToggleButton) scene.lookup("#goal-agreement-2")).fire();
            return true;
        });
        robot.type(KeyCode.ENTER);
        until(() -> "goal-reason".equals(focused()));
        Screens.shots(scene, "meeting-goal-refused");
        assertThat(room.goals.of(HER)).isEmpty();
        robot.write("Trop de monde").type(KeyCode.ENTER);
        until(() -> room.goals.of(HER).size() == 1);
        assertThat(room.goals.of(HER).getFirst().decision().reason()).isEqualTo("Trop de monde");
    }

    @Test
    void muchIsLegibleInEveryLook(FxRobot robot) throws TimeoutException {
        fill();
        show(OTHER);
        Screens.shots(scene, "story-strip");
        meet(robot);
        Screens.shots(scene, "meeting-words");
        page(robot, KeyCode.PAGE_DOWN);
        until(() -> "goal-goal".equals(focused()));
        Screens.shots(scene, "meeting-goals");
        page(robot, KeyCode.PAGE_DOWN);
        Screens.onScreenThread(() -> {
            ((ToggleButton) scene.lookup("#round-domain-2")).fire();
            return true;
        });
        until(() -> scene.lookup("#round-27") != null);
        Screens.shots(scene, "meeting-round-physiology");
        page(robot, KeyCode.PAGE_DOWN);
        until(() -> "meeting-finish".equals(focused()));
        Screens.shots(scene, "meeting-summary-long");
        Screens.onScreenThread(() -> {
            ((Button) scene.lookup("#meeting-raise")).fire();
            return true;
        });
        until(() -> !raised.isEmpty());
        assertThat(raised).containsExactly(problem("03"), problem("36"));
    }

    private void fill() {
        room.stories.save(new Story(
                OTHER,
                "Retourner à la pétanque du jeudi sans qu'on me regarde la jambe, et recommencer à monter seule"
                        + " les trois étages pour voir ma sœur le dimanche, comme avant l'hiver.",
                "Rester chez elle, avec le chat. Que ses enfants ne s'inquiètent pas.",
                "Têtue, dit-elle. Sa voisine passe tous les soirs. Elle cuisine encore pour deux.",
                TODAY.minusDays(40),
                HB,
                0));
        goal("Faire son pansement seule", Agreement.AGREED, "", ProposedBy.PERSON, 33);
        goal(
                "Prendre le bus jusqu'au marché couvert",
                Agreement.RESERVED,
                "Elle craint de tomber à la montée.",
                ProposedBy.CARER,
                120);
        goal(
                "Accepter une aide pour les courses",
                Agreement.REFUSED,
                "Elle n'est pas encore une vieille, dit-elle.",
                ProposedBy.PROFESSIONAL,
                60);
        goal("Dormir la nuit entière", Agreement.AGREED, "", ProposedBy.NURSE, 200);
        Goal done = goal("Marcher jusqu'à la boulangerie", Agreement.AGREED, "", ProposedBy.PERSON, 5);
        room.goals.save(done.with(new Goal.End(GoalOutcome.REACHED, Optional.of(TODAY.minusDays(2)))));
        for (String code : List.of("01", "02", "07", "19", "20", "25", "28")) {
            room.stories.explore(OTHER, problem(code), Explored.Answer.NOTHING);
        }
        room.stories.explore(OTHER, problem("36"), Explored.Answer.DEEPEN);
        room.stories.explore(OTHER, problem("03"), Explored.Answer.DEEPEN);
    }

    private Goal goal(String words, Agreement agreement, String reason, ProposedBy by, int days) {
        return room.goals.add(new Goal(
                room.goals.nextId(),
                OTHER,
                words,
                "Elle le dit, et nous le voyons trois jours de suite",
                Optional.of(TODAY.plusDays(days)),
                new Goal.Decision(by, agreement, reason),
                Goal.End.OPEN,
                1));
    }

    private Problem problem(String code) {
        return room.omaha.problem(code).orElseThrow();
    }

    private void show(PatientId person) throws TimeoutException {
        StoryStripPresenter strip = new StoryStripPresenter(person, services, desk);
        Screens.onScreenThread(() -> {
            window.getChildren()
                    .setAll(new VBox(
                            new StoryStripView(strip, () -> feature.open(person, strip::load, raised::addAll))));
            strip.load();
            return true;
        });
        until(() -> scene.lookup("#story-meet") != null);
    }

    private void meet(FxRobot robot) throws TimeoutException {
        Screens.onScreenThread(() -> {
            scene.lookup("#story-meet").requestFocus();
            return true;
        });
        robot.type(KeyCode.ENTER);
        until(() -> modal.isShown("meeting-card") && !"story-meet".equals(focused()));
    }

    private void page(FxRobot robot, KeyCode key) {
        robot.press(KeyCode.CONTROL, key).release(key, KeyCode.CONTROL);
        WaitForAsyncUtils.waitForFxEvents();
    }

    private String focused() {
        Node owner = scene.getFocusOwner();
        return owner == null || owner.getId() == null ? "" : owner.getId();
    }

    private static void until(Callable<Boolean> there) throws TimeoutException {
        WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, there);
        WaitForAsyncUtils.waitForFxEvents();
    }
}
