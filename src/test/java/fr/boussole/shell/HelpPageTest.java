package fr.boussole.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** F1 answers on every screen. */
class HelpPageTest {
    private static final Path SOURCES = Path.of("src/main/java");
    private static final Path PAGES = Path.of("src/main/resources/fr/boussole/shell/help");
    private static final Pattern ANSWER = Pattern.compile("public String help\\(\\) \\{([^}]*)}");
    private static final Pattern KEY = Pattern.compile("\"([a-z-]+)\"");

    @Test
    void everyScreenHasItsPage() throws IOException {
        assertThat(keys()).contains("today").allMatch(HelpPage::exists);
    }

    @Test
    void everyPageIsReached() throws IOException {
        Set<String> pages = new TreeSet<>();
        try (var files = Files.list(PAGES)) {
            files.forEach(file -> pages.add(file.getFileName().toString().replace(".txt", "")));
        }
        // The general page answers where there is no screen.
        pages.remove("index");
        assertThat(pages).isSubsetOf(keys());
    }

    @Test
    void aPageHasATitleAndSomethingToSay() throws IOException {
        for (String key : keys()) {
            HelpPage page = HelpPage.of(key);
            assertThat(page.title()).as(key).isNotBlank().doesNotStartWith("#");
            assertThat(page.parts()).as(key).isNotEmpty();
            assertThat(page.parts().getLast().kind()).as(key).isNotEqualTo(HelpPage.Kind.HEADING);
        }
    }

    /** What the screens answer, read off their sources. */
    private static Set<String> keys() throws IOException {
        Set<String> keys = new TreeSet<>();
        try (var files = Files.walk(SOURCES)) {
            for (Path file :
                    files.filter(one -> one.toString().endsWith(".java")).toList()) {
                Matcher answer = ANSWER.matcher(Files.readString(file));
                while (answer.find()) {
                    Matcher key = KEY.matcher(answer.group(1));
                    assertThat(key.results().map(result -> keys.add(result.group(1))))
                            .as("a literal key in %s", file)
                            .isNotEmpty();
                }
            }
        }
        return keys;
    }
}
