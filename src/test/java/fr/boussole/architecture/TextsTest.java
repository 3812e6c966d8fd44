package fr.boussole.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every sentence has its key, every key its use, and the French is set as French is. */
class TextsTest {
    private static final Path RESOURCES = Path.of("src/main/resources");
    private static final KeyUses PROGRAM = new KeyUses(SourceCode.of(Path.of("src/main/java")));
    private static final KeyUses OFFENDER =
            new KeyUses(SourceCode.of(Path.of("src/test/java/fr/boussole/architecture/offender/texts")));

    /** Keys built at run time: bundle, then how they begin. Each line says why. */
    private static final Map<String, Set<String>> BUILT = Map.of();

    /** Calls whose key stands in data rather than in source: file, then why it is sound. */
    private static final Map<String, String> UNSEEN = Map.of();

    @Test
    void everyKeyUsedExists() {
        assertThat(missing(PROGRAM, Bundles.in(RESOURCES))).isEmpty();
    }

    @Test
    void everyKeyIsUsed() {
        assertThat(unused(PROGRAM, Bundles.in(RESOURCES))).isEmpty();
    }

    @Test
    void everyKeyCanBeReadOffTheSource() {
        assertThat(PROGRAM.unseen())
                .filteredOn(place -> UNSEEN.keySet().stream().noneMatch(place::startsWith))
                .isEmpty();
    }

    @Test
    void patternsGetTheirValues() {
        assertThat(patterns(PROGRAM, Bundles.in(RESOURCES))).isEmpty();
    }

    @Test
    void frenchIsSetAsFrenchIs() {
        List<String> faults = new ArrayList<>();
        Bundles.in(RESOURCES)
                .forEach((room, texts) -> texts.forEach((key, sentence) -> {
                    for (String fault : Bundles.typography(sentence.toString())) {
                        faults.add(room + " " + key + ": " + fault + ": " + sentence);
                    }
                }));
        assertThat(faults).isEmpty();
    }

    @Test
    void helpIsSetAsFrenchIs() throws IOException {
        List<String> faults = new ArrayList<>();
        try (var files = Files.walk(RESOURCES.resolve("fr/boussole/shell"))) {
            for (Path page :
                    files.filter(one -> one.toString().endsWith(".txt")).toList()) {
                for (String line : Files.readAllLines(page)) {
                    Bundles.typography(line).forEach(fault -> faults.add(page + ": " + fault + ": " + line));
                }
            }
        }
        assertThat(faults).isEmpty();
    }

    @Test
    void noKeyIsWrittenTwice() throws IOException {
        try (var files = Files.walk(RESOURCES)) {
            for (Path file :
                    files.filter(one -> one.toString().endsWith(".properties")).toList()) {
                assertThat(Bundles.doubled(Files.readString(file)))
                        .as(file.toString())
                        .isEmpty();
            }
        }
        assertThat(Bundles.doubled("a = 1\nb=2\na=3\n")).containsExactly("a");
    }

    @Test
    void missingUnusedAndHiddenKeysAreSeen() {
        Properties texts = new Properties();
        texts.putAll(Map.of(
                "title", "Bonjour",
                "greeting", "Bonjour {0}, l'heure est {1}",
                "nobody", "Personne",
                "state.open", "ouvert",
                "part.one", "un",
                "chosen", "choisi",
                "boxed", "rangé"));
        Map<String, Properties> bundles = Map.of("fr.boussole.architecture.offender.texts", texts);
        assertThat(missing(OFFENDER, bundles))
                .anyMatch(fault -> fault.contains("absent"))
                .anyMatch(fault -> fault.contains("state.shut"))
                .anyMatch(fault -> fault.contains("heading"))
                .anyMatch(fault -> fault.contains("other"))
                .anyMatch(fault -> fault.contains("unboxed"))
                .hasSize(5);
        assertThat(unused(OFFENDER, bundles)).containsExactly("fr.boussole.architecture.offender.texts nobody");
        assertThat(OFFENDER.unseen()).hasSize(1).allMatch(place -> place.contains("hidden()"));
        assertThat(patterns(OFFENDER, bundles)).hasSize(1).allMatch(fault -> fault.contains("greeting"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Vraiment ?",
                "Vraiment?",
                "Attention : ici",
                "Attention: ici",
                "« ici »",
                "\"ici\"",
                "Un instant...",
                "25 min",
                "{0} €",
                "54 €/h",
                "deux  espaces",
                "Fini!"
            })
    void badTypographyIsSeen(String sentence) {
        assertThat(Bundles.typography(sentence)).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Vraiment\u202f?",
                "Attention\u00a0: ici",
                "«\u00a0ici\u00a0»",
                "Un instant…",
                "25\u00a0min",
                "8:10-8:35",
                "Voir https://example.org",
                "{0,choice,0#aucune|1#une|1<{0}} visites",
                "54\u00a0€/h"
            })
    void goodTypographyPasses(String sentence) {
        assertThat(Bundles.typography(sentence)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            quoteCharacter = '`',
            value = {"l'heure {0} ~ 1", "{0} et {1} ~ 1", "l''heure {0 ~ 1", "l''heure ~ 0", "il y en a {0} ~ 0"})
    void badPatternsAreSeen(String sentence, int arguments) {
        assertThat(Bundles.pattern(sentence, arguments)).isPresent();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            quoteCharacter = '`',
            value = {"l''heure {0} ~ 1", "l'heure ~ 0", "{1} et {0} ~ 2", "{0,choice,0#rien|1#une|1<{0} fois} ~ 1"})
    void goodPatternsPass(String sentence, int arguments) {
        assertThat(Bundles.pattern(sentence, arguments)).isEmpty();
    }

    private static List<String> missing(KeyUses sources, Map<String, Properties> bundles) {
        return sources.uses().stream()
                .filter(use -> keys(bundles, use.room()).stream()
                        .noneMatch(key -> use.prefix() ? key.startsWith(use.key()) : key.equals(use.key())))
                .map(use -> use.place() + " asks for " + use.key())
                .distinct()
                .toList();
    }

    private static List<String> unused(KeyUses sources, Map<String, Properties> bundles) {
        List<String> unused = new ArrayList<>();
        bundles.forEach((room, texts) -> texts.stringPropertyNames().stream()
                .filter(key -> BUILT.getOrDefault(room, Set.of()).stream().noneMatch(key::startsWith))
                .filter(key -> sources.uses().stream()
                        .filter(use -> use.room().equals(room))
                        .noneMatch(use -> use.prefix() ? key.startsWith(use.key()) : key.equals(use.key())))
                .sorted()
                .forEach(key -> unused.add(room + " " + key)));
        return unused;
    }

    private static List<String> patterns(KeyUses sources, Map<String, Properties> bundles) {
        List<String> faults = new ArrayList<>();
        for (KeyUses.Use use : sources.uses()) {
            String sentence = bundles.getOrDefault(use.room(), new Properties()).getProperty(use.key());
            if (sentence != null && use.arguments() >= 0) {
                Bundles.pattern(sentence, use.arguments())
                        .ifPresent(fault -> faults.add(use.place() + " " + use.key() + " " + fault + ": " + sentence));
            }
        }
        return faults;
    }

    private static Set<String> keys(Map<String, Properties> bundles, String room) {
        return bundles.getOrDefault(room, new Properties()).stringPropertyNames();
    }
}
