package fr.boussole.platform.ui;

import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;

/**
 * For search as you type: an answer that comes after a newer question was asked is dropped, and a question overtaken
 * before its turn is not asked at all. One for each list.
 */
public final class Latest {
    private final Background background;
    private final AtomicLong newest = new AtomicLong();

    public Latest(Background background) {
        this.background = background;
    }

    /** Neither {@code done} nor {@code failed} is called for a question that was overtaken. */
    public <T> void run(Callable<T> work, Consumer<T> done, Consumer<Exception> failed) {
        long mine = newest.incrementAndGet();
        background.run(
                () -> {
                    if (mine != newest.get()) {
                        throw new Overtaken();
                    }
                    return work.call();
                },
                result -> {
                    if (mine == newest.get()) {
                        done.accept(result);
                    }
                },
                cause -> {
                    if (mine == newest.get()) {
                        failed.accept(cause);
                    }
                });
    }

    private static final class Overtaken extends Exception {
        private static final long serialVersionUID = 1L;
    }
}
