package fr.boussole.handover;

import fr.boussole.platform.text.Formats;
import fr.boussole.platform.text.Texts;
import fr.boussole.platform.ui.ActionButton;
import fr.boussole.platform.ui.Card;
import fr.boussole.platform.ui.Form;
import fr.boussole.platform.ui.FormField;
import fr.boussole.platform.ui.Header;
import fr.boussole.platform.ui.Pill;
import fr.boussole.platform.ui.ProgressPane;
import fr.boussole.platform.ui.Shown;
import fr.boussole.platform.ui.Strip;
import fr.boussole.platform.ui.Tone;
import fr.boussole.platform.ui.Words;
import java.time.YearMonth;
import java.util.Objects;
import java.util.stream.Collectors;
import javafx.beans.property.ObjectProperty;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** Months and what they hold at the left, what was handed over before at the right. */
final class HandoverView extends VBox {
    private final HandoverPresenter presenter;
    private final Texts texts = Texts.beside(HandoverView.class);
    private final VBox facts = column();
    private final VBox verdict = column();
    private final PreviewView preview = new PreviewView();
    private final Node from;

    HandoverView(HandoverPresenter presenter) {
        this.presenter = presenter;
        from = month("handover-from", presenter.from);
        getStyleClass().addAll("page", "handover");
        getStylesheets()
                .add(Objects.requireNonNull(HandoverView.class.getResource("handover.css"))
                        .toExternalForm());
        Header header = new Header(
                texts.get("title"),
                new ActionButton("handover-verify", texts.get("verify"), presenter::verify).icon(Feather.CHECK),
                new ActionButton("handover-write", texts.get("write"), presenter::write)
                        .icon(Feather.PACKAGE)
                        .primary());
        header.stateProperty().bind(presenter.state());
        Label refused = Words.of(presenter.refusal(), "danger");
        refused.setId("handover-refusal");
        VBox left = column();
        left.getChildren()
                .addAll(
                        period(),
                        refused,
                        new ProgressPane("handover-progress", presenter.progress(), presenter::cancel),
                        verdict,
                        preview);
        VBox.setVgrow(preview, Priority.ALWAYS);
        ScrollPane scroll = new ScrollPane(left);
        scroll.setFitToWidth(true);
        scroll.setFitToHeight(true);
        scroll.getStyleClass().add("handover-scroll");
        HBox.setHgrow(scroll, Priority.ALWAYS);
        HBox both = new HBox(scroll, past());
        both.getStyleClass().add("handover-columns");
        VBox.setVgrow(both, Priority.ALWAYS);
        getChildren().addAll(header, both);
        presenter.preview().subscribe(this::show);
        presenter.checked().subscribe(this::show);
    }

    void focusFirst() {
        from.requestFocus();
    }

    private Card period() {
        Card card = new Card(texts.get("months"));
        card.inside(
                Form.beside(
                        new FormField("from", texts.get("months.from"), from),
                        new FormField("to", texts.get("months.to"), month("handover-to", presenter.to))),
                facts);
        card.setMinHeight(Region.USE_PREF_SIZE);
        return card;
    }

    private ComboBox<YearMonth> month(String id, ObjectProperty<YearMonth> value) {
        ComboBox<YearMonth> box = new ComboBox<>(presenter.months);
        box.setId(id);
        box.setConverter(new StringConverter<>() {
            @Override
            public String toString(@Nullable YearMonth month) {
                return month == null ? "" : Formats.month(month);
            }

            @Override
            public YearMonth fromString(String text) {
                return value.get();
            }
        });
        box.valueProperty().bindBidirectional(value);
        return box;
    }

    private Card past() {
        Card card = new Card(texts.get("history")).empty(texts.get("history.empty"));
        card.setId("handover-history");
        card.rows();
        presenter.history.addListener((ListChangeListener<HandoverPresenter.Past>) change -> {
            card.rows().setAll(presenter.history.stream().map(this::row).toList());
            card.countProperty().set(presenter.history.isEmpty() ? "" : String.valueOf(presenter.history.size()));
        });
        card.getStyleClass().add("handover-past");
        return card;
    }

    private Node row(HandoverPresenter.Past past) {
        Label months = Words.of(past.months(), "strong");
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        HBox first = new HBox(months, space, new Pill(Tone.SUCCESS, Feather.CHECK, texts.get("verified")));
        return new VBox(
                first,
                Words.of(past.made(), "second"),
                Words.of(past.holds(), "second"),
                Words.of(past.file(), "caption"));
    }

    private void show(@Nullable Preview now) {
        facts.getChildren().clear();
        preview.show(now);
        if (now == null) {
            return;
        }
        facts.getChildren().add(new Strip(Tone.SUCCESS, Feather.SHIELD, texts.get("without")));
        if (now.opposed() > 0) {
            facts.getChildren().add(new Strip(Tone.NEUTRAL, Feather.INFO, texts.get("opposed", now.opposed())));
        }
        if (!now.unbilled().isEmpty()) {
            String months = now.unbilled().stream().map(Formats::month).collect(Collectors.joining(", "));
            facts.getChildren().add(new Strip(Tone.WARNING, Feather.ALERT_TRIANGLE, texts.get("unbilled", months)));
        }
    }

    private void show(HandoverPresenter.@Nullable Checked checked) {
        verdict.getChildren().clear();
        Shown.set(verdict, checked != null);
        if (checked == null) {
            return;
        }
        boolean good = checked.faults().isEmpty();
        Strip strip = new Strip(
                good ? Tone.SUCCESS : Tone.DANGER,
                good ? Feather.CHECK : Feather.ALERT_OCTAGON,
                texts.get("verdict", checked.file(), checked.sentence()));
        strip.setId("handover-verdict");
        verdict.getChildren().add(strip);
        if (!good) {
            VBox faults = column();
            checked.faults().forEach(fault -> faults.getChildren().add(Words.paragraph(fault, "second")));
            ScrollPane scroll = new ScrollPane(faults);
            scroll.setFitToWidth(true);
            scroll.getStyleClass().add("handover-faults");
            verdict.getChildren().add(scroll);
        }
    }

    static VBox column() {
        VBox column = new VBox();
        column.getStyleClass().add("handover-column");
        return column;
    }
}
