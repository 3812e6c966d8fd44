package fr.boussole.template;

import fr.boussole.platform.text.Texts;
import fr.boussole.platform.ui.ActionButton;
import fr.boussole.platform.ui.EmptyState;
import fr.boussole.platform.ui.FileDrop;
import fr.boussole.platform.ui.SearchField;
import fr.boussole.platform.ui.Shown;
import fr.boussole.platform.ui.Strip;
import fr.boussole.platform.ui.Tone;
import fr.boussole.platform.ui.Words;
import java.util.Objects;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** Templates at the left; at the right what the chosen one holds, beside a person's plan with a tick on each line. */
final class TemplatesView extends HBox {
    /** What opens over this. @param keep makes a template of her plan */
    record Ways(Consumer<Offered> rename, Runnable keep) {}

    private final TemplatesPresenter presenter;
    private final Ways ways;
    private final Texts texts = Texts.beside(TemplatesView.class);
    private final SearchField search = new SearchField("template-search", texts.get("search"));
    private final ListView<Offered> list = new ListView<>();
    private final VBox right = new VBox();
    private final VBox problems = new VBox();
    private final ScrollPane scroll = new ScrollPane(problems);
    final ActionButton apply;

    TemplatesView(TemplatesPresenter presenter, Ways ways) {
        this.presenter = presenter;
        this.ways = ways;
        apply = new ActionButton("template-apply", texts.get("apply"), presenter::apply)
                .icon(Feather.PLUS)
                .primary();
        setId("template-page");
        getStyleClass().add("templates");
        getStylesheets()
                .add(Objects.requireNonNull(TemplatesView.class.getResource("template.css"))
                        .toExternalForm());
        right.getStyleClass().add("templates-right");
        right.setMinWidth(0);
        HBox.setHgrow(right, Priority.ALWAYS);
        problems.getStyleClass().add("template-problems");
        scroll.setFitToWidth(true);
        scroll.getStyleClass().add("template-scroll");
        scroll.setFocusTraversable(false);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        getChildren().addAll(left(), right);
        presenter.chosen.subscribe(this::head);
        presenter.choices.subscribe(this::fill);
        FileDrop.on(this, presenter::take);
    }

    Node first() {
        return search;
    }

    private Node left() {
        search.textProperty().bindBidirectional(presenter.query);
        search.addEventHandler(javafx.scene.input.KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.DOWN || event.getCode() == KeyCode.ENTER) {
                list.requestFocus();
                event.consume();
            }
        });
        list.setId("template-list");
        list.setAccessibleText(texts.get("title"));
        list.setItems(presenter.shown);
        list.setCellFactory(none -> new TemplateCellView());
        list.setPlaceholder(Words.paragraph(texts.get("search.none"), "muted"));
        list.getSelectionModel().selectedItemProperty().subscribe(now -> {
            if (now != null) {
                presenter.chosen.set(now);
            }
        });
        presenter.chosen.subscribe(now -> {
            if (now != null) {
                list.getSelectionModel().select(now);
                list.scrollTo(now);
            }
        });
        list.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ENTER) {
                apply.requestFocus();
                event.consume();
            }
        });
        VBox.setVgrow(list, Priority.ALWAYS);
        FlowPane files = new FlowPane(
                new ActionButton("template-take", texts.get("take"), presenter::chooseFile).icon(Feather.DOWNLOAD));
        if (presenter.whose.isPresent()) {
            files.getChildren()
                    .add(new ActionButton("template-keep", texts.get("keep"), ways.keep()).icon(Feather.SAVE));
        }
        files.getStyleClass().add("template-files");
        VBox left = new VBox(search, list, files);
        left.getStyleClass().add("templates-left");
        return left;
    }

    private void head(@Nullable Offered one) {
        if (one == null) {
            right.getChildren().setAll(new EmptyState(Feather.LAYERS, texts.get("none"), null), refused());
            return;
        }
        Label about = Words.paragraph(one.template().description(), "second");
        Shown.set(about, !about.getText().isEmpty());
        VBox top = new VBox(Words.paragraph(one.template().name(), "panel-title"), about, actions(one), refused());
        top.getStyleClass().add("template-top");
        Label sum = Words.of(presenter.summary, "strong");
        sum.setWrapText(true);
        sum.setMinHeight(USE_PREF_SIZE);
        sum.setId("template-summary");
        right.getChildren().setAll(top, scroll, sum);
    }

    private Label refused() {
        Label refused = Words.paragraph("", "danger", "second");
        refused.setId("template-refusal");
        presenter.refusal.subscribe(refusal -> {
            refused.setText(refusal == null ? "" : refusal.sentence());
            Shown.set(refused, refusal != null);
        });
        return refused;
    }

    private Node actions(Offered one) {
        FlowPane actions = new FlowPane(new ActionButton("template-give", texts.get("give"), presenter::give)
                .icon(Feather.SHARE)
                .small());
        if (one.own().isPresent()) {
            actions.getChildren()
                    .addAll(
                            new ActionButton(
                                            "template-rename",
                                            texts.get("rename"),
                                            () -> ways.rename().accept(one))
                                    .icon(Feather.EDIT_2)
                                    .small(),
                            new ActionButton("template-withdraw", texts.get("withdraw"), presenter::withdraw)
                                    .icon(Feather.X)
                                    .small());
        }
        actions.getStyleClass().add("template-actions");
        return actions;
    }

    private void fill() {
        problems.getChildren().clear();
        if (presenter.nothingNew.get()) {
            problems.getChildren().add(new StackPane(new Strip(Tone.SUCCESS, Feather.CHECK, texts.get("all.hers"))));
        }
        presenter.choices.forEach(
                choice -> problems.getChildren().add(new ChoiceView(choice, presenter.whose.isPresent())));
        scroll.setVvalue(0);
    }
}
