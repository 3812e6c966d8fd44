package fr.boussole.platform.ui;

import fr.boussole.platform.Progress;
import java.util.concurrent.Callable;
import java.util.function.Consumer;

/** Work off the screen's thread; the answer comes back on it. Tests use {@link #direct()}. */
public interface Background {
    /** Runs {@code work}; exactly one of {@code done} and {@code failed} is called, on the screen's thread. */
    <T> void run(Callable<T> work, Consumer<T> done, Consumer<Exception> failed);

    /** Long work that says how far it is and stops when asked; the handle asks. */
    <T> Cancel run(LongWork<T> work, Consumer<Progress.State> moved, Consumer<T> done, Consumer<Exception> failed);

    /** Asks the work to stop at its next step; what is done stays done. */
    @FunctionalInterface
    interface Cancel {
        void cancel();
    }

    /** Work that reports to the {@link Progress} it is given. */
    @FunctionalInterface
    interface LongWork<T> {
        T run(Progress progress) throws Exception;
    }

    /** The same, at once and on the calling thread. */
    static Background direct() {
        return new Background() {
            @Override
            public <T> void run(Callable<T> work, Consumer<T> done, Consumer<Exception> failed) {
                T result;
                try {
                    result = work.call();
                } catch (Exception e) {
                    failed.accept(e);
                    return;
                }
                done.accept(result);
            }

            @Override
            public <T> Cancel run(
                    LongWork<T> work, Consumer<Progress.State> moved, Consumer<T> done, Consumer<Exception> failed) {
                run(() -> work.run(Progress.of(moved, () -> false)), done, failed);
                return () -> {};
            }
        };
    }
}
