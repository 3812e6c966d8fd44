package fr.boussole.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A file one reads in a minute. */
class SizeTest {
    private static final int CAP = 300;

    @Test
    void noFileIsLongerThanTheCap() {
        List<Integer> lengths =
                lengths(Path.of("src/main/java")).values().stream().sorted().toList();
        System.out.println("sources: " + lengths.size() + " files, lines median " + lengths.get(lengths.size() / 2)
                + ", p90 " + lengths.get(lengths.size() * 9 / 10) + ", longest " + lengths.getLast());
        assertThat(longer(Path.of("src"), CAP)).isEmpty();
    }

    @Test
    void aLongFileIsSeen(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("Long.java"), "//\n".repeat(CAP + 1));
        Files.writeString(folder.resolve("Fair.java"), "//\n".repeat(CAP));
        assertThat(longer(folder, CAP)).containsExactly(folder.resolve("Long.java"));
    }

    private static List<Path> longer(Path folder, int cap) {
        return lengths(folder).entrySet().stream()
                .filter(file -> file.getValue() > cap)
                .map(Map.Entry::getKey)
                .toList();
    }

    private static Map<Path, Integer> lengths(Path folder) {
        Map<Path, Integer> lengths = new TreeMap<>();
        for (Path file : SourceCode.javaFiles(folder)) {
            try {
                lengths.put(file, Files.readAllLines(file).size());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return lengths;
    }
}
