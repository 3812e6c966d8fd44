package fr.boussole.careplan;

import static fr.boussole.testing.PlanRoom.HER;
import static fr.boussole.testing.PlanRoom.OTHER;
import static fr.boussole.testing.PlanRoom.TODAY;
import static org.assertj.core.api.Assertions.assertThat;

import fr.boussole.patient.PatientId;
import fr.boussole.platform.ui.Theme;
import fr.boussole.testing.PlanRoom;
import fr.boussole.testing.Screens;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** « Problèmes » on the first page: what it says, and that nothing of it is cut. */
@Tag("fx")
@ExtendWith(ApplicationExtension.class)
class ProblemsBlockTest {
    @TempDir
    Path folder;

    PlanRoom room;
    VBox page;
    Scene scene;

    @Start
    void start(Stage stage) {
        page = new VBox();
        page.getStyleClass().addAll("synthesis", "page");
        // The left column beside the rail.
        scene = Screens.show(stage, page, Theme.light(), 630, 260);
    }

    @BeforeEach
    void open() {
        room = new PlanRoom(folder).filled();
    }

    @AfterEach
    void close() {
        room.close();
    }

    @Test
    void currentProblemsWithTheirRatingsAndHowTheyGo() {
        PlannedProblem contact = room.entry("07").problem();
        room.rated(contact, TODAY, Occasion.INTERIM, 4, 3, 1);
        PlannedProblem pain = room.added("13", "01");
        room.rated(pain, TODAY.minusDays(20), Occasion.ADMISSION, 5, 1, 4);
        room.rated(pain, TODAY, Occasion.INTERIM, 5, 2, 4);
        show(HER);
        assertThat(words()).contains("4, 2 à coter").contains("mieux").doesNotContain("documenté");
        assertThat(rows()).hasSize(3);
        assertThat(rows().getFirst()).contains("Dernière cotation il y a");
        assertThat(rows().getLast()).contains("Statut 1").contains("moins bien");
        Screens.shots(scene, "problems-block");
    }

    @Test
    void aPersonWithoutAPlanHasAQuietCard() {
        show(OTHER);
        assertThat(words()).contains("Aucun problème prioritaire");
        Screens.shot(scene, "problems-block-empty");
    }

    @Test
    void onlyTheStatusSinceTheLastAdmissionSaysHowItGoes() {
        PlannedProblem pain = room.added("13", "01");
        assertThat(Trend.of(room.entry("13"))).isEmpty();
        room.rated(pain, TODAY.minusDays(90), Occasion.ADMISSION, 1, 1, 5);
        assertThat(Trend.of(room.entry("13"))).isEmpty();
        room.rated(pain, TODAY.minusDays(60), Occasion.INTERIM, 5, 5, 4);
        assertThat(Trend.of(room.entry("13"))).contains(Trend.WORSE);
        room.rated(pain, TODAY.minusDays(30), Occasion.ADMISSION, 5, 5, 2);
        assertThat(Trend.of(room.entry("13"))).isEmpty();
        room.rated(pain, TODAY.minusDays(20), Occasion.INTERIM, 1, 1, 2);
        assertThat(Trend.of(room.entry("13"))).contains(Trend.SAME);
        room.rated(pain, TODAY.minusDays(10), Occasion.INTERIM, 1, 1, 3);
        assertThat(Trend.of(room.entry("13"))).contains(Trend.BETTER);
    }

    private void show(PatientId person) {
        Function<Runnable, Node> block = new ProblemsBlock(room.plans, room.clock).read(person);
        Screens.onScreenThread(() -> page.getChildren().setAll(block.apply(() -> {})));
    }

    private String words() {
        return Screens.onScreenThread(
                () -> labels(page).stream().map(Label::getText).collect(Collectors.joining("\n")));
    }

    private List<String> rows() {
        return Screens.onScreenThread(() ->
                page.lookupAll(".row").stream().map(Node::getAccessibleText).toList());
    }

    private static List<Label> labels(Node node) {
        if (node instanceof Label label) {
            return List.of(label);
        }
        return node instanceof Parent parent
                ? parent.getChildrenUnmodifiable().stream()
                        .flatMap(child -> labels(child).stream())
                        .toList()
                : List.of();
    }
}
