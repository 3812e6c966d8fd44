package fr.boussole.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A paper is never in memory as a whole, neither on its way in nor out, nor while it is looked at. */
class StreamTest {
    @TempDir
    Path folder;

    @Test
    void papersOf120MegabytesPassThroughAHeapOf64() throws Exception {
        new Cupboard(folder).close();
        Process child = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx64m",
                        "-Djava.awt.headless=true",
                        "-cp",
                        System.getProperty("java.class.path"),
                        StreamChild.class.getName(),
                        folder.toString())
                .redirectError(new File(folder.toFile(), "errors.txt"))
                .start();
        String said = new String(child.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(child.waitFor(2, TimeUnit.MINUTES)).isTrue();
        assertThat(folder.resolve("errors.txt")).content().doesNotContain("Exception", "Error");
        assertThat(child.exitValue()).isZero();
        assertThat(said.lines()).hasSize(3).first().matches(line -> Long.parseLong(line) > StreamChild.SIZE - 70_000);
        assertThat(said.lines().skip(2)).allMatch(line -> Integer.parseInt(line.substring(4)) <= 64);
    }
}
