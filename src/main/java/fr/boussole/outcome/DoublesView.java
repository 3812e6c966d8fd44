package fr.boussole.outcome;

import fr.boussole.careplan.omaha.Dimension;
import fr.boussole.platform.text.Formats;
import fr.boussole.platform.text.Texts;
import fr.boussole.platform.ui.ActionButton;
import fr.boussole.platform.ui.Card;
import fr.boussole.platform.ui.Words;
import java.util.Arrays;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.collections.ListChangeListener;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** What a colleague rated today and may be rated in double, and the doubles made. */
final class DoublesView extends VBox {
    private final EvolutionPresenter presenter;
    private final Consumer<DoubleRatings.Offer> start;
    private final Consumer<DoubleRating> open;
    private final Texts texts = Texts.beside(DoublesView.class);
    private final Card offers;
    private final Card made;

    DoublesView(EvolutionPresenter presenter, Consumer<DoubleRatings.Offer> start, Consumer<DoubleRating> open) {
        this.presenter = presenter;
        this.start = start;
        this.open = open;
        getStyleClass().add("outcome-page");
        offers = new Card(texts.get("double.offers")).icon(Feather.EYE_OFF).empty(texts.get("double.offers.none"));
        made = new Card(texts.get("double.made")).icon(Feather.USERS).empty(texts.get("double.made.none"));
        offers.rows();
        made.rows();
        presenter.offers.addListener((ListChangeListener<DoubleRatings.Offer>) change -> show());
        presenter.doubles.addListener((ListChangeListener<DoubleRating>) change -> show());
        getChildren().addAll(Words.paragraph(texts.get("double.why"), "muted"), offers, made);
        show();
    }

    private void show() {
        offers.rows().setAll(presenter.offers.stream().map(this::offer).toList());
        made.rows().setAll(presenter.doubles.stream().map(this::made).toList());
    }

    private HBox offer(DoubleRatings.Offer one) {
        return row(
                one.problem().problem().name(),
                texts.get("double.offer", presenter.name(one.by())),
                new ActionButton(
                                "double-" + one.problem().problem().code(),
                                texts.get("double.start"),
                                () -> start.accept(one))
                        .icon(Feather.EYE_OFF));
    }

    private HBox made(DoubleRating one) {
        String problem = presenter.problem(one);
        String apart = Arrays.stream(Dimension.values())
                .map(scale -> texts.get("double.apart", StepWords.name(scale), one.apart(scale)))
                .collect(Collectors.joining(" · "));
        return row(
                problem,
                texts.get(
                        "double.pair",
                        Formats.date(one.second().ratedOn()),
                        presenter.name(one.first().member()),
                        presenter.name(one.second().member()),
                        apart),
                new ActionButton(
                                "double-open-" + one.second().id().value(),
                                texts.get("double.open"),
                                () -> open.accept(one))
                        .small());
    }

    private static HBox row(String title, String second, ActionButton action) {
        VBox words = new VBox(Words.of(title, "medium"), Words.paragraph(second, "second"));
        words.setMinWidth(0);
        HBox.setHgrow(words, Priority.ALWAYS);
        HBox row = Card.row(words, action);
        row.getStyleClass().add("outcome-row");
        return row;
    }
}
