package fr.boussole.shell;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.logging.FileHandler;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogManager;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;
import org.jspecify.annotations.Nullable;

/**
 * Where the program and its libraries log: warnings and worse, in a file of the data folder that is made only when
 * there is something to say. Never the terminal, which belongs to the commands' own sentences.
 */
final class LogFile extends Handler {
    private static final int BYTES = 1 << 20;
    private static final int KEPT = 3;

    private final Path folder;
    private @Nullable FileHandler file;
    private boolean broken;

    private LogFile(Path folder) {
        this.folder = folder;
        setLevel(Level.WARNING);
    }

    /** From now on everything logged goes there. */
    static void in(Path folder) {
        LogManager.getLogManager().reset();
        Logger.getLogger("").addHandler(new LogFile(folder));
    }

    @Override
    public synchronized void publish(LogRecord record) {
        if (!isLoggable(record) || broken) {
            return;
        }
        try {
            if (file == null) {
                Files.createDirectories(folder);
                file = new FileHandler(folder.resolve("boussole-%g.log").toString(), BYTES, KEPT, true);
                file.setFormatter(new SimpleFormatter());
            }
            file.publish(record);
        } catch (IOException e) {
            // A log that can't be written must not stop a nurse's work, nor be tried again at each line.
            broken = true;
        }
    }

    @Override
    public synchronized void flush() {
        if (file != null) {
            file.flush();
        }
    }

    @Override
    public synchronized void close() {
        if (file != null) {
            file.close();
            file = null;
        }
    }
}
