package fr.boussole.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What may stand in no file of the project: the one word nurses fled, and traces of somebody's machine. */
class TrackedFilesTest {
    private static final Set<String> NOT_OURS = Set.of(".git", "target", ".idea", ".vscode", ".settings", ".mvn");
    private static final Set<String> WRAPPER = Set.of("mvnw", "mvnw.cmd");
    private static final Pattern TEXT = Pattern.compile(
            ".*\\.(java|xml|md|properties|css|sql|csv|json|sh|cmd|ps1|svg|txt|desktop|in)|.*/(run|mvnw|LICENSE)");

    /** Written apart, so that this file does not find itself. */
    private static final Map<String, Pattern> NOWHERE = Map.of(
            "the word for which visits are not counted",
            Pattern.compile("(?i)productivit" + "[ée]"),
            "a machine's path",
            Pattern.compile("(?<![\\w.])/(home|root|Users|work|mnt)" + "/(?!lea\\b)\\w|[A-Z]:\\\\Users"),
            "a registry's host",
            Pattern.compile("https?://[^\\s\"'<>]*\\b(repo1?|registry|nexus|artifactory|mirror|proxy)[.:-]"));

    private static final Map<String, Pattern> NO_COLOUR =
            Map.of("a colour outside the theme", Pattern.compile("\"#[0-9a-fA-F]{3,8}\"|-fx-[a-z-]+:"));

    @Test
    void nothingOfThatStandsAnywhere() throws IOException {
        assertThat(found(Path.of(""), NOWHERE)).isEmpty();
    }

    @Test
    void coloursStandInTheThemeOnly() throws IOException {
        assertThat(found(Path.of("src/main/java"), NO_COLOUR)).isEmpty();
        assertThat(found(
                        Path.of("src/main/resources"),
                        Map.of("a colour outside the theme", Pattern.compile("#[0-9a-fA-F]{3,8}\\b|\\brgba?\\("))))
                .filteredOn(place -> place.contains(".css"))
                .filteredOn(place -> !place.contains("platform/ui/"))
                .isEmpty();
    }

    @Test
    void allOfItIsSeen(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("a.md"), "la productivit" + "é");
        Files.writeString(folder.resolve("b.xml"), "see /home" + "/somebody/work");
        Files.writeString(folder.resolve("c.properties"), "url=https://nexus" + ".example.org/maven2");
        Files.writeString(folder.resolve("d.md"), "src/main/home/x and https://example.org/proxy");
        assertThat(found(folder, NOWHERE)).hasSize(3).noneMatch(place -> place.contains("d.md"));

        Files.writeString(folder.resolve("e.java"), "paint(\"#ff" + "0000\");");
        Files.writeString(folder.resolve("f.java"), "style(\"-fx-background" + "-color: red\");");
        assertThat(found(folder, NO_COLOUR)).hasSize(2);
    }

    private static List<String> found(Path folder, Map<String, Pattern> faults) throws IOException {
        List<String> found = new ArrayList<>();
        for (Path file : texts(folder)) {
            String text = new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
            faults.forEach((fault, pattern) -> {
                if (pattern.matcher(text).find()) {
                    found.add(file + ": " + fault);
                }
            });
        }
        return found;
    }

    private static List<Path> texts(Path folder) throws IOException {
        List<Path> files = new ArrayList<>();
        Files.walkFileTree(folder, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path one, BasicFileAttributes attributes) {
                Path name = one.getFileName();
                return name != null && NOT_OURS.contains(name.toString())
                        ? FileVisitResult.SKIP_SUBTREE
                        : FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                String name = file.toString().replace('\\', '/');
                if (TEXT.matcher(name).matches()
                        && !WRAPPER.contains(file.getFileName().toString())) {
                    files.add(file);
                }
                return FileVisitResult.CONTINUE;
            }
        });
        return files;
    }
}
