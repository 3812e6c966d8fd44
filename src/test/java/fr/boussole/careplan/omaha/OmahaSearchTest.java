package fr.boussole.careplan.omaha;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Codes found by the words nurses use. */
class OmahaSearchTest {
    private final OmahaSearch search = new OmahaSearch();
    private final OmahaCatalog omaha = OmahaCatalog.get();

    @ParameterizedTest
    @CsvSource({
        "escarre, 26",
        "ESCARRES, 26",
        "escar, 26",
        "chute, 27",
        "diabète, 35",
        "diabete, 35",
        "pilulier, 42",
        "piluliers, 42",
        "solitude, 07",
        "loyer, 01",
        "vertiges, 29",
        "sonde, 46",
        "sonde urin, 46",
        "alcool, 39",
        "veuvage, 11",
        "fin de vie, 25",
        "aidante épuisée, 14",
        "épuisement de l'aidant, 14",
        "prothèses auditives, 19",
        "dentier, 45",
        "œdème, 29",
        "oedemes, 29",
        "constipée, 31",
        "idées noires, 12",
        "toilette, 38",
        "ne mange pas, 35",
        "prurit, 26",
        "revenus, 01",
        "26, 26",
        "mauvaises odeurs, 02",
        "post partum, 49",
        "moisissures, 02",
        "fume, 39",
        "punaises, 02",
        "hallucination, 12",
        "bas du corps, 38"
    })
    void theFirstProblemIsTheOneMeant(String typed, String code) {
        assertThat(search.problems(typed)).isNotEmpty();
        assertThat(search.problems(typed).getFirst().code()).as(typed).isEqualTo(code);
    }

    @ParameterizedTest
    @CsvSource({
        "pansement, 14",
        "escarre, 14",
        "pilulier, 34",
        "insuline, 33",
        "prise de sang, 53",
        "glycémie, 29",
        "kiné, 78",
        "kinésithérapeutes, 78",
        "assistante sociale, 52",
        "portage, 40",
        "déambulateur, 15",
        "lit médica, 15",
        "stomie, 39",
        "répit, 12",
        "tension, 50",
        "bas de contention, 07",
        "fausses routes, 21",
        "orthophonie, 82",
        "VSL, 61",
        "fin de vie, 68",
        "ménage, 70",
        "soins de la peau, 51",
        "autre, 63",
        "14, 14"
    })
    void theFirstTargetIsTheOneMeant(String typed, String code) {
        assertThat(search.targets(typed)).isNotEmpty();
        assertThat(search.targets(typed).getFirst().code()).as(typed).isEqualTo(code);
    }

    @Test
    void nothingTypedIsEverythingInItsOrder() {
        assertThat(search.problems("  ")).isEqualTo(omaha.problems());
        assertThat(search.targets("")).isEqualTo(omaha.targets());
        assertThat(search.problems("xylophone")).isEmpty();
        assertThat(search.targets("xylophone")).isEmpty();
    }

    @Test
    void aWordTypedFurtherFindsNoMore() {
        for (String word : List.of("incontinence urinaire", "diabète", "réveils nocturnes")) {
            List<Problem> before = omaha.problems();
            for (int end = 1; end <= word.length(); end++) {
                List<Problem> now = search.problems(word.substring(0, end));
                assertThat(before).as(word.substring(0, end)).containsAll(now);
                before = now;
            }
            assertThat(before).isNotEmpty();
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '~', textBlock = """
                    Pansement du talon gauche, hydrocolloïde                        ~ 14
                    Préparer le pilulier pour la semaine                            ~ 34
                    injection d'insuline lente le soir                              ~ 33
                    Lui montrer à regarder sa peau chaque soir, hydrater la peau : soins de la peau ~ 51
                    Prise de sang INR le lundi                                      ~ 53
                    Toilette au lavabo avec elle                                    ~ 41
                    Appeler l'assistante sociale pour l'APA                         ~ 52
                    Surveiller le poids et les œdèmes                               ~ 50
                    Marche dans le couloir avec le déambulateur, marche             ~ 24
                    Vider la poche à urine                                          ~ 03
                    prévoir le taxi pour le rendez-vous, taxi, bon de transport     ~ 61
                    """)
    void aSentenceTellsItsTarget(String text, String code) {
        assertThat(search.targetIn(text).map(Target::code)).as(text).hasValue(code);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '~', quoteCharacter = '`', textBlock = """
                    Comme d'habitude
                    ``
                    Passée à 8 h, 3 fois cette semaine
                    voir autre
                    RAS ce matin
                    """)
    void aSentenceThatTellsNothingIsNotGuessed(String text) {
        assertThat(search.targetIn(text)).isEmpty();
    }

    @Test
    void theTableIsLargeAndEveryCodeInItExists() {
        List<OmahaRow> rows = OmahaRow.all("synonyms");
        assertThat(rows.stream().map(row -> row.of("words")).distinct().count()).isGreaterThanOrEqualTo(400);
        assertThat(rows).doesNotHaveDuplicates().allSatisfy(row -> {
            assertThat(row.of("words")).isNotBlank();
            assertThat(row.of("problem") + row.of("target")).isNotEmpty();
            assertThat(row.of("problem"))
                    .satisfiesAnyOf(
                            code -> assertThat(code).isEmpty(),
                            code -> assertThat(omaha.problem(code)).isPresent());
            assertThat(row.of("target"))
                    .satisfiesAnyOf(
                            code -> assertThat(code).isEmpty(),
                            code -> assertThat(omaha.target(code)).isPresent());
        });
    }

    @Test
    void everyProblemAndEveryTargetIsReachedByThreeWords() {
        assertThat(reached("problem"))
                .containsOnlyKeys(omaha.problems().stream().map(Problem::code).toList())
                .allSatisfy((code, words) -> assertThat(words).as(code).isGreaterThanOrEqualTo(3));
        assertThat(reached("target"))
                .containsOnlyKeys(omaha.targets().stream().map(Target::code).toList())
                .allSatisfy((code, words) -> assertThat(words).as(code).isGreaterThanOrEqualTo(3));
    }

    @Test
    void everyWordOfTheTableFindsWhatItPointsAt() {
        for (OmahaRow row : OmahaRow.all("synonyms")) {
            omaha.problem(row.of("problem"))
                    .ifPresent(problem -> assertThat(search.problems(row.of("words")))
                            .as(row.of("words"))
                            .contains(problem));
            omaha.target(row.of("target"))
                    .ifPresent(target -> assertThat(search.targets(row.of("words")))
                            .as(row.of("words"))
                            .contains(target));
        }
    }

    private static Map<String, Long> reached(String column) {
        return OmahaRow.all("synonyms").stream()
                .filter(row -> !row.of(column).isEmpty())
                .collect(Collectors.groupingBy(row -> row.of(column), Collectors.counting()));
    }
}
