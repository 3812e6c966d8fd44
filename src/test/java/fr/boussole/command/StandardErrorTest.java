package fr.boussole.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a whole process says on standard error, libraries included: one sentence. */
class StandardErrorTest {
    @TempDir
    Path folder;

    private record Answer(int code, List<String> err) {}

    @Test
    void aRefusalAfterTheFileWasMadeIsOneLine() throws Exception {
        Answer answer = init(folder.resolve("cabinet"), "CA");
        assertThat(answer.code()).isEqualTo(1);
        assertThat(answer.err()).hasSize(1);
    }

    @Test
    void aPlaceThatIsNoFolderIsOneLineThatNamesIt() throws Exception {
        Path file = Files.createFile(folder.resolve("fichier"));
        Answer answer = init(file.resolve("cabinet"), "HB");
        assertThat(answer.code()).isEqualTo(1);
        assertThat(answer.err()).hasSize(1);
        assertThat(answer.err().getFirst()).contains(file.toString());
    }

    private Answer init(Path data, String user) throws IOException, InterruptedException {
        Path err = folder.resolve("err.txt");
        ProcessBuilder builder = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-Dstderr.encoding=UTF-8",
                        // Of a library only the tests use.
                        "-Dslf4j.internal.verbosity=ERROR",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Boussole.class.getName() + "Child",
                        "init",
                        "--data",
                        data.toString(),
                        "--from",
                        "sample-data",
                        "--user",
                        user)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(err.toFile());
        builder.environment().put(Access.VARIABLE, "lampe chapeau rivière");
        int code = builder.start().waitFor();
        return new Answer(code, Files.readAllLines(err, StandardCharsets.UTF_8));
    }
}
