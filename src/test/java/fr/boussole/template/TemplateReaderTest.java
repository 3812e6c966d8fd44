package fr.boussole.template;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import fr.boussole.careplan.Priority;
import fr.boussole.careplan.omaha.ProblemState;
import fr.boussole.platform.Refusal;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What a template's file may say; each fault has its sentence. */
class TemplateReaderTest {
    private static final Path SHIPPED = Path.of("src/main/resources/fr/boussole/template");

    /** A good one; each line of the table below puts one fault into it. */
    private static final String GOOD = """
            {"format": "boussole-plan-template", "version": 1, "name": "Escarre", "description": "Au talon",
             "problems": [{"problem": "26", "scope": "individual", "state": "actual", "priority": "high",
               "signs": ["01", "03"], "words": "",
               "interventions": [{"category": "02", "target": "14", "detail": "Pansement", "by": "nurse",
                 "frequency": "chaque jour"}]}]}
            """;

    private final TemplateReader reader = new TemplateReader();

    @Test
    void aGoodFileIsReadAndWrittenBackTheSame() {
        PlanTemplate read = read(GOOD);
        assertThat(read.name()).isEqualTo("Escarre");
        assertThat(read.problems().getFirst().signs()).hasSize(2);
        assertThat(read.steps()).isEqualTo(1);
        assertThat(read(TemplateWriter.write(read, true))).isEqualTo(read);
        assertThat(read(TemplateWriter.write(read, false))).isEqualTo(read);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '~', quoteCharacter = '`', textBlock = """
                    "problem": "26"          ~ "problem": "99"             ~ problème n° 1 : « problem » : le code « 99 » n'existe pas.
                    "problem": "26"          ~ "problem": 26               ~ « problem » doit être un texte
                    "problem": "26"          ~ "problem": "026"            ~ « problem » est trop long
                    "category": "02"         ~ "category": "05"            ~ problème n° 1, intervention n° 1 : « category » : le code « 05 » n'existe pas.
                    "target": "14"           ~ "target": "06"              ~ « target » : le code « 06 » n'existe pas.
                    "signs": ["01", "03"]    ~ "signs": []                 ~ Un problème réel a au moins un signe
                    "signs": ["01", "03"]    ~ "signs": ["01", "12"]       ~ le signe « 12 » n'existe pas pour « Peau »
                    "signs": ["01", "03"]    ~ "signs": ["01", "01"]       ~ écrit deux fois
                    "signs": ["01", "03"]    ~ "signs": ["10"]             ~ Dites en quelques mots ce qu'est « autre »
                    "signs": ["01", "03"]    ~ "signs": "01"               ~ « signs » doit être une liste
                    "signs": ["01", "03"]    ~ "signs": [1]                ~ « signs » doit être un texte
                    "state": "actual"        ~ "state": "potential"        ~ Un problème potentiel n'a pas de signe
                    "state": "actual"        ~ "state": "health_promotion" ~ La promotion de la santé n'a pas de signe
                    "state": "actual"        ~ "state": "ACTUAL"           ~ « state » vaut l'un de health_promotion, potential, actual
                    "scope": "individual"    ~ "scope": "nobody"           ~ « scope » vaut l'un de individual, family, community ; ici : « nobody »
                    "priority": "high"       ~ "priority": "low"           ~ « Peau » est seulement documenté
                    "by": "nurse"            ~ "by": "robot"               ~ « by » vaut l'un de nurse, person, carer, professional
                    "target": "14", "detail": "Pansement" ~ "target": "63", "detail": "" ~ Cible « autre »
                    "words": ""              ~ "words": "", "patient": "d'Hautefeuille" ~ problème n° 1 : le champ « patient » est inconnu.
                    "frequency": "chaque jour" ~ "rating": 5               ~ le champ « rating » est inconnu
                    "version": 1             ~ "version": 2                ~ version plus récente
                    "version": 1             ~ "version": 1, "version": 1  ~ abîmé à la ligne
                    boussole-plan-template   ~ something-else              ~ n'est pas un modèle de plan de Boussole
                    "name": "Escarre"        ~ "name": "  "                ~ Donnez un nom au modèle
                    "name": "Escarre"        ~ "name": ["Escarre"]         ~ « name » doit être un texte
                    "name": "Escarre"        ~ "name": "a\\u202Eb"         ~ caractères invisibles
                    "detail": "Pansement"    ~ "detail": "a\\u0007b"       ~ caractères invisibles
                    "interventions": [{      ~ "interventions": [3, {      ~ un élément est attendu ici
                    """)
    void eachFaultHasItsSentence(String good, String bad, String sentence) {
        assertThat(GOOD).contains(good.strip());
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> read(GOOD.replace(good.strip(), bad.strip())))
                .satisfies(refused -> assertThat(plain(refused.sentence())).contains(plain(sentence.strip())));
    }

    static Stream<byte[]> rubbish() {
        return Stream.of(
                        "",
                        "   ",
                        "null",
                        "[]",
                        "\"boussole-plan-template\"",
                        "{}",
                        "{\"format\": \"boussole-plan-template\"}",
                        GOOD.substring(0, 200),
                        GOOD + "}",
                        GOOD.replace("[{\"problem\"", "[]}, {\"problem\""),
                        GOOD.replace("\"problems\": [{", "\"problems\": [], \"x\": [{"),
                        "[".repeat(50_000),
                        "{\"a\":".repeat(15_000))
                .map(text -> text.getBytes(StandardCharsets.UTF_8));
    }

    @ParameterizedTest
    @MethodSource("rubbish")
    void rubbishIsRefused(byte[] file) {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> reader.read(file))
                .satisfies(
                        refused -> assertThat(refused.sentence()).isNotBlank().doesNotContain("Exception"));
    }

    @Test
    void aFileTooLargeOrInOtherLettersIsRefused() {
        byte[] large = new byte[TemplateReader.LARGEST + 1];
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> reader.read(large))
                .withMessageContaining("trop gros");
        byte[] latin = GOOD.replace("Escarre", "Bébé").getBytes(StandardCharsets.ISO_8859_1);
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> reader.read(latin))
                .withMessageContaining("UTF-8");
    }

    @Test
    void theSameProblemTwiceAndTooMuchAreRefused() {
        String part = GOOD.substring(GOOD.indexOf("{\"problem\""), GOOD.lastIndexOf("]}"));
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> read(GOOD.replace(part, part + "," + part)))
                .withMessageContaining("figure qu'une fois");
        String step = GOOD.substring(GOOD.indexOf("{\"category\""), GOOD.lastIndexOf("]}]}"));
        String many = (step + ",").repeat(TemplateReader.MOST_STEPS) + step;
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> read(GOOD.replace(step, many)))
                .withMessageContaining("liste trop longue");
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> read(GOOD.replace("Pansement", "a".repeat(501))))
                .withMessageContaining("500");
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> read(GOOD.replace("Escarre", "a".repeat(121))))
                .withMessageContaining("trop long");
    }

    @Test
    void everyShippedFileIsInTheListAndEveryNameOfTheListIsAFile() throws IOException {
        Set<String> files = new TreeSet<>();
        try (var all = Files.list(SHIPPED)) {
            all.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".json") && !name.contains("schema"))
                    .forEach(name -> files.add(name.replace(".json", "")));
        }
        assertThat(files).containsExactlyElementsOf(new TreeSet<>(ShippedTemplates.FILES));
    }

    @Test
    void shippedOnesAreWholePlans() {
        assertThat(ShippedTemplates.all()).hasSizeGreaterThanOrEqualTo(12).allSatisfy(one -> {
            assertThat(one.description()).as(one.name()).hasSizeGreaterThan(40);
            assertThat(one.problems()).as(one.name()).hasSizeGreaterThanOrEqualTo(5);
            assertThat(one.problems()).as(one.name()).anyMatch(part -> part.state() == ProblemState.ACTUAL);
            assertThat(one.problems())
                    .as(one.name())
                    .allMatch(part ->
                            part.priority() == Priority.LOW || !part.steps().isEmpty())
                    .allMatch(part ->
                            part.state() == ProblemState.ACTUAL || !part.words().isBlank());
            assertThat(one.steps()).as(one.name()).isGreaterThanOrEqualTo(9);
            assertThat(one.problems().stream().flatMap(part -> part.steps().stream()))
                    .allMatch(step ->
                            !step.detail().isBlank() && !step.frequency().isBlank());
        });
        assertThat(ShippedTemplates.all().stream().map(PlanTemplate::name)).doesNotHaveDuplicates();
    }

    @Test
    void theSchemaNamesTheFieldsThatAreWritten() throws IOException {
        try (InputStream file = TemplateReader.class.getResourceAsStream("plan-template.schema.json")) {
            JsonNode schema = new ObjectMapper().readTree(file);
            JsonNode written = new ObjectMapper().readTree(TemplateWriter.write(read(GOOD), false));
            JsonNode part = written.path("problems").path(0);
            assertThat(names(schema.path("properties"))).isEqualTo(names(written));
            assertThat(names(schema.at("/$defs/problem/properties"))).isEqualTo(names(part));
            assertThat(names(schema.at("/$defs/intervention/properties")))
                    .isEqualTo(names(part.path("interventions").path(0)));
            assertThat(schema.at("/properties/name/maxLength").asInt()).isEqualTo(PlanTemplate.LONGEST_NAME);
            assertThat(schema.at("/$defs/problem/properties/interventions/maxItems")
                            .asInt())
                    .isEqualTo(TemplateReader.MOST_STEPS);
            assertThat(schema.path("description").asText()).contains(String.valueOf(TemplateReader.LARGEST));
        }
    }

    private static Set<String> names(JsonNode node) {
        Set<String> names = new TreeSet<>();
        node.fieldNames().forEachRemaining(names::add);
        return names;
    }

    private PlanTemplate read(String text) {
        return reader.read(text.getBytes(StandardCharsets.UTF_8));
    }

    private static String plain(String sentence) {
        return sentence.replace('\u00a0', ' ').replace('\u202f', ' ');
    }
}
