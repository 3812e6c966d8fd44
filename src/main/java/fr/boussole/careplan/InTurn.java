package fr.boussole.careplan;

import fr.boussole.platform.ui.Background;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.Callable;
import java.util.function.Consumer;

/** Work off the screen's thread, one after the other: what is written last is what was typed last. */
final class InTurn {
    private final Background background;
    private final Deque<Runnable> waiting = new ArrayDeque<>();
    private boolean busy;

    InTurn(Background background) {
        this.background = background;
    }

    /** Runs {@code work} once all work given before it has answered. */
    <T> void run(Callable<T> work, Consumer<T> done, Consumer<Exception> failed) {
        waiting.add(() -> background.run(
                work, result -> next(() -> done.accept(result)), cause -> next(() -> failed.accept(cause))));
        if (!busy) {
            begin();
        }
    }

    private void next(Runnable answer) {
        try {
            answer.run();
        } finally {
            begin();
        }
    }

    private void begin() {
        Runnable first = waiting.poll();
        busy = first != null;
        if (first != null) {
            first.run();
        }
    }
}
