package fr.boussole.patient;

import fr.boussole.platform.text.Texts;
import fr.boussole.platform.ui.Card;
import fr.boussole.platform.ui.Chip;
import fr.boussole.platform.ui.Tone;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** « Synthèse »: the strip of chips, and what every room says in two columns of cards; one when text is large. */
final class SynthesisView extends ScrollPane {
    private static final double LEFT_PERCENT = 56.8;
    /** Below this width, in em, there is one column. */
    private static final double NARROW = 58;

    private final FlowPane strip = new FlowPane();
    private final VBox left = column();
    private final VBox right = column();
    private final GridPane columns = new GridPane();
    private final Label ruler = new Label();
    private final SynthesisPresenter presenter;
    private final AlertStripView alerts;
    private final Consumer<String> open;
    private final UnaryOperator<String> titleOf;
    private final Texts texts = Texts.beside(SynthesisView.class);
    private String access = "";

    /** @param open leads to a tab, {@code titleOf} says its title */
    SynthesisView(
            SynthesisPresenter presenter, AlertForms forms, Consumer<String> open, UnaryOperator<String> titleOf) {
        this.presenter = presenter;
        this.open = open;
        this.titleOf = titleOf;
        alerts = new AlertStripView(forms);
        setId("synthesis");
        getStyleClass().add("synthesis");
        strip.getStyleClass().add("chips");
        strip.setId("synthesis-strip");
        strip.setMinHeight(Region.USE_PREF_SIZE);
        columns.getStyleClass().add("card-columns");
        columns.setMinHeight(Region.USE_PREF_SIZE);
        ruler.setManaged(false);
        VBox content = new VBox(strip, columns, ruler);
        content.getStyleClass().add("synthesis-content");
        content.setMinHeight(Region.USE_PREF_SIZE);
        setContent(content);
        setFitToWidth(true);
        setFitToHeight(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        setFocusTraversable(false);
        place(false);
        // Later: nodes may not move while their styles are being read.
        widthProperty().subscribe(() -> Platform.runLater(this::place));
        ruler.fontProperty().subscribe(() -> Platform.runLater(this::place));
        presenter.page.subscribe(page -> draw());
    }

    /** @param note door code, where the key is, the dog; empty when nothing is noted */
    void access(String note) {
        if (!note.equals(access)) {
            access = note;
            draw();
        }
    }

    private void draw() {
        Synthesis.@Nullable Page page = presenter.page.get();
        if (page == null) {
            return;
        }
        List<Node> chips = new ArrayList<>(alerts.chips(page.alerts()));
        if (!access.isBlank()) {
            chips.add(new Chip(
                    "synthesis-access",
                    Tone.NEUTRAL,
                    Feather.KEY,
                    access,
                    "",
                    () -> open.accept(PersonTabsView.IDENTITY)));
        }
        chips.addAll(nodes(page, SynthesisBlock.Place.STRIP));
        chips.add(alerts.add());
        strip.getChildren().setAll(chips);
        fill(left, nodes(page, SynthesisBlock.Place.LEFT));
        fill(right, nodes(page, SynthesisBlock.Place.RIGHT));
    }

    private List<Node> nodes(Synthesis.Page page, SynthesisBlock.Place place) {
        return page.parts().stream()
                .filter(part -> part.block().place() == place)
                .map(part -> part.content()
                        .map(make -> make.apply(() -> open.accept(part.block().tab())))
                        .orElseGet(() -> failed(part.block())))
                .toList();
    }

    private Node failed(SynthesisBlock block) {
        String title = titleOf.apply(block.tab());
        return block.place() == SynthesisBlock.Place.STRIP
                ? new Chip(
                        "synthesis-failed-" + block.tab(),
                        Tone.WARNING,
                        Feather.ALERT_CIRCLE,
                        texts.get("block.failed.short", title),
                        "",
                        () -> open.accept(block.tab()))
                : new Card(title).icon(Feather.ALERT_CIRCLE).empty(texts.get("block.failed"));
    }

    /** Both columns end at the same line: the last card of the shorter one takes what is left. */
    private static void fill(VBox column, List<Node> cards) {
        column.getChildren().setAll(cards);
        cards.forEach(card -> VBox.setVgrow(card, Priority.NEVER));
        if (!cards.isEmpty()) {
            VBox.setVgrow(cards.getLast(), Priority.ALWAYS);
        }
    }

    private void place() {
        place(getWidth() < NARROW * ruler.getFont().getSize());
    }

    private void place(boolean narrow) {
        if (columns.getColumnConstraints().size() == (narrow ? 1 : 2)) {
            return;
        }
        columns.getChildren().clear();
        columns.getColumnConstraints().clear();
        columns.getColumnConstraints().add(percent(narrow ? 100 : LEFT_PERCENT));
        if (!narrow) {
            columns.getColumnConstraints().add(percent(100 - LEFT_PERCENT));
        }
        columns.add(left, 0, 0);
        columns.add(right, narrow ? 0 : 1, narrow ? 1 : 0);
    }

    private static ColumnConstraints percent(double width) {
        ColumnConstraints column = new ColumnConstraints();
        column.setPercentWidth(width);
        return column;
    }

    private static VBox column() {
        VBox column = new VBox();
        column.getStyleClass().add("cards");
        column.setMinWidth(0);
        return column;
    }
}
