package fr.boussole.platform.ui;

import fr.boussole.platform.text.Texts;
import javafx.animation.PauseTransition;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.StackPane;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;

/** Notices over the page, bottom left: 8 s, which stop while the pointer or the focus is on them. */
public final class FxNotices implements Notices {
    private static final Duration STAY = Duration.seconds(8);

    private final HBox notice = new HBox();
    private final Label words = Words.of("");
    private final ActionButton undoButton =
            new ActionButton("notice-undo", Texts.beside(FxNotices.class).get("notice.undo"), this::undoLast).flat();
    private final PauseTransition clock = new PauseTransition(STAY);
    private @Nullable Runnable undo;

    /** @param over the pane that holds the page; the notice lies on top of it */
    public FxNotices(StackPane over) {
        notice.setId("notice");
        notice.getStyleClass().add("notice");
        notice.getChildren().addAll(words, undoButton);
        notice.setMaxSize(Pane.USE_PREF_SIZE, Pane.USE_PREF_SIZE);
        StackPane.setAlignment(notice, Pos.BOTTOM_LEFT);
        StackPane.setMargin(notice, new Insets(0, 24, 16, 24));
        Shown.set(notice, false);
        over.getChildren().add(notice);
        clock.setOnFinished(event -> hide());
        notice.hoverProperty().subscribe(this::pauseOrGoOn);
        notice.focusWithinProperty().subscribe(this::pauseOrGoOn);
    }

    @Override
    public void say(String sentence) {
        show(sentence, null);
    }

    @Override
    public void say(String sentence, Runnable undo) {
        show(sentence, undo);
    }

    /** Ctrl+Z; also after the notice has gone, as long as nothing else was said. */
    public void undoLast() {
        Runnable last = undo;
        hide();
        undo = null;
        if (last != null) {
            last.run();
        }
    }

    /** Forgets what could be undone: another person signs in. */
    public void clear() {
        hide();
        undo = null;
    }

    private void show(String sentence, @Nullable Runnable undoing) {
        undo = undoing;
        words.setText(sentence);
        Shown.set(undoButton, undoing != null);
        Shown.set(notice, true);
        clock.playFromStart();
        pauseOrGoOn();
    }

    private void hide() {
        clock.stop();
        Shown.set(notice, false);
    }

    private void pauseOrGoOn() {
        if (!notice.isVisible()) {
            return;
        }
        if (notice.isHover() || notice.isFocusWithin()) {
            clock.pause();
        } else {
            clock.play();
        }
    }
}
