package fr.boussole.platform.ui;

import fr.boussole.platform.Progress;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import javafx.application.Platform;
import org.jspecify.annotations.Nullable;

/**
 * The window's background: a few daemon threads for short questions, one more for each long work, answers on the JavaFX
 * thread.
 */
public final class FxBackground implements Background {
    private final AtomicInteger number = new AtomicInteger();
    private final AtomicInteger longWorks = new AtomicInteger();
    private final List<Runnable> whenDone = new ArrayList<>();
    private final ExecutorService pool = Executors.newFixedThreadPool(4, daemons());

    @Override
    public <T> void run(Callable<T> work, Consumer<T> done, Consumer<Exception> failed) {
        pool.execute(() -> answer(work, done, failed));
    }

    @Override
    public <T> Cancel run(
            LongWork<T> work, Consumer<Progress.State> moved, Consumer<T> done, Consumer<Exception> failed) {
        AtomicBoolean cancelled = new AtomicBoolean();
        AtomicReference<Progress.@Nullable State> waiting = new AtomicReference<>();
        // Fast work reports thousands of steps a second: only the newest one waits for the screen.
        Progress progress = Progress.of(
                state -> {
                    if (waiting.getAndSet(state) == null) {
                        Platform.runLater(() -> {
                            Progress.State newest = waiting.getAndSet(null);
                            if (newest != null) {
                                moved.accept(newest);
                            }
                        });
                    }
                },
                cancelled::get);
        longWorks.incrementAndGet();
        daemons()
                .newThread(() -> answer(
                        () -> {
                            try {
                                return work.run(progress);
                            } finally {
                                longWorks.decrementAndGet();
                            }
                        },
                        result -> lastly(() -> done.accept(result)),
                        cause -> lastly(() -> failed.accept(cause))))
                .start();
        return () -> cancelled.set(true);
    }

    /** True while an export, an import, a closing or a backup runs: locking and closing wait for it. */
    public boolean working() {
        return longWorks.get() > 0;
    }

    /** On the screen's thread: at once, or when all long work has ended and said so. */
    public void whenDone(Runnable then) {
        if (working()) {
            whenDone.add(then);
        } else {
            then.run();
        }
    }

    private void lastly(Runnable answer) {
        try {
            answer.run();
        } finally {
            if (!working()) {
                List<Runnable> waiting = List.copyOf(whenDone);
                whenDone.clear();
                waiting.forEach(Runnable::run);
            }
        }
    }

    private static <T> void answer(Callable<T> work, Consumer<T> done, Consumer<Exception> failed) {
        try {
            T result = work.call();
            Platform.runLater(() -> done.accept(result));
        } catch (Exception e) {
            Platform.runLater(() -> failed.accept(e));
        } catch (Error e) {
            // Out of memory in a long work must not leave the screen waiting for ever.
            Platform.runLater(() -> failed.accept(new IllegalStateException(e)));
            throw e;
        }
    }

    private ThreadFactory daemons() {
        return work -> {
            Thread thread = new Thread(work, "background-" + number.incrementAndGet());
            thread.setDaemon(true);
            return thread;
        };
    }
}
