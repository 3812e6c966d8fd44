package fr.boussole.situation;

import static fr.boussole.situation.SituationHouse.HER;
import static org.assertj.core.api.Assertions.assertThat;

import fr.boussole.patient.Coverage;
import fr.boussole.patient.Nir;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is asked about, as a table a nurse could read. */
class QuestionTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                // age | ALD | complementary | income | already noted | asked
                "59 | no  | Mutuelle | -                       | -   | -",
                "60 | no  | Mutuelle | -                       | -   | APA",
                "60 | no  | Mutuelle | -                       | APA | -",
                "45 | yes | Mutuelle | -                       | -   | ALD",
                "45 | yes | Mutuelle | -                       | ALD | -",
                "45 | no  | -        | petite retraite         | -   | C2S",
                "45 | no  | -        | a de quoi vivre         | -   | -",
                "45 | no  | Mutuelle | petite retraite         | -   | -",
                "82 | yes | -        | Retraite, fins difficiles | C2S | APA ALD",
            })
    void aQuestionIsAskedOnce(int age, String ald, String insurer, String income, String noted, String asked) {
        Coverage coverage = new Coverage(
                new Nir(""), "", 60, insurer == null ? 0 : 40, insurer == null ? "" : insurer, ald.equals("yes"));
        Situation situation = new Situation(HER, "", "", "", income == null ? "" : income, "", 1);
        List<Entitlement> rights = noted == null
                ? List.of()
                : List.of(new Entitlement(
                        new EntitlementId(1),
                        HER,
                        EntitlementKind.valueOf(noted),
                        EntitlementState.DECLINED,
                        "",
                        "",
                        Optional.empty(),
                        Optional.empty(),
                        "",
                        1));
        List<Question> expected = asked == null
                ? List.of()
                : Arrays.stream(asked.split(" ")).map(Question::valueOf).collect(Collectors.toList());
        assertThat(Question.of(age, coverage, situation, rights)).isEqualTo(expected);
    }

    @Test
    void beforeSixtyADisabilitySheSpeaksOfIsAskedAbout() {
        Situation situation = new Situation(HER, "adapté au handicap", "", "", "", "", 1);
        assertThat(Question.of(40, Coverage.NONE, situation, List.of())).containsExactly(Question.PCH);
    }
}
