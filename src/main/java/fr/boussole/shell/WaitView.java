package fr.boussole.shell;

import fr.boussole.platform.text.Texts;
import fr.boussole.platform.ui.Words;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** Covers the window from the lock until a closing or a backup under way has ended; nobody can sign in meanwhile. */
final class WaitView extends StackPane {
    WaitView(Texts texts) {
        setId("wait");
        getStyleClass().addAll("welcome", "welcome-page");
        ProgressBar bar = new ProgressBar(ProgressBar.INDETERMINATE_PROGRESS);
        bar.setMaxWidth(Double.MAX_VALUE);
        VBox card = new VBox(
                Words.of(texts.get("wait.title"), "screen-title"),
                Words.paragraph(texts.get("wait.words"), "muted"),
                bar);
        card.getStyleClass().addAll("bsl-card", "welcome-card", "door");
        card.setMaxHeight(Region.USE_PREF_SIZE);
        getChildren().add(card);
    }
}
