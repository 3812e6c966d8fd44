package fr.boussole.shell;

import fr.boussole.platform.text.Texts;
import fr.boussole.platform.ui.Screen;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;

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
        setCenter(over);
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
