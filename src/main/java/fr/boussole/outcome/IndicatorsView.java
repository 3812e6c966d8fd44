package fr.boussole.outcome;

import fr.boussole.careplan.omaha.Dimension;
import fr.boussole.platform.text.Texts;
import fr.boussole.platform.ui.ActionButton;
import fr.boussole.platform.ui.Card;
import fr.boussole.platform.ui.Header;
import fr.boussole.platform.ui.Segments;
import fr.boussole.platform.ui.Table;
import fr.boussole.platform.ui.Words;
import java.util.List;
import java.util.Objects;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/**
 * The practice's figures of a period: what changed, how alike colleagues rate, where the time went, problem by problem.
 */
final class IndicatorsView extends VBox {
    /** What the buttons do. */
    record Ways(Runnable print, Runnable save) {}

    private final IndicatorsPresenter presenter;
    private final Texts texts = Texts.beside(IndicatorsView.class);
    private final Segments<PeriodChoice.Kind> kinds;
    private final Card change;
    private final Card agreement;
    private final Card time;

    IndicatorsView(IndicatorsPresenter presenter, Ways ways) {
        this.presenter = presenter;
        setId("indicators");
        getStyleClass().add("page");
        getStylesheets()
                .add(Objects.requireNonNull(IndicatorsView.class.getResource("outcome.css"))
                        .toExternalForm());
        kinds = new Segments<>("indicators-kind", List.of(PeriodChoice.Kind.values()), texts::of);
        kinds.valueProperty()
                .subscribe(kind -> presenter.choose(presenter.choice.get().of(kind)));
        Header header = new Header(
                texts.get("indicators.title"),
                new ActionButton("indicators-print", texts.get("indicators.print"), ways.print())
                        .icon(Feather.PRINTER)
                        .shortcut(texts.get("indicators.print.key")),
                new ActionButton("indicators-save", texts.get("indicators.export"), ways.save())
                        .icon(Feather.DOWNLOAD));
        header.getStyleClass().add("whole-name");
        header.setMinHeight(USE_PREF_SIZE);
        header.stateProperty().bind(presenter.state);
        change = new Card(texts.get("indicators.change"));
        agreement = new Card(texts.get("kappa.title"));
        time = new Card(texts.get("shares.title"));
        Card table = new Card(texts.get("indicators.problems"))
                .edge(table())
                .inside(Words.paragraph(texts.get("figures.help"), "second"));
        VBox content = new VBox(change, beside(agreement, time), table);
        content.getStyleClass().add("outcome-page");
        ScrollPane scroll = new ScrollPane(content);
        scroll.setFitToWidth(true);
        scroll.setFocusTraversable(false);
        scroll.getStyleClass().add("outcome-scroll");
        VBox.setVgrow(scroll, Priority.ALWAYS);
        getChildren().addAll(header, period(), scroll);
        presenter.figures.subscribe(this::show);
    }

    private static Node beside(Card one, Card other) {
        HBox row = new HBox(one, other);
        row.getStyleClass().add("outcome-cards");
        for (Card card : List.of(one, other)) {
            card.setMinWidth(0);
            card.setPrefWidth(1);
            HBox.setHgrow(card, Priority.ALWAYS);
        }
        return row;
    }

    private Table<OutcomeRow> table() {
        Table<OutcomeRow> table = FiguresView.table("indicators-problems", presenter.rows);
        table.getStyleClass().add("indicators-table");
        return table;
    }

    /** Which period, with the one before and the next. */
    private Node period() {
        Label title = Words.of("", "medium");
        title.setId("indicators-period");
        ActionButton before = new ActionButton("indicators-before", texts.get("period.before"), () -> move(-1))
                .icon(Feather.CHEVRON_LEFT)
                .iconOnly();
        ActionButton next = new ActionButton("indicators-next", texts.get("period.next"), () -> move(1))
                .icon(Feather.CHEVRON_RIGHT)
                .iconOnly();
        presenter.choice.subscribe(now -> {
            title.setText(now.title());
            before.setDisable(now.kind() == PeriodChoice.Kind.ALL);
            next.setDisable(now.newest());
        });
        FlowPane row = new FlowPane(kinds, new HBox(before, title, next));
        row.getChildren().getLast().getStyleClass().add("period-steps");
        row.getStyleClass().add("period-row");
        return row;
    }

    private void move(int by) {
        presenter.choose(presenter.choice.get().moved(by));
    }

    private void show(IndicatorsPresenter.@Nullable Figures read) {
        if (read == null) {
            return;
        }
        Outcomes.Report report = read.report();
        change.countProperty().set(texts.get("indicators.change.n", report.n()));
        change.rows().clear();
        if (report.n() < OutcomeRow.LEAST) {
            change.rows().add(Card.row(Words.paragraph(texts.get("indicators.change.few", OutcomeRow.LEAST), "muted")));
        } else {
            change.rows().add(Card.row(Words.paragraph(texts.get("indicators.legend"), "second")));
            for (Dimension scale : Dimension.values()) {
                change.rows().add(changeRow(report.of(scale)));
            }
        }
        agreement.rows().setAll(Card.row(Words.paragraph(texts.get("kappa.help"), "second")));
        report.agreements().forEach(one -> agreement.rows().add(agreementRow(one)));
        time.rows().clear();
        TimeShares.Shares shares = read.shares();
        if (shares.specified() == 0) {
            time.rows().add(Card.row(Words.paragraph(texts.get("shares.none"), "muted")));
        } else {
            shares.minutes().forEach(one -> time.rows().add(new ShareBarView(shares, one)));
        }
        String unspecified = SharesWords.unspecified(shares);
        if (!unspecified.isEmpty()) {
            time.rows().add(Card.row(Words.paragraph(unspecified, "second")));
        }
    }

    private HBox changeRow(Outcome one) {
        Label name = Words.of(StepWords.name(one.scale()), "medium", "outcome-scale");
        String means = IndicatorsPresenter.means(one);
        StepView step = new StepView(
                one.before(), one.after(), true, texts.get("indicators.step.said", StepWords.name(one.scale()), means));
        HBox.setHgrow(step, Priority.ALWAYS);
        HBox row = Card.row(name, step, figure(means, "step-figures"));
        row.getChildren()
                .addAll(
                        share(texts.get("column.better"), one, one.better()),
                        share(texts.get("column.same"), one, one.same()),
                        share(texts.get("column.worse"), one, one.worse()),
                        share(texts.get("column.reached"), one, one.reached()));
        row.getStyleClass().add("outcome-row");
        return row;
    }

    private static Label figure(String words, String... styles) {
        Label label = Words.of(words, styles);
        label.setMinWidth(Region.USE_PREF_SIZE);
        return label;
    }

    private VBox share(String title, Outcome one, int part) {
        VBox cell = new VBox(figure(title, "caption"), figure(OutcomeRow.percent(one, part), "strong"));
        cell.getStyleClass().add("outcome-share");
        cell.setMinWidth(Region.USE_PREF_SIZE);
        return cell;
    }

    private HBox agreementRow(RaterAgreement one) {
        VBox words = new VBox(
                Words.of(StepWords.name(one.scale()), "medium"),
                Words.paragraph(IndicatorsPresenter.pairs(one), "second"));
        words.setMinWidth(0);
        HBox.setHgrow(words, Priority.ALWAYS);
        HBox row = Card.row(
                words, figure(IndicatorsPresenter.kappa(one), one.kappa().isPresent() ? "panel-title" : "muted"));
        row.getStyleClass().add("outcome-row");
        return row;
    }

    Node first() {
        return kinds.getChildren().getFirst();
    }
}
