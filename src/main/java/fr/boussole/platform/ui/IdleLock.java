package fr.boussole.platform.ui;

import javafx.animation.PauseTransition;
import javafx.scene.Scene;
import javafx.scene.input.InputEvent;
import javafx.util.Duration;

/** Calls the lock when nobody has touched keyboard or mouse for a while; a moving progress bar is not somebody. */
public final class IdleLock {
    private final PauseTransition idle;

    /** @param minutes 1 to 120; 10 unless the practice set something else */
    public IdleLock(Scene scene, double minutes, Runnable lock) {
        idle = new PauseTransition(Duration.minutes(minutes));
        idle.setOnFinished(event -> lock.run());
        scene.addEventFilter(InputEvent.ANY, event -> restart());
        restart();
    }

    /** After signing in, and when the setting changes. */
    public void restart(double minutes) {
        idle.setDuration(Duration.minutes(minutes));
        restart();
    }

    private void restart() {
        idle.playFromStart();
    }
}
