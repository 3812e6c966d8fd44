package fr.boussole.shell;

import fr.boussole.platform.text.Texts;
import fr.boussole.platform.ui.Screen;
import fr.boussole.platform.ui.Shown;
import fr.boussole.platform.ui.Strip;
import fr.boussole.platform.ui.Tone;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** The frame: rail at the left, the page, help beside it when asked for. */
final class MainView extends BorderPane {
    private final StackPane page = new StackPane();

    /** @param over holds the page and, over it, the notices */
    MainView(MainPresenter presenter, StackPane over) {
        Texts texts = Texts.beside(MainView.class);
        getStyleClass().add("main");
        page.setId("page");
        setLeft(new RailView(presenter, texts));
        over.getChildren().addFirst(page);
        Strip notice = new Strip(Tone.WARNING, Feather.INFO, "");
        notice.setId("window-notice");
        notice.textProperty().bind(presenter.notice);
        Shown.when(notice, presenter.notice.isNotEmpty());
        VBox.setVgrow(over, Priority.ALWAYS);
        setCenter(new VBox(notice, over));
        presenter.navigation().currentProperty().subscribe(this::show);
        presenter.navigation().currentProperty().subscribe(screen -> {
            if (screen != null && !presenter.help.get().isEmpty()) {
                presenter.help.set(screen.help());
            }
        });
        presenter.help.subscribe(
                key -> setRight(key.isEmpty() ? null : new HelpView(key, texts, () -> presenter.help.set(""))));
    }

    private void show(@Nullable Screen screen) {
        if (screen == null) {
            page.getChildren().clear();
        } else {
            page.getChildren().setAll(screen.node());
        }
    }
}
