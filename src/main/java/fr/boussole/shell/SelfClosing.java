package fr.boussole.shell;

import javafx.animation.AnimationTimer;
import javafx.application.Platform;

/**
 * For the installers, which train the start-up cache by a run nobody closes, and for measuring the start: with
 * {@code -Dboussole.closeAfterFrames=2} the program ends once its first page has been drawn twice.
 */
final class SelfClosing {
    private SelfClosing() {}

    /** Call once the window is shown; does nothing in an ordinary run. */
    static void watch() {
        int frames = Integer.getInteger("boussole.closeAfterFrames", 0);
        if (frames > 0) {
            new AnimationTimer() {
                private int drawn;

                @Override
                public void handle(long now) {
                    if (++drawn > frames) {
                        stop();
                        Platform.exit();
                    }
                }
            }.start();
        }
    }
}
