package fr.boussole.careplan;

import fr.boussole.platform.ui.Words;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

/** One rating: its digit, then five small bars, as many filled as it says. */
final class RatingBarsView extends HBox {
    /** @param rating 1 to 5 */
    RatingBarsView(int rating) {
        getStyleClass().add("rating-bars");
        setAlignment(Pos.CENTER_LEFT);
        Label digit = Words.of(Integer.toString(rating), "strong");
        digit.setMinWidth(USE_PREF_SIZE);
        getChildren().add(digit);
        for (int i = Rating.LEAST; i <= Rating.MOST; i++) {
            Region bar = new Region();
            bar.getStyleClass().addAll("rating-bar", i <= rating ? "rating-" + rating : "rating-none");
            getChildren().add(bar);
        }
    }
}
