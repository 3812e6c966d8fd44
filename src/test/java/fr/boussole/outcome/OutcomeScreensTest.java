package fr.boussole.outcome;

import static org.assertj.core.api.Assertions.assertThat;

import fr.boussole.careplan.Occasion;
import fr.boussole.careplan.omaha.OmahaCatalog;
import fr.boussole.platform.ui.Desk;
import fr.boussole.platform.ui.FxBackground;
import fr.boussole.platform.ui.FxNotices;
import fr.boussole.platform.ui.Modal;
import fr.boussole.platform.ui.PdfPane;
import fr.boussole.platform.ui.Screen;
import fr.boussole.platform.ui.Theme;
import fr.boussole.testing.FakeDialogs;
import fr.boussole.testing.PlanRoom;
import fr.boussole.testing.Screens;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.paint.Color;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** Before and after, curves, figures, victories, rating in double; the practice's page. */
@Tag("fx")
@ExtendWith(ApplicationExtension.class)
class OutcomeScreensTest {
    @TempDir
    static Path folder;

    final FakeDialogs dialogs = new FakeDialogs();
    OutcomeRoom room;
    OutcomeFeature feature;
    Scene scene;
    StackPane root;

    @Start
    void start(Stage stage) throws Exception {
        Path home = Files.createTempDirectory(folder, "practice");
        room = supply(() -> new OutcomeRoom(home));
        root = new StackPane();
        Modal modal = new Modal(root);
        FxBackground background = new FxBackground();
        FxNotices notices = new FxNotices(root);
        feature = new OutcomeFeature(
                new OutcomeFeature.Services(
                        room.outcomes,
                        room.evolutions,
                        room.victories,
                        room.doubles,
                        period -> {
                            var minutes = List.of(4200L, 6400L, 1300L, 3700L);
                            var categories = OmahaCatalog.get().categories();
                            return new TimeShares.Shares(
                                    IntStream.range(0, 4)
                                            .mapToObj(i -> new TimeShares.Share(categories.get(i), minutes.get(i)))
                                            .toList(),
                                    310);
                        },
                        room.plan.team),
                new Desk(background, dialogs, notices, room.plan.clock),
                modal,
                () -> new PdfPane(background, dialogs, notices, file -> true, file -> {}));
        scene = Screens.show(stage, root, Theme.light());
    }

    @AfterEach
    void close() {
        room.close();
        assertThat(dialogs.failures).isEmpty();
    }

    @Test
    void aPlanBeforeAndAfter() throws Exception {
        supply(() -> room.lived());
        open();
        await(() -> items("evolution-table").size() == 3);
        await(() -> scene.lookup(".rating-curve-figure") != null);
        Screens.shots(scene, "evolution");
        assertThat(scene.getRoot().lookupAll(".step")).hasSizeGreaterThanOrEqualTo(9);
        fire("evolution-page-1");
        await(() -> items("evolution-figures").size() == 9);
        Screens.shots(scene, "evolution-figures");
        fire("evolution-page-2");
        await(() -> field("victory-words") != null);
        fire("victory-note");
        await(() -> shown("une ligne"));
        Screens.onScreenThread(() -> {
            field("victory-words").setText("A descendu l'escalier seule");
            return true;
        });
        fire("victory-note");
        await(() -> scene.getRoot().lookupAll(".card-body .row").size() >= 3);
        assertThat(supply(() -> room.victories.of(PlanRoom.HER))).hasSize(3);
        Screens.shots(scene, "evolution-victories");
        fire("evolution-paper");
        await(() -> scene.lookup("#outcome-paper") != null);
        fire("outcome-paper-close");
    }

    @Test
    void aColleagueRatesWithoutSeeing() throws Exception {
        supply(() -> {
            room.lived();
            room.plan.rated(room.plan.entry("26").problem(), PlanRoom.TODAY, Occasion.INTERIM, 4, 4, 3);
            room.plan.session.member = PlanRoom.AL;
            return true;
        });
        open();
        fire("evolution-page-3");
        await(() -> scene.lookup("#double-26") != null);
        assertThat(seenBehind("red")).as("behind a veil").isNotEqualTo(seenBehind("blue"));
        Screens.shots(scene, "evolution-doubles");
        fire("double-26");
        await(() -> scene.lookup("#blind-save") != null);
        assertThat(seenBehind("red")).as("nothing of the plan behind is seen").isEqualTo(seenBehind("blue"));
        assertThat(scene.getRoot().lookupAll("#blind .toggle-button"))
                .as("none chosen, none marked")
                .noneMatch(node -> ((ToggleButton) node).isSelected());
        fire("blind-save");
        await(() -> shown("choisissez un chiffre"));
        for (String scale : new String[] {"knowledge-3", "behavior-4", "status-5"}) {
            fire("blind-" + scale);
        }
        Screens.shots(scene, "evolution-blind");
        fire("blind-save");
        await(() -> scene.lookup("#comparison") != null);
        Screens.shots(scene, "evolution-comparison");
        assertThat(shown("une bonne occasion")).isTrue();
        assertThat(supply(() -> room.doubles.of(PlanRoom.HER))).hasSize(1);
        fire("blind-close");
        await(() -> scene.lookup("#blind-save") == null);
        assertThat(seenBehind("red")).as("the veil again").isNotEqualTo(seenBehind("blue"));
    }

    @Test
    void anEmptyPlanSaysSo() {
        open();
        await(() -> shown("Aucun problème n'est encore coté"));
        Screens.shots(scene, "evolution-empty");
    }

    @Test
    void longPlansAndThePractice() throws Exception {
        supply(() -> room.full());
        open();
        await(() -> items("evolution-table").size() == 42);
        Screens.shots(scene, "evolution-full");
        ScrollPane scroll = (ScrollPane) scene.lookup("#evolution .outcome-scroll");
        Screens.onScreenThread(() -> {
            new Theme(false, 160).apply(scene);
            scene.getRoot().applyCss();
            scene.getRoot().layout();
            return true;
        });
        assertThat(scene.lookup("#evolution-table").getLayoutBounds().getHeight())
                .as("room for rows in large text")
                .isGreaterThan(15 * 22);
        Screens.onScreenThread(() -> {
            scroll.setVvalue(1);
            scene.getRoot().layout();
            return true;
        });
        Node curve = scene.lookup(".rating-curve-figure");
        assertThat(scroll.localToScene(scroll.getLayoutBounds()).contains(curve.localToScene(curve.getLayoutBounds())))
                .as("curves can be reached")
                .isTrue();
        Screens.shot(scene, "evolution-full-curves-160");
        fire("evolution-close");
        practice();
        await(() -> !items("indicators-problems").isEmpty());
        Screens.shots(scene, "indicators");
        assertThat(shown("trop peu")).isTrue();
        assertThat(items("indicators-problems"))
                .anyMatch(row -> ((OutcomeRow) row).n().equals("moins de 5"));
        assertThat(shown("36 problèmes ayant deux cotations")).isTrue();
        Path csv = folder.resolve("tableau.csv");
        dialogs.chosen = Optional.of(csv);
        fire("indicators-save");
        await(() -> Files.exists(csv));
        await(() -> shown("tableau.csv"));
        assertThat(Files.readString(csv)).contains("Tous les problèmes;Connaissance;36;", "moins de 5");
        fire("indicators-print");
        await(() -> scene.lookup("#outcome-paper") != null);
        Screens.shot(scene, "indicators-paper");
    }

    @Test
    void aPracticeWithoutFiguresSaysSo() {
        practice();
        await(() -> shown("Aucun problème n'a encore deux cotations"));
        Screens.shots(scene, "indicators-empty");
        fire("indicators-before");
        await(() -> shown("3e trimestre 2026, toute l'équipe"));
        assertThat(shown("aucune cotation en double")).isTrue();
    }

    private void open() {
        Screens.onScreenThread(() -> {
            feature.open(PlanRoom.HER, () -> {});
            return true;
        });
    }

    private void practice() {
        Screens.onScreenThread(() -> {
            Screen page = feature.indicators();
            root.getChildren().addFirst(page.node());
            page.shown();
            return true;
        });
    }

    private void fire(String id) {
        Screens.onScreenThread(() -> {
            Node found = scene.lookup("#" + id);
            assertThat(found).as(id).isNotNull();
            if (found instanceof ToggleButton toggle) {
                toggle.fire();
            } else {
                ((Button) found).fire();
            }
            return true;
        });
    }

    /** Beside the dialog, with a page of that colour behind it. */
    private Color seenBehind(String colour) {
        return Screens.onScreenThread(() -> {
            Region page = new Region();
            page.setStyle("-fx-background-color: " + colour);
            root.getChildren().addFirst(page);
            Color seen = scene.snapshot(null).getPixelReader().getColor(6, 6);
            root.getChildren().remove(page);
            return seen;
        });
    }

    private List<?> items(String table) {
        return scene.lookup("#" + table) instanceof TableView<?> found ? found.getItems() : List.of();
    }

    private TextField field(String id) {
        return (TextField) scene.lookup("#" + id);
    }

    private boolean shown(String words) {
        return Screens.onScreenThread(() -> scene.getRoot().lookupAll("*").stream()
                .anyMatch(node -> node instanceof Labeled label
                        && label.getText() != null
                        && label.getText().replace('\u00a0', ' ').contains(words)));
    }

    private static <T> T supply(Callable<T> work) throws Exception {
        return CompletableFuture.supplyAsync(() -> {
                    try {
                        return work.call();
                    } catch (Exception e) {
                        throw new IllegalStateException(e);
                    }
                })
                .get(120, TimeUnit.SECONDS);
    }

    private static void await(BooleanSupplier condition) {
        try {
            WaitForAsyncUtils.waitFor(60, TimeUnit.SECONDS, condition::getAsBoolean);
        } catch (TimeoutException e) {
            throw new AssertionError("waited in vain", e);
        }
    }
}
