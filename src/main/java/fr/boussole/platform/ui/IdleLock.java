package fr.boussole.platform.ui;

import javafx.animation.PauseTransition;
import javafx.scene.Scene;
import javafx.scene.input.InputEvent;
import javafx.util.Duration;

/** Calls the lock when nobody has touched keyboard or mouse for a while; a moving progress bar is not somebody. */
public final class IdleLock {
    private final PauseTransition idle;

    /** @param after 1 to 120 minutes; 10 unless the practice set something else */
    public IdleLock(Scene scene, Duration after, Runnable lock) {
        idle = new PauseTransition(after);
        idle.setOnFinished(event -> lock.run());
        scene.addEventFilter(InputEvent.ANY, event -> idle.playFromStart());
        idle.playFromStart();
    }

    /** After signing in, and when the setting changes. */
    public void restart(Duration after) {
        idle.stop();
        idle.setDuration(after);
        idle.playFromStart();
    }
}
