package fr.boussole.outcome;

import fr.boussole.platform.text.Formats;
import fr.boussole.platform.text.Texts;
import fr.boussole.platform.ui.ActionButton;
import fr.boussole.platform.ui.Focus;
import fr.boussole.platform.ui.Segments;
import fr.boussole.platform.ui.Table;
import fr.boussole.platform.ui.Words;
import java.util.List;
import java.util.Objects;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** How her plan went, in four pages. */
final class EvolutionView extends VBox {
    /** Its pages. */
    enum Page {
        BEFORE_AFTER,
        FIGURES,
        VICTORIES,
        DOUBLES
    }

    private final Segments<Page> pages;
    private final StackPane body = new StackPane();
    private final Texts texts = Texts.beside(EvolutionView.class);

    /** Its four pages, and the page for the prescriber. */
    record Parts(BeforeAfterView beforeAfter, VictoriesView victories, DoublesView doubles, Runnable paper) {}

    EvolutionView(EvolutionPresenter presenter, VictoriesPresenter victories, Parts parts) {
        getStyleClass().addAll("outcome-page", "evolution");
        getStylesheets()
                .add(Objects.requireNonNull(EvolutionView.class.getResource("outcome.css"))
                        .toExternalForm());
        pages = Segments.following("evolution-page", List.of(Page.values()), page -> title(page, presenter, victories));
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        HBox head = new HBox(
                pages,
                space,
                new ActionButton("evolution-paper", texts.get("evolution.paper"), parts.paper()).icon(Feather.PRINTER));
        head.getStyleClass().add("outcome-head");
        Table<OutcomeRow> figures = FiguresView.table("evolution-figures", presenter.figures);
        VBox table = new VBox(figures, Words.paragraph(texts.get("figures.help"), "second"));
        table.getStyleClass().add("outcome-page");
        VBox.setVgrow(figures, Priority.ALWAYS);
        ScrollPane beforeAfter = scrolled(parts.beforeAfter());
        VBox.setVgrow(body, Priority.ALWAYS);
        body.setMinHeight(0);
        getChildren().addAll(head, body);
        pages.valueProperty()
                .subscribe(page -> body.getChildren()
                        .setAll(
                                switch (page) {
                                    case BEFORE_AFTER -> beforeAfter;
                                    case FIGURES -> table;
                                    case VICTORIES -> parts.victories();
                                    case DOUBLES -> parts.doubles();
                                }));
        pages.valueProperty().addListener((property, before, page) -> {
            if (page == Page.VICTORIES) {
                Focus.give(parts.victories().first());
            }
        });
    }

    /** As high as the window allows; a large text's table and curves are rolled, not squeezed. */
    private static ScrollPane scrolled(Region page) {
        ScrollPane scroll = new ScrollPane(page);
        scroll.setFitToWidth(true);
        scroll.setFitToHeight(true);
        scroll.setFocusTraversable(false);
        scroll.getStyleClass().add("outcome-scroll");
        return scroll;
    }

    private ObservableValue<String> title(Page page, EvolutionPresenter presenter, VictoriesPresenter victories) {
        return switch (page) {
            case BEFORE_AFTER -> Bindings.createStringBinding(() -> texts.get("evolution.before.after"));
            case FIGURES -> Bindings.createStringBinding(() -> texts.get("evolution.figures"));
            case VICTORIES ->
                Bindings.createStringBinding(
                        () -> counted(texts.get("victories.title"), victories.victories.size()), victories.victories);
            case DOUBLES ->
                Bindings.createStringBinding(
                        () -> counted(texts.get("evolution.doubles"), presenter.offers.size()), presenter.offers);
        };
    }

    private String counted(String title, int count) {
        return count == 0 ? title : texts.get("evolution.counted", title, Formats.count(count));
    }

    Node first() {
        return pages.getChildren().getFirst();
    }
}
