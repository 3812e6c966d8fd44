package fr.boussole.careplan;

import static org.assertj.core.api.Assertions.assertThat;

import fr.boussole.platform.ui.Theme;
import fr.boussole.testing.MovingClock;
import fr.boussole.testing.Screens;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@Tag("fx")
@ExtendWith(ApplicationExtension.class)
class RatingCurvesViewTest {
    final MovingClock clock = new MovingClock();
    final LocalDate today = LocalDate.now(clock);
    Scene scene;
    VBox page;

    @Start
    void start(Stage stage) {
        page = new VBox();
        page.getStyleClass().addAll("page");
        scene = Screens.show(stage, page, Theme.light(), 690, 520);
    }

    @Test
    void oneTwoManyAndNoRatings() {
        Screens.onScreenThread(() -> {
            RatingCurvesView four = curves(
                    List.of(
                            RatingCurveTest.rated(today.minusDays(187), 2, 2, 2),
                            RatingCurveTest.rated(today.minusDays(127), 3, 2, 2),
                            RatingCurveTest.rated(today.minusDays(63), 3, 4, 3)),
                    Optional.of(new Rating(4, 4, 3)));
            List<Assessment> weekly = new ArrayList<>();
            for (int week = 50; week >= 0; week--) {
                weekly.add(RatingCurveTest.rated(
                        today.minusDays(7L * week), 1 + week % 5, 5 - week / 13, 1 + (week * 7 / 3) % 5));
            }
            page.getChildren()
                    .setAll(
                            four,
                            curves(weekly, Optional.empty()),
                            curves(List.of(RatingCurveTest.rated(today, 1, 5, 3)), Optional.empty()),
                            curves(List.of(), Optional.empty()));
            return true;
        });
        Screens.shots(scene, "rating-curves");
        VBox first = (VBox)
                ((RatingCurvesView) page.getChildren().getFirst()).getChildren().getFirst();
        assertThat(first.lookupAll(".rating-curve-figure"))
                .extracting(node -> ((Label) node).getText())
                .containsExactly("2", "3", "3", "4");
        assertThat(first.lookupAll(".rating-dot")).hasSize(4);
        assertThat(page.getChildren().getLast().lookupAll(".rating-dot")).isEmpty();
        for (var word : page.lookupAll(".rating-curve-word")) {
            assertThat(word.getBoundsInParent().getMaxX())
                    .isLessThanOrEqualTo(word.getParent().getLayoutBounds().getWidth() + 0.5);
        }
    }

    private RatingCurvesView curves(List<Assessment> ratings, Optional<Rating> unsaved) {
        RatingCurvesView view = new RatingCurvesView(clock);
        view.show(ratings, unsaved);
        return view;
    }
}
