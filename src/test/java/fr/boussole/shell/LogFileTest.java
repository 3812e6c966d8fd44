package fr.boussole.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.logging.LogManager;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LogFileTest {
    @TempDir
    Path folder;

    @AfterEach
    void asBefore() throws IOException {
        LogManager.getLogManager().readConfiguration();
    }

    @Test
    void warningsReachTheFileAndNothingReachesTheTerminal() throws IOException {
        Path logs = folder.resolve("logs");
        PrintStream terminal = System.err;
        ByteArrayOutputStream seen = new ByteArrayOutputStream();
        System.setErr(new PrintStream(seen, true, StandardCharsets.UTF_8));
        try {
            LogFile.in(logs);
            System.Logger logger = System.getLogger("fr.boussole.test");
            logger.log(System.Logger.Level.INFO, "migrated");
            assertThat(logs).doesNotExist();
            logger.log(System.Logger.Level.WARNING, "close 90098");
            LogManager.getLogManager().reset();
        } finally {
            System.setErr(terminal);
        }
        assertThat(Files.readString(logs.resolve("boussole-0.log")))
                .contains("close 90098")
                .doesNotContain("migrated");
        assertThat(seen.toString(StandardCharsets.UTF_8)).isEmpty();
    }
}
