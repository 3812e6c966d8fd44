package fr.boussole.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import fr.boussole.platform.db.Database;
import fr.boussole.testing.TestDatabase;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The screen never waits for the disk. The database itself asserts it, so every screen test looks for it; this shows
 * that it would be seen.
 */
class ScreenThreadTest {
    @Test
    void databaseWorkOnTheScreensThreadIsSeen(@TempDir Path folder) throws InterruptedException {
        try (Database database = TestDatabase.fresh(folder)) {
            assertThat(thrownOn("JavaFX Application Thread", database))
                    .isInstanceOf(AssertionError.class)
                    .hasMessageContaining("screen");
            assertThat(thrownOn("background", database)).isNull();
        }
    }

    private static Throwable thrownOn(String name, Database database) throws InterruptedException {
        AtomicReference<Throwable> thrown = new AtomicReference<>();
        Thread thread = new Thread(() -> database.together(() -> {}), name);
        thread.setUncaughtExceptionHandler((t, e) -> thrown.set(e));
        thread.start();
        thread.join();
        return thrown.get();
    }
}
