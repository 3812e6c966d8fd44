package fr.boussole.careplan;

import fr.boussole.platform.text.Texts;
import fr.boussole.platform.ui.ActionButton;
import fr.boussole.platform.ui.Shown;
import fr.boussole.platform.ui.Strip;
import fr.boussole.platform.ui.Tone;
import java.util.Objects;
import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** « Interventions » of a problem's panel: the list with its actions, or in its place the form. */
final class InterventionsView extends VBox {
    private final InterventionsPresenter presenter;
    private final InterventionListView list;
    private final VBox plan;
    private final StackPane over = new StackPane();
    private final Texts texts = Texts.beside(InterventionsView.class);

    InterventionsView(InterventionsPresenter presenter) {
        this.presenter = presenter;
        setId("interventions");
        getStyleClass().add("interventions");
        getStylesheets()
                .add(Objects.requireNonNull(InterventionsView.class.getResource("interventions.css"))
                        .toExternalForm());
        setMinHeight(0);
        list = new InterventionListView(presenter);
        VBox.setVgrow(list, Priority.ALWAYS);
        plan = new VBox(blocked(), bar(), list);
        plan.getStyleClass().add("intervention-plan");
        plan.setMinHeight(0);
        VBox.setVgrow(plan, Priority.ALWAYS);
        VBox.setVgrow(over, Priority.ALWAYS);
        over.setMinHeight(0);
        getChildren().addAll(plan, over);
        presenter.form.subscribe(this::draw);
        presenter.stopping.subscribe(this::draw);
    }

    /** Where the keyboard begins. */
    void focus() {
        if (!over.getChildren().isEmpty()) {
            over.getChildren().getFirst().requestFocus();
        }
        InterventionFormPresenter form = presenter.form.get();
        if (form == null && presenter.stopping.get() == null) {
            list.focus();
        }
    }

    private void draw() {
        InterventionFormPresenter form = presenter.form.get();
        InterventionStopPresenter stopping = presenter.stopping.get();
        boolean had = over.getScene() != null && !over.getChildren().isEmpty();
        over.getChildren().clear();
        @Nullable Node first = null;
        if (form != null) {
            InterventionFormView view = new InterventionFormView(form);
            over.getChildren().add(view);
            view.focus();
            first = view;
        } else if (stopping != null) {
            InterventionStopView view = new InterventionStopView(stopping);
            over.getChildren().add(view);
            view.focus();
            first = view;
        }
        Shown.set(plan, first == null);
        Shown.set(over, first != null);
        if (had && first == null) {
            list.focus();
        }
    }

    private Node blocked() {
        Strip strip = new Strip(Tone.NEUTRAL, Feather.INFO, "");
        strip.setId("intervention-blocked");
        strip.textProperty().bind(presenter.blocked);
        // With an empty list the sentence stands in the middle instead.
        Shown.when(strip, presenter.blocked.isNotEmpty().and(Bindings.isNotEmpty(presenter.rows)));
        return strip;
    }

    private Node bar() {
        ActionButton add = new ActionButton("intervention-new", texts.get("act.new"), presenter::add)
                .icon(Feather.PLUS)
                .shortcut(texts.get("act.new.key"))
                .small();
        Shown.when(add, presenter.blocked.isEmpty());
        FlowPane bar = new FlowPane(
                add,
                action("intervention-change", texts.get("act.change"), texts.get("act.change.key"), presenter::change),
                action("intervention-done", texts.get("act.done"), texts.get("act.done.key"), presenter::done),
                action("intervention-stop", texts.get("act.stop"), texts.get("act.stop.key"), presenter::stop),
                action("intervention-resume", texts.get("act.resume"), texts.get("act.resume.key"), presenter::resume),
                action("intervention-star", texts.get("act.star"), texts.get("act.star.key"), presenter::star));
        bar.getStyleClass().add("intervention-bar");
        Shown.when(bar, Bindings.isNotEmpty(presenter.rows));
        Runnable follow = () -> follow(bar);
        presenter.selected.subscribe(follow);
        presenter.rows.subscribe(follow);
        presenter.favourites.subscribe(follow);
        follow.run();
        return bar;
    }

    private static ActionButton action(String id, String words, String key, Runnable run) {
        return new ActionButton(id, words, run).shortcut(key).small().flat();
    }

    /** Only what can be done with the selected one. */
    private void follow(FlowPane bar) {
        presenter
                .chosen()
                .ifPresent(one -> bar.getChildren().forEach(node -> {
                    switch (Objects.requireNonNull(node.getId())) {
                        case "intervention-done" -> Shown.set(node, one.running());
                        case "intervention-stop" ->
                            Shown.set(node, one.ending().on().isEmpty());
                        case "intervention-resume" ->
                            Shown.set(
                                    node,
                                    !one.running() && presenter.blocked.get().isEmpty());
                        case "intervention-star" ->
                            ((ActionButton) node)
                                    .setText(texts.get(presenter.starred(one) ? "act.unstar" : "act.star"));
                        default -> {}
                    }
                }));
    }
}
