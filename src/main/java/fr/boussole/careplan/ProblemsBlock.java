package fr.boussole.careplan;

import fr.boussole.careplan.CarePlan.Entry;
import fr.boussole.careplan.omaha.Dimension;
import fr.boussole.careplan.omaha.OmahaCatalog;
import fr.boussole.patient.PatientId;
import fr.boussole.patient.SynthesisBlock;
import fr.boussole.platform.text.Formats;
import fr.boussole.platform.text.Texts;
import fr.boussole.platform.ui.ActionButton;
import fr.boussole.platform.ui.Card;
import fr.boussole.platform.ui.Icon;
import fr.boussole.platform.ui.Words;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.feather.Feather;

/** « Problèmes »: those acted on, what is to be rated first; of each its last rating and how it goes. */
public final class ProblemsBlock implements SynthesisBlock {
    private final CarePlans plans;
    private final Clock clock;
    private final OmahaCatalog omaha = OmahaCatalog.get();
    private final Texts texts = Texts.beside(ProblemsBlock.class);

    public ProblemsBlock(CarePlans plans, Clock clock) {
        this.plans = plans;
        this.clock = clock;
    }

    @Override
    public Place place() {
        return Place.LEFT;
    }

    @Override
    public String tab() {
        return "careplan";
    }

    @Override
    public Function<Runnable, Node> read(PatientId person) {
        LocalDate today = LocalDate.now(clock);
        List<Entry> current = plans.of(person).current().stream()
                .sorted(Comparator.comparing((Entry entry) -> !due(entry, today)))
                .toList();
        return open -> card(current, today, open);
    }

    private static boolean due(Entry entry, LocalDate today) {
        return entry.due().filter(day -> !day.isAfter(today)).isPresent();
    }

    private Card card(List<Entry> current, LocalDate today, Runnable open) {
        Card card = new Card(texts.get("block.title")).icon(Feather.TARGET);
        card.setId("synthesis-problems");
        card.getStylesheets()
                .add(Objects.requireNonNull(ProblemsBlock.class.getResource("problems.css"))
                        .toExternalForm());
        card.empty(texts.get("block.empty"));
        if (!current.isEmpty()) {
            long due = current.stream().filter(entry -> due(entry, today)).count();
            card.countProperty().set(texts.get("block.count", current.size(), due));
            for (Dimension dimension : Dimension.values()) {
                card.action(column(dimension));
            }
        }
        HBox last = new HBox(new ActionButton("synthesis-careplan", texts.get("block.open"), open).flat());
        last.getStyleClass().add("problem-trend");
        card.action(last);
        card.rows();
        current.stream().limit(ROWS).forEach(entry -> card.rows().add(row(entry, today)));
        return card;
    }

    private Label column(Dimension dimension) {
        Label head = Words.of(texts.get("block." + dimension.name().toLowerCase(Locale.ROOT)), "second");
        head.getStyleClass().add("problem-scale");
        head.setAccessibleText(omaha.named(dimension).name());
        head.setTooltip(new Tooltip(omaha.named(dimension).name()));
        return head;
    }

    private Node row(Entry entry, LocalDate today) {
        PlannedProblem problem = entry.problem();
        Label name = Words.of(problem.problem().name(), "strong");
        name.setMinWidth(Region.USE_PREF_SIZE);
        Label words = middle(entry, today);
        HBox.setHgrow(words, Priority.ALWAYS);
        HBox row = Card.row(name, words);
        StringBuilder spoken = new StringBuilder(problem.problem().name());
        for (Dimension dimension : Dimension.values()) {
            HBox cell = new HBox();
            cell.getStyleClass().add("problem-scale");
            entry.last().ifPresent(last -> {
                int rating = last.rating().of(dimension);
                cell.getChildren().add(new RatingBarsView(rating));
                Tooltip.install(
                        cell,
                        new Tooltip(texts.get(
                                "block.rating",
                                omaha.named(dimension).name(),
                                rating,
                                omaha.anchor(dimension, rating),
                                Formats.date(last.ratedOn()))));
                spoken.append(", ")
                        .append(omaha.named(dimension).name())
                        .append(' ')
                        .append(rating);
            });
            row.getChildren().add(cell);
        }
        Label trend = trend(entry);
        spoken.append(", ").append(trend.getText()).append(". ").append(due(entry, today) ? said(entry, today) : "");
        row.getChildren().add(trend);
        row.setAccessibleText(spoken.toString());
        return row;
    }

    /** That it is to be rated, else what was noted of it. */
    private Label middle(Entry entry, LocalDate today) {
        boolean due = due(entry, today);
        String noted = entry.problem().words();
        Label words = Words.of(due ? texts.get("block.due") : noted, due ? "warning" : "muted");
        if (due) {
            words.setGraphic(Icon.small(Feather.CLOCK));
            words.setTooltip(new Tooltip(said(entry, today)));
        } else if (!noted.isBlank()) {
            words.setTooltip(new Tooltip(noted));
        }
        words.setMinWidth(0);
        words.setMaxWidth(Double.MAX_VALUE);
        return words;
    }

    private Label trend(Entry entry) {
        Optional<Trend> trend = Trend.of(entry);
        Label label = Words.of(trend.map(texts::of).orElse(texts.get("block.first")));
        label.getStyleClass().addAll("problem-trend", trend.isPresent() ? "medium" : "muted");
        trend.ifPresent(one -> label.setGraphic(Icon.small(icon(one))));
        label.setTooltip(new Tooltip(trend.map(
                        one -> texts.get("block.trend." + one.name().toLowerCase(Locale.ROOT), since(entry)))
                .orElse(texts.get("block.trend.none"))));
        return label;
    }

    private static Feather icon(Trend trend) {
        return switch (trend) {
            case BETTER -> Feather.TRENDING_UP;
            case SAME -> Feather.ARROW_RIGHT;
            case WORSE -> Feather.TRENDING_DOWN;
        };
    }

    private static String since(Entry entry) {
        return entry.ratings().reversed().stream()
                .filter(one -> one.occasion() == Occasion.ADMISSION)
                .findFirst()
                .or(() -> entry.ratings().stream().findFirst())
                .map(one -> Formats.date(one.ratedOn()))
                .orElse("");
    }

    private String said(Entry entry, LocalDate today) {
        return entry.last()
                .map(last -> texts.get("block.due.since", ChronoUnit.DAYS.between(last.ratedOn(), today)))
                .orElse(texts.get("block.due.never"));
    }
}
