package fr.boussole.shell;

import java.util.function.BooleanSupplier;
import javafx.animation.PauseTransition;
import javafx.event.Event;
import javafx.scene.Scene;
import javafx.scene.input.InputEvent;
import javafx.util.Duration;

/** Locks after a time without key, click or move; work under way (a closing, a backup) finishes first. */
final class IdleLock {
    private static final Duration AGAIN = Duration.seconds(5);

    private final PauseTransition clock;

    /** @param working whether something runs that must finish first */
    IdleLock(Scene scene, Duration after, BooleanSupplier working, Runnable lock) {
        clock = new PauseTransition(after);
        clock.setOnFinished(event -> {
            if (working.getAsBoolean()) {
                clock.setDuration(AGAIN);
                clock.playFromStart();
            } else {
                lock.run();
            }
        });
        scene.addEventFilter(InputEvent.ANY, (Event event) -> {
            clock.setDuration(after);
            clock.playFromStart();
        });
        clock.playFromStart();
    }
}
