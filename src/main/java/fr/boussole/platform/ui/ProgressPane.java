package fr.boussole.platform.ui;

import fr.boussole.platform.Progress;
import fr.boussole.platform.text.Formats;
import fr.boussole.platform.text.Texts;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** Long work under way: what it does, a bar, how far, and « Annuler ». Takes no room while there is none. */
public final class ProgressPane extends VBox {
    private final Label step = Words.of("", "medium");
    private final Label far = Words.of("", "second");
    private final ProgressBar bar = new ProgressBar();

    /** @param state of the presenter, null while nothing runs; {@code cancel} asks the work to stop */
    public ProgressPane(String id, ObservableValue<Progress.@Nullable State> state, Runnable cancel) {
        setId(id);
        getStyleClass().add("progress-pane");
        ActionButton stop = new ActionButton(
                id + "-cancel", Texts.beside(ProgressPane.class).get("progress.cancel"), cancel);
        bar.setMaxWidth(Double.MAX_VALUE);
        bar.accessibleTextProperty().bind(step.textProperty());
        HBox.setHgrow(bar, Priority.ALWAYS);
        HBox line = new HBox(bar, far, stop);
        line.getStyleClass().add("line");
        getChildren().addAll(step, line);
        state.subscribe(this::show);
    }

    private void show(Progress.@Nullable State state) {
        Shown.set(this, state != null);
        if (state != null) {
            step.setText(state.step());
            bar.setProgress(
                    state.total() == 0 ? ProgressBar.INDETERMINATE_PROGRESS : (double) state.done() / state.total());
            far.setText(
                    state.total() == 0
                            ? ""
                            : Texts.beside(ProgressPane.class)
                                    .get("progress.far", Formats.count(state.done()), Formats.count(state.total())));
        }
    }
}
