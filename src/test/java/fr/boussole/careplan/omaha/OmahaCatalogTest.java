package fr.boussole.careplan.omaha;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** The terminology is as published: counts, codes and order, written down here from the book's lists. */
class OmahaCatalogTest {
    /** In the order of display: problem, then its signs in theirs. */
    private static final String PROBLEMS = """
            01: 01 02 03 04 05 06
            02: 01 02 03 04 05 06 07 08 09 11 12 10
            03: 01 02 03 04 05 06 07 08 09 10 11 14 15 12 13
            04: 01 02 03 05 07 08 04 09 10 11 06
            06: 01 02 03 04 06 05 08 09 10 11 12 07
            07: 01 02 03 04
            08: 06 03 04 05
            09: 01 02 03 04 05 08 09 10 07
            10: 01 02 03 04 05
            11: 01 02 03 04 05
            12: 01 02 03 13 06 14 15 09 16 10 17 18 19 20 21 22 23 12
            13: 01 02 03 04 05 07 08 09 06
            14: 01 02 03 04 05 06 10 07 08 09
            15: 01 02 03 04 05 06 07
            16: 01 02 03 04 05 06 07 08 09
            17: 01 02 03 04 05
            19: 01 05 06 02 03 04
            20: 01 02 03 04 05 06 09 07 08
            21: 01 02 03 04 05 06 07
            45: 01 02 03 04 05 06 07 08
            23: 01 02 03 04 05 06 07 08 09 11 10
            24: 01 02 03 04 05 06 07
            25: 01 02 03 04 05
            26: 01 02 03 04 05 06 07 08 09 11 10
            27: 01 02 03 04 05 06 07 08 09 13 14 11 15 12
            28: 01 02 03 04 05 06 07 08 09 11 10
            29: 01 02 03 04 05 06 07 08 09 10 11 12 13 14 16 17 15
            30: 01 02 03 04 05 06 07 08 09 10 11 12
            31: 01 02 03 04 05 06 07 08
            46: 01 02 03 04 05 06 07 08 09 10
            47: 01 02 03 04 05 06 07 08
            48: 01 02 03 04 05 06 07
            49: 01 02 03 04 05 06 07
            50: 01 02 03 04 05 06 07 08 09
            35: 12 13 03 04 05 06 07 08 14 09 10 11
            36: 01 02 03 04 05 06 08 09 07
            37: 01 02 03 04
            38: 01 02 07 08 09 03 04 05 10 06
            39: 08 09 02 03 04 05 06 10 11 07
            40: 01 05 02 03 06 07 04
            41: 01 02 03 04 05 08 06 07
            42: 01 02 03 04 05 06 08 09 07
            """;

    private static final String TARGETS = """
            01 64 02 03 04 05 07 08 09 10 65 66 11 12 67 13 14 15 16 17 68 18 19 20 21 22 24 69 25 27 70 71 28 72 29 30 31 32
            33 73 74 34 35 75 38 76 39 40 77 41 78 42 79 44 80 81 45 46 47 48 49 50 51 52 53 82 54 55 56 83 58 59 60 61 62 63
            """;

    private final OmahaCatalog omaha = OmahaCatalog.get();

    @Test
    void countsAndEditionAreThePublishedOnes() {
        assertThat(omaha.edition()).isEqualTo("2005");
        assertThat(omaha.domains()).hasSize(4);
        assertThat(omaha.problems()).hasSize(42);
        assertThat(omaha.problems().stream().mapToInt(one -> one.signs().size()).sum())
                .isEqualTo(377);
        assertThat(omaha.categories()).hasSize(4);
        assertThat(omaha.targets()).hasSize(76);
        assertThat(Stream.of(Dimension.values())
                        .flatMap(dimension -> IntStream.rangeClosed(1, 5).mapToObj(i -> omaha.anchor(dimension, i)))
                        .filter(anchor -> !anchor.isBlank())
                        .distinct())
                .hasSize(15);
    }

    @Test
    void codesAndOrderAreThePublishedOnes() {
        assertThat(omaha.problems().stream()
                        .map(one -> one.code() + ": "
                                + one.signs().stream().map(Sign::code).collect(Collectors.joining(" "))))
                .containsExactlyElementsOf(PROBLEMS.lines().toList());
        assertThat(omaha.targets().stream().map(Target::code))
                .containsExactly(TARGETS.strip().split("\\s"));
        assertThat(omaha.domains().stream().map(Domain::code)).containsExactly("01", "02", "03", "04");
        assertThat(omaha.categories().stream().map(Category::code)).containsExactly("01", "02", "03", "04");
    }

    @ParameterizedTest
    @CsvSource({"problems, number", "targets, code"})
    void theOrderIsTheOneTheFilesGive(String file, String code) {
        List<OmahaRow> rows = OmahaRow.all(file);
        assertThat(rows.stream().map(row -> Integer.parseInt(row.of("display_order"))))
                .containsExactlyElementsOf(
                        IntStream.rangeClosed(1, rows.size()).boxed().toList());
        assertThat(rows.stream().map(row -> row.of(code)))
                .doesNotHaveDuplicates()
                .allMatch(one -> one.matches("\\d\\d"));
    }

    @Test
    void theSignsOfEachProblemStandInOrder() {
        Map<String, List<Integer>> orders = OmahaRow.all("signs").stream()
                .collect(Collectors.groupingBy(
                        row -> row.of("problem_number"),
                        Collectors.mapping(row -> Integer.parseInt(row.of("display_order")), Collectors.toList())));
        assertThat(orders)
                .hasSize(42)
                .allSatisfy((problem, order) -> assertThat(order)
                        .as(problem)
                        .containsExactlyElementsOf(
                                IntStream.rangeClosed(1, order.size()).boxed().toList()));
    }

    @Test
    void everyProblemHasOneOtherSignAndItIsTheLast() {
        assertThat(omaha.problems()).allSatisfy(problem -> {
            assertThat(problem.signs().stream().filter(Sign::other))
                    .as(problem.code())
                    .hasSize(1);
            assertThat(problem.signs().getLast().other()).as(problem.code()).isTrue();
            assertThat(problem.signs().stream().map(Sign::code)).doesNotHaveDuplicates();
        });
        assertThat(omaha.targets().stream().filter(Target::other).map(Target::code))
                .containsExactly("63");
    }

    @ParameterizedTest
    @CsvSource({"01, 4", "02, 12", "03, 18", "04, 8"})
    void everyDomainHoldsItsProblems(String code, int count) {
        Domain domain = omaha.domains().get(Integer.parseInt(code) - 1);
        assertThat(domain.code()).isEqualTo(code);
        assertThat(omaha.problems(domain)).hasSize(count);
    }

    @ParameterizedTest
    @EnumSource(Scope.class)
    void theFirstModifierIsNamed(Scope scope) {
        assertThat(omaha.named(scope).name()).isNotBlank();
        assertThat(omaha.named(scope).definition()).isNotBlank();
    }

    @ParameterizedTest
    @EnumSource(ProblemState.class)
    void theSecondModifierIsNamed(ProblemState state) {
        assertThat(omaha.named(state).name()).isNotBlank();
        assertThat(omaha.named(state).definition()).isNotBlank();
    }

    @ParameterizedTest
    @CsvSource({
        "KNOWLEDGE, 1, Aucune connaissance",
        "KNOWLEDGE, 5, Connaissance supérieure",
        "BEHAVIOR, 1, Comportement inapproprié",
        "STATUS, 5, Aucun signe/symptôme"
    })
    void anchorsAreWrittenOut(Dimension dimension, int rating, String words) {
        assertThat(omaha.anchor(dimension, rating)).isEqualTo(words);
    }

    @ParameterizedTest
    @CsvSource({"26, Peau", "42, Traitement médicamenteux", "45, Santé bucco-dentaire"})
    void problemsAreFoundByTheirCode(String code, String name) {
        assertThat(omaha.problem(code).map(Problem::name)).hasValue(name);
    }

    @ParameterizedTest
    @CsvSource({"5", "05", "18", "22", "43", "''"})
    void codesThatWereNeverGivenAreNot(String code) {
        assertThat(omaha.problem(code)).isEmpty();
    }

    @Test
    void everythingIsNamedAndDefined() {
        assertThat(omaha.domains())
                .allMatch(one -> !one.name().isBlank() && !one.definition().isBlank());
        assertThat(omaha.problems())
                .allMatch(one -> !one.name().isBlank() && !one.definition().isBlank());
        assertThat(omaha.categories())
                .allMatch(one -> !one.name().isBlank() && !one.definition().isBlank());
        assertThat(omaha.targets())
                .allMatch(one -> !one.name().isBlank() && !one.definition().isBlank());
    }
}
