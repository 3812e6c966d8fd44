package fr.boussole.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A practice's whole life from the command line, each step in a Java of its own; afterwards nothing of a person stands
 * readable in the data folder, its logs, the folder for temporary files or a backup. What the nurse exported may.
 */
class PrivacyStoryTest {
    /** Shorter ones are found by chance in encrypted bytes. */
    private static final int TELLING = 8;

    @TempDir
    Path folder;

    @Test
    void nothingOfAPersonIsLeftReadable() throws Exception {
        Path home = Files.createDirectories(folder.resolve("home"));
        Path temporary = Files.createDirectories(folder.resolve("tmp"));
        Path data = folder.resolve("cabinet");
        Path backup = folder.resolve("sauvegarde.boussole");
        run("init", "--data", data.toString(), "--from", "sample-data", "--user", "HB");
        run("invoices", "--data", data.toString(), "--month", "2026-10", "--out", out(), "--user", "HB");
        run("backup", "--data", data.toString(), "--out", backup.toString(), "--user", "HB");
        run("restore", backup.toString(), "--data", folder.resolve("autre").toString(), "--user", "HB");

        Set<String> seeded = seeded();
        assertThat(seeded).hasSizeGreaterThan(500);
        // The search does find: in the plain files it was imported from.
        assertThat(readable(Path.of("sample-data"), seeded)).isNotEmpty();
        assertThat(readable(data, seeded)).isEmpty();
        assertThat(readable(folder.resolve("autre"), seeded)).isEmpty();
        assertThat(readable(backup, seeded)).isEmpty();
        assertThat(readable(home, seeded)).isEmpty();
        assertThat(files(temporary)).isEmpty();
    }

    private String out() {
        return folder.resolve("factures").toString();
    }

    private void run(String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                // Of a library only the tests use.
                "-Dslf4j.internal.verbosity=ERROR",
                "-Djava.awt.headless=true",
                "-Djava.io.tmpdir=" + folder.resolve("tmp"),
                "-Duser.home=" + folder.resolve("home"),
                "-cp",
                System.getProperty("java.class.path"),
                BoussoleChild.class.getName()));
        command.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(command)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.INHERIT);
        builder.environment().put(Access.VARIABLE, "lampe chapeau rivière");
        builder.environment().remove("XDG_DATA_HOME");
        assertThat(builder.start().waitFor()).as(arguments[0]).isZero();
    }

    /** Names, numbers, streets and notes of the sample. */
    private static Set<String> seeded() throws IOException {
        Set<String> all = new TreeSet<>();
        for (String file : List.of("patients.csv", "visits.csv")) {
            List<String> lines = Files.readAllLines(Path.of("sample-data", file), StandardCharsets.UTF_8);
            List<String> head = List.of(lines.getFirst().split(","));
            for (String column : List.of("birth_name", "nir", "address", "phone", "mobile", "note")) {
                int at = head.indexOf(column);
                for (String line : at < 0 ? List.<String>of() : lines.subList(1, lines.size())) {
                    String[] cells = line.split(",(?=(?:[^\"]*\"[^\"]*\")*[^\"]*$)", -1);
                    String cell = cells[at].replace("\"", "");
                    if (cell.length() >= TELLING) {
                        all.add(cell);
                    }
                }
            }
        }
        return all;
    }

    /** What of them stands in any file there, in any of the encodings Java or H2 would leave it in. */
    private static List<String> readable(Path place, Set<String> seeded) throws IOException {
        Map<Long, List<byte[]>> byStart = new HashMap<>();
        for (String secret : seeded) {
            for (Charset charset :
                    List.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE)) {
                byte[] bytes = secret.getBytes(charset);
                byStart.computeIfAbsent(ByteBuffer.wrap(bytes).getLong(), start -> new ArrayList<>())
                        .add(bytes);
            }
        }
        List<String> found = new ArrayList<>();
        for (Path file : files(place)) {
            byte[] bytes = Files.readAllBytes(file);
            long last = 0;
            for (int i = 0; i < bytes.length; i++) {
                last = last << 8 | bytes[i] & 0xff;
                List<byte[]> candidates = byStart.get(last);
                int start = i - 7;
                for (byte[] secret : candidates == null || start < 0 ? List.<byte[]>of() : candidates) {
                    int end = start + secret.length;
                    if (end <= bytes.length && Arrays.equals(bytes, start, end, secret, 0, secret.length)) {
                        found.add(file.getFileName() + " at " + start);
                    }
                }
            }
        }
        return found;
    }

    private static List<Path> files(Path place) throws IOException {
        try (Stream<Path> all = Files.walk(place)) {
            return all.filter(Files::isRegularFile).toList();
        }
    }
}
