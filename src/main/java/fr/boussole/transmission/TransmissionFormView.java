package fr.boussole.transmission;

import fr.boussole.platform.text.Texts;
import fr.boussole.platform.ui.ActionButton;
import fr.boussole.platform.ui.Card;
import fr.boussole.platform.ui.Focus;
import fr.boussole.platform.ui.Form;
import fr.boussole.platform.ui.FormField;
import fr.boussole.platform.ui.Segments;
import fr.boussole.platform.ui.Shown;
import fr.boussole.platform.ui.TypeAheadField;
import fr.boussole.platform.ui.Words;
import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableBooleanValue;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.TraversalDirection;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** The form of a transmission, beside the list. Ctrl+Enter saves, Escape puts it away. */
final class TransmissionFormView extends VBox {
    private final TransmissionFormPresenter presenter;
    private final Texts texts = Texts.beside(TransmissionFormView.class);
    private final TypeAheadField<TargetOffers.Offer> target;
    private final TextArea illness;

    TransmissionFormView(TransmissionFormPresenter presenter) {
        this.presenter = presenter;
        ObservableBooleanValue macro =
                Bindings.createBooleanBinding(() -> presenter.kind.get().macro(), presenter.kind);
        Segments<TransmissionKind> kind =
                new Segments<>("transmission-kind", List.of(TransmissionKind.values()), one -> switch (one) {
                    case FOCUS -> texts.get("form.kind.focus");
                    case ENTRY -> texts.get("form.kind.entry");
                    case EXIT -> texts.get("form.kind.exit");
                });
        kind.valueProperty().bindBidirectional(presenter.kind);
        target = new TypeAheadField<>("transmission-target", texts.get("form.target.prompt"), presenter.target);
        illness = area("illness", presenter.illness, 2);
        FormField about = new FormField("target", texts.get("form.target"), target);
        FlowPane plan = new FlowPane();
        plan.getStyleClass().add("transmission-plan");
        plan.setMinHeight(USE_PREF_SIZE);
        presenter.ofPlan.addListener((ListChangeListener<String>) change -> plan(plan));
        plan(plan);
        Shown.when(plan, Bindings.isNotEmpty(presenter.ofPlan).and(Bindings.not(macro)));
        FormField data = new FormField("data", texts.get("field.data"), area("data", presenter.data, 3));
        Shown.when(about, Bindings.not(macro));
        Shown.when(data, Bindings.not(macro));
        VBox overview = new VBox(
                new FormField("illness", texts.get("field.illness"), illness),
                new FormField("treatment", texts.get("field.treatment"), area("treatment", presenter.treatment, 2)),
                new FormField("experience", texts.get("field.experience"), area("experience", presenter.experience, 2)),
                new FormField(
                        "surroundings",
                        texts.get("field.surroundings"),
                        area("surroundings", presenter.surroundings, 2)),
                new FormField(
                        "development", texts.get("field.development"), area("development", presenter.development, 2)));
        overview.getStyleClass().add("form");
        Shown.when(overview, macro);
        CheckBox urgent = new CheckBox(texts.get("form.urgent"));
        urgent.setId("transmission-urgent");
        urgent.selectedProperty().bindBidirectional(presenter.urgent);
        ActionButton save = new ActionButton("transmission-save", texts.get("form.save"), presenter::save)
                .shortcut(texts.get("form.save.keys"))
                .primary();
        Form form = new Form(
                        kind,
                        about,
                        plan,
                        data,
                        overview,
                        new FormField("actions", texts.get("field.actions"), area("actions", presenter.actions, 3)),
                        new FormField("results", texts.get("field.results"), area("results", presenter.results, 3)),
                        urgent)
                .buttons(new ActionButton("transmission-give-up", texts.get("form.give.up"), presenter::giveUp), save)
                .refusals(presenter.refusal);
        ScrollPane scroll = new ScrollPane(form);
        scroll.setFitToWidth(true);
        scroll.setFocusTraversable(false);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        scroll.getStyleClass().add("transmission-form");
        Card card = new Card(texts.get("form.title")).edge(scroll);
        VBox.setVgrow(card, Priority.ALWAYS);
        getChildren().add(card);
        addEventFilter(KeyEvent.KEY_PRESSED, event -> keys(event, presenter::save));
        addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                presenter.putAway();
                event.consume();
            }
        });
    }

    /** The problems of her plan, one click each. */
    private void plan(FlowPane into) {
        into.getChildren().setAll(Words.of(texts.get("form.plan"), "second"));
        for (int i = 0; i < presenter.ofPlan.size(); i++) {
            String problem = presenter.ofPlan.get(i);
            into.getChildren()
                    .add(new ActionButton("transmission-plan-" + i, problem, () -> presenter.about(problem)).small());
        }
    }

    /** Where the keyboard begins. */
    void focus() {
        Node first = presenter.kind.get().macro() ? illness : target;
        Focus.give(first);
    }

    /** Ctrl+Enter saves from any field. */
    static void keys(KeyEvent event, Runnable save) {
        if (event.isShortcutDown() && event.getCode() == KeyCode.ENTER) {
            save.run();
            event.consume();
        }
    }

    private static TextArea area(String field, StringProperty text, int rows) {
        return area("transmission-" + field, text, rows, false);
    }

    /** Grows no longer than its rows; Tab goes on to the next field instead of into the text. */
    static TextArea area(String id, StringProperty text, int rows, boolean grows) {
        TextArea area = new TextArea();
        area.setId(id);
        area.setWrapText(true);
        area.setPrefRowCount(rows);
        area.textProperty().bindBidirectional(text);
        if (grows) {
            VBox.setVgrow(area, Priority.ALWAYS);
        }
        area.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.TAB && !event.isShortcutDown() && !event.isAltDown()) {
                area.requestFocusTraversal(event.isShiftDown() ? TraversalDirection.PREVIOUS : TraversalDirection.NEXT);
                event.consume();
            }
        });
        return area;
    }
}
