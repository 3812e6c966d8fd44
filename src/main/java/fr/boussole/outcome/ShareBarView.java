package fr.boussole.outcome;

import fr.boussole.platform.ui.Words;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** One category's part of the time: its name, its figure, and a bar as long as it. */
final class ShareBarView extends VBox {
    ShareBarView(TimeShares.Shares shares, TimeShares.Share one) {
        Label name = Words.paragraph(one.category().name());
        HBox.setHgrow(name, Priority.ALWAYS);
        name.setMaxWidth(Double.MAX_VALUE);
        Label figure = Words.of(SharesWords.said(shares, one), "medium");
        figure.setMinWidth(Region.USE_PREF_SIZE);
        Region bar = new Region();
        bar.getStyleClass().add("share-bar");
        StackPane track = new StackPane(bar);
        track.getStyleClass().add("share-track");
        track.setAlignment(Pos.CENTER_LEFT);
        bar.maxWidthProperty().bind(track.widthProperty().multiply(shares.percent(one) / 100.0));
        getStyleClass().add("share");
        HBox head = new HBox(name, figure);
        head.getStyleClass().add("outcome-row");
        getChildren().addAll(head, track);
    }
}
