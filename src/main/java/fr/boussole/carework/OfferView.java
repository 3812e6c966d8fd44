package fr.boussole.carework;

import fr.boussole.careplan.CarePlan;
import fr.boussole.careplan.omaha.Category;
import fr.boussole.careplan.omaha.OmahaCatalog;
import fr.boussole.platform.text.Texts;
import fr.boussole.platform.ui.ActionButton;
import fr.boussole.platform.ui.Icon;
import fr.boussole.platform.ui.Words;
import java.util.List;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** What was written seems to be about something: tick it, add it to the plan, or no. */
final class OfferView extends VBox {
    private static final String TECHNICAL = "02";

    private final Texts texts = Texts.beside(OfferView.class);

    OfferView(GuardPresenter.Offer offer, CareWorkPresenter presenter) {
        getStyleClass().add("work-offer");
        String code = offer.target().code();
        String name = WorkWords.capital(offer.target().name());
        ActionButton no = new ActionButton(
                        "work-offer-no-" + code, texts.get("offer.no"), () -> presenter.guard.refuse(offer))
                .small()
                .flat();
        FlowPane line = new FlowPane();
        line.getStyleClass().add("work-offer-line");
        offer.row()
                .ifPresentOrElse(
                        row -> {
                            getChildren().add(said(texts.get("offer.tick", name)));
                            line.getChildren()
                                    .add(new ActionButton(
                                                    "work-offer-" + code,
                                                    texts.get("offer.tick.do"),
                                                    () -> row.say(ChecklistPresenter.Said.DONE))
                                            .icon(Feather.CHECK)
                                            .small());
                        },
                        () -> {
                            getChildren().add(said(texts.get("offer.add", name)));
                            add(offer, presenter, line);
                        });
        line.getChildren().add(no);
        getChildren().add(line);
    }

    private static Node said(String sentence) {
        HBox said = new HBox(Icon.small(Feather.HELP_CIRCLE), Words.paragraph(sentence, "second"));
        said.getStyleClass().add("work-line");
        return said;
    }

    private void add(GuardPresenter.Offer offer, CareWorkPresenter presenter, FlowPane line) {
        String code = offer.target().code();
        WorkWords words = new WorkWords();
        List<CarePlan.Entry> current = presenter.current();
        if (current.isEmpty()) {
            return;
        }
        ComboBox<CarePlan.Entry> problem = box(
                "work-offer-problem-" + code,
                texts.get("offer.problem"),
                current,
                entry -> entry.problem().problem().name());
        List<Category> categories = OmahaCatalog.get().categories();
        ComboBox<Category> category =
                box("work-offer-category-" + code, texts.get("offer.category"), categories, words::category);
        category.setValue(OmahaCatalog.get().category(TECHNICAL).orElseThrow());
        line.getChildren()
                .addAll(
                        problem,
                        category,
                        new ActionButton(
                                        "work-offer-" + code,
                                        texts.get("offer.add.do"),
                                        () -> presenter.add(offer.target(), problem.getValue(), category.getValue()))
                                .icon(Feather.PLUS)
                                .small());
    }

    private static <T> ComboBox<T> box(String id, String label, List<T> choices, Function<T, String> words) {
        ComboBox<T> box = new ComboBox<>();
        box.getItems().setAll(choices);
        box.setId(id);
        box.setAccessibleText(label);
        box.setConverter(new StringConverter<>() {
            @Override
            public String toString(@Nullable T one) {
                return one == null ? "" : words.apply(one);
            }

            @Override
            public @Nullable T fromString(String name) {
                return null;
            }
        });
        box.setValue(choices.getFirst());
        return box;
    }
}
