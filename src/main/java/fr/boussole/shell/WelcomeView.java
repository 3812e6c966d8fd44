package fr.boussole.shell;

import fr.boussole.platform.text.Texts;
import fr.boussole.platform.ui.ActionButton;
import fr.boussole.platform.ui.Icon;
import fr.boussole.platform.ui.ProgressPane;
import fr.boussole.platform.ui.Words;
import fr.boussole.security.SecurityFeature;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** First start: look at the sample practice, make one's own, or bring one along. */
final class WelcomeView extends StackPane {
    private final WelcomePresenter presenter;
    private final Texts texts = Texts.beside(WelcomeView.class);

    WelcomeView(WelcomePresenter presenter, SecurityFeature security) {
        this.presenter = presenter;
        setId("welcome");
        getStyleClass().add("welcome");
        StackPane page = new StackPane();
        page.getStyleClass().add("welcome-page");
        ScrollPane scroll = new ScrollPane(page);
        scroll.setFitToWidth(true);
        scroll.setFitToHeight(true);
        presenter.page.subscribe(now -> {
            Node shown = switch (now) {
                case START -> start();
                case FOUND -> new FoundingView(presenter.founding(), security, texts);
                case IMPORT -> new ImportView(presenter.importing(), security, texts);
            };
            page.getChildren().setAll(shown);
        });
        getChildren().add(scroll);
    }

    private Node start() {
        ActionButton sample = new ActionButton("welcome-sample", texts.get("welcome.sample"), presenter::sample)
                .icon(Feather.COMPASS);
        ActionButton found = new ActionButton("welcome-found", texts.get("welcome.found"), presenter::found)
                .icon(Feather.PLUS)
                .primary();
        ActionButton take =
                new ActionButton("welcome-import", texts.get("welcome.import"), presenter::takeFolder).flat();
        ActionButton restore =
                new ActionButton("welcome-restore", texts.get("welcome.restore"), presenter::restore).flat();
        for (ActionButton one : List.of(sample, found, take, restore)) {
            one.disableProperty().bind(presenter.progress.isNotNull());
        }
        HBox bring = new HBox(take, restore);
        bring.getStyleClass().add("line");
        VBox card = new VBox(
                Icon.large(Feather.COMPASS),
                Words.of(texts.get("welcome.title"), "screen-title"),
                Words.paragraph(texts.get("welcome.words"), "muted"),
                choice(found, texts.get("welcome.found.words")),
                choice(sample, texts.get("welcome.sample.words")),
                bring,
                new ProgressPane("welcome-progress", presenter.progress, presenter::cancel),
                Words.paragraph(texts.get("welcome.folder", presenter.folder()), "second"));
        card.getStyleClass().addAll("bsl-card", "welcome-card");
        card.setMaxHeight(Region.USE_PREF_SIZE);
        return card;
    }

    private static Node choice(ActionButton button, String words) {
        VBox choice = new VBox(button, Words.paragraph(words, "second"));
        choice.getStyleClass().add("welcome-choice");
        button.setMaxWidth(Double.MAX_VALUE);
        return choice;
    }
}
