package fr.boussole.careplan;

import fr.boussole.careplan.omaha.Dimension;
import fr.boussole.careplan.omaha.OmahaCatalog;
import fr.boussole.platform.ui.Words;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** The three scales of a problem over time, beside each other; each with its name in full. */
final class RatingCurvesView extends HBox {
    private final Clock clock;

    RatingCurvesView(Clock clock) {
        this.clock = clock;
        setId("rating-curves");
        getStyleClass().add("rating-curves");
        getStylesheets()
                .add(Objects.requireNonNull(RatingCurvesView.class.getResource("curves.css"))
                        .toExternalForm());
        show(List.of(), Optional.empty());
    }

    /**
     * @param ratings of one problem, oldest first; withdrawn and second ones are passed over
     * @param unsaved being chosen now: stands at « auj. »
     */
    void show(List<Assessment> ratings, Optional<Rating> unsaved) {
        LocalDate today = LocalDate.now(clock);
        List<Assessment> standing = ratings.stream()
                .filter(one -> one.stands() && one.secondOf().isEmpty())
                .toList();
        getChildren().clear();
        for (Dimension dimension : Dimension.values()) {
            String name = OmahaCatalog.get().named(dimension).name();
            RatingCurve curve = RatingCurve.of(dimension, standing, unsaved, today);
            Label title = Words.of(name, "rating-curve-title");
            title.setMinWidth(USE_PREF_SIZE);
            RatingCurveView drawn = new RatingCurveView(curve);
            drawn.setId("rating-curve-" + dimension.name().toLowerCase(Locale.ROOT));
            drawn.setAccessibleText(curve.said(name));
            VBox one = new VBox(title, drawn);
            one.getStyleClass().add("rating-curve-box");
            one.setMinWidth(0);
            HBox.setHgrow(one, Priority.ALWAYS);
            VBox.setVgrow(drawn, Priority.ALWAYS);
            getChildren().add(one);
        }
    }
}
