package fr.boussole.shell;

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
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The finished distribution's shell launcher, in odd places and with odd Javas. */
@DisabledOnOs(OS.WINDOWS)
class LauncherIT {
    private static final Path BUILT = Path.of("target", "boussole").toAbsolutePath();

    @TempDir
    Path folder;

    private Path home;

    @BeforeEach
    void aCopyInAFolderWithSpacesAndAccents() throws IOException {
        home = folder.resolve("Le cabinet de Zoé");
        Files.createDirectories(home.resolve("bin"));
        Files.createDirectories(home.resolve("lib"));
        Files.copy(BUILT.resolve("bin/boussole"), home.resolve("bin/boussole"));
        assertThat(home.resolve("bin/boussole").toFile().setExecutable(true)).isTrue();
    }

    @Test
    void javaHomeComesFirst() throws Exception {
        Path mine = java("mine", "25.0.3");
        note(java("builder", "25.0.1"));
        assertThat(start(Map.of("JAVA_HOME", mine.toString())).out()).startsWith("mine ");
    }

    @Test
    void aJavaHomeThatIsNone25IsPassedOver() throws Exception {
        note(java("builder", "25"));
        for (String odd :
                List.of(java("old", "17.0.15").toString(), java("next", "250").toString(), "", "/nowhere", "a b")) {
            assertThat(start(Map.of("JAVA_HOME", odd)).out()).as(odd).startsWith("builder ");
        }
    }

    @Test
    void withoutItsBuilderThePathIsAsked() throws Exception {
        note(folder.resolve("gone"));
        Path found = java("found", "25.0.2");
        assertThat(start(Map.of("PATH", found.resolve("bin") + ":/usr/bin:/bin", "JAVA_HOME", ""))
                        .out())
                .startsWith("found ");
    }

    @Test
    void withoutAnyItSaysSoInOneSentence() throws Exception {
        Path old = java("old", "17.0.15");
        Run run = start(Map.of("PATH", old.resolve("bin") + ":/usr/bin:/bin", "JAVA_HOME", old.toString()));
        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.out()).isEmpty();
        assertThat(run.err().lines())
                .hasSize(1)
                .first()
                .asString()
                .contains("Java 25")
                .contains("JAVA_HOME");
    }

    @Test
    void argumentsArriveAsTheyWereGiven() throws Exception {
        Path mine = java("mine", "25.0.3");
        Run run = start(Map.of("JAVA_HOME", mine.toString()), "--data", "dossier de l'équipe", "", "a*");
        assertThat(run.out().lines().skip(1)).containsSubsequence("--data", "dossier de l'équipe", "", "a*");
    }

    @Test
    void javaTakesTheLaunchersPlace() throws Exception {
        Path mine = java("mine", "25.0.3");
        Run run = start(Map.of("JAVA_HOME", mine.toString()));
        assertThat(run.out().lines().findFirst()).contains("mine " + run.pid());
    }

    @Test
    void itIsFoundThroughSymbolicLinks() throws Exception {
        Path mine = java("mine", "25.0.3");
        Path first = Files.createSymbolicLink(folder.resolve("first"), home.resolve("bin/boussole"));
        Path second = Files.createSymbolicLink(folder.resolve("second"), Path.of("first"));
        assertThat(first).exists();
        Run run = run(Map.of("JAVA_HOME", mine.toString()), List.of(second.toString()));
        assertThat(run.out()).contains(home.toRealPath().resolve("lib/javafx").toString());
    }

    @Test
    void theRealOneStartsFromThereWhateverTheLocale() throws Exception {
        copy(BUILT, home);
        for (String locale : List.of("C", "C.UTF-8")) {
            Run run = run(
                    Map.of("LC_ALL", locale, "JAVA_HOME", ""),
                    List.of(home.resolve("bin/boussole").toString(), "--help"));
            assertThat(run.err()).isEmpty();
            assertThat(run.exit()).isZero();
            assertThat(run.out()).contains("boussole");
        }
    }

    /** A pretended JDK that says its name, its process and what it was given. */
    private Path java(String name, String version) throws IOException {
        Path jdk = folder.resolve("jdk " + name);
        Files.createDirectories(jdk.resolve("bin"));
        Files.writeString(jdk.resolve("release"), "IMPLEMENTOR=\"x\"\nJAVA_VERSION=\"" + version + "\"\n");
        Path java = jdk.resolve("bin/java");
        Files.writeString(
                java,
                "#!/bin/sh\nif [ \"$1\" = -version ]; then echo 'openjdk version \"" + version
                        + "\" 2026-01-01' >&2; exit; fi\necho \"" + name + " $$\"\nprintf '%s\\n' \"$@\"\n");
        assertThat(java.toFile().setExecutable(true)).isTrue();
        return jdk;
    }

    private void note(Path jdk) throws IOException {
        Files.writeString(home.resolve("lib/jdk"), jdk + "\n");
    }

    private Run start(Map<String, String> environment, String... arguments) throws Exception {
        List<String> command =
                new ArrayList<>(List.of(home.resolve("bin/boussole").toString()));
        command.addAll(List.of(arguments));
        return run(environment, command);
    }

    private record Run(long pid, int exit, String out, String err) {}

    private Run run(Map<String, String> environment, List<String> command) throws Exception {
        Path out = folder.resolve("out");
        Path err = folder.resolve("err");
        ProcessBuilder builder =
                new ProcessBuilder(command).redirectOutput(out.toFile()).redirectError(err.toFile());
        builder.environment().putAll(environment);
        Process process = builder.start();
        int exit = process.waitFor();
        return new Run(
                process.pid(),
                exit,
                Files.readString(out, StandardCharsets.UTF_8),
                Files.readString(err, StandardCharsets.UTF_8));
    }

    private static void copy(Path from, Path to) throws IOException {
        Files.walkFileTree(from, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                Path copy = to.resolve(from.relativize(file).toString());
                Files.createDirectories(copy.getParent());
                if (!Files.exists(copy)) {
                    Files.copy(file, copy);
                }
                return FileVisitResult.CONTINUE;
            }
        });
    }
}
