package fr.boussole.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import fr.boussole.testing.Format;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class FormattingTest {
    @Test
    void everySourceIsInTheOneStyle() throws IOException {
        List<Path> untidy = new ArrayList<>();
        for (Path source : Format.sources(Path.of(""))) {
            String now = Files.readString(source);
            if (!Format.wanted(now).equals(now)) {
                untidy.add(source);
            }
        }
        assertThat(untidy).as("run ./mvnw test-compile exec:exec@format").isEmpty();
    }

    @Test
    void anUntidySourceIsSeen() {
        assertThat(Format.wanted("class A { int  b; }")).isEqualTo("class A {\n    int b;\n}\n");
    }

    @Test
    void sentencesGetTheirNoBreakSpaces() {
        assertThat(Format.typeset("# a : b\nkey = Vraiment ? Oui : « 25 min »...\n"))
                .isEqualTo("# a : b\nkey = Vraiment\u202f? Oui\u00a0: «\u00a025\u00a0min\u00a0»…\n");
    }
}
