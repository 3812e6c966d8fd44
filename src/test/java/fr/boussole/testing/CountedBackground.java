package fr.boussole.testing;

import fr.boussole.platform.Progress;
import fr.boussole.platform.ui.Background;
import fr.boussole.platform.ui.FxBackground;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import org.testfx.util.WaitForAsyncUtils;

/** The window's background, which a screen test can wait for. */
public final class CountedBackground implements Background {
    private final FxBackground real = new FxBackground();
    private final AtomicInteger running = new AtomicInteger();

    @Override
    public <T> void run(Callable<T> work, Consumer<T> done, Consumer<Exception> failed) {
        running.incrementAndGet();
        real.run(work, counted(done), counted(failed));
    }

    @Override
    public <T> Cancel run(
            LongWork<T> work, Consumer<Progress.State> moved, Consumer<T> done, Consumer<Exception> failed) {
        running.incrementAndGet();
        return real.run(work, moved, counted(done), counted(failed));
    }

    /** Returns once every answer has reached the screen. */
    public void settle() {
        try {
            WaitForAsyncUtils.waitForFxEvents();
            WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, () -> running.get() == 0);
            WaitForAsyncUtils.waitForFxEvents();
        } catch (TimeoutException e) {
            throw new AssertionError("no answer", e);
        }
    }

    private <T> Consumer<T> counted(Consumer<T> answer) {
        return value -> {
            try {
                answer.accept(value);
            } finally {
                running.decrementAndGet();
            }
        };
    }
}
