package fr.boussole.testing.sample;

import static org.assertj.core.api.Assertions.assertThat;

import fr.boussole.careplan.omaha.OmahaCatalog;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The sample's plans are those of a team that works with them. */
class SamplePlansTest {
    private static final List<Map<String, String>> PEOPLE = SampleDataTest.rows("patients.csv");
    private static final List<Map<String, String>> PROBLEMS = SampleDataTest.rows("problems.csv");
    private static final List<Map<String, String>> RATINGS = SampleDataTest.rows("ratings.csv");
    private static final List<Map<String, String>> INTERVENTIONS = SampleDataTest.rows("interventions.csv");
    private static final List<Map<String, String>> GOALS = SampleDataTest.rows("goals.csv");

    private static Set<String> values(List<Map<String, String>> rows, String column) {
        return rows.stream().map(row -> row.get(column)).collect(Collectors.toSet());
    }

    private static Map<String, List<Map<String, String>>> byProblem() {
        return RATINGS.stream().collect(Collectors.groupingBy(row -> row.get("patient") + row.get("problem")));
    }

    @Test
    void mostPeopleHaveOne() {
        assertThat(values(PROBLEMS, "patient").size()).isGreaterThanOrEqualTo(PEOPLE.size() * 85 / 100);
        assertThat(values(GOALS, "patient").size()).isGreaterThan(200);
        assertThat(PROBLEMS.stream().filter(row -> row.get("priority").equals("low")))
                .hasSizeGreaterThan(150);
        assertThat(PROBLEMS.stream()
                        .collect(Collectors.groupingBy(row -> row.get("patient")))
                        .values())
                .allMatch(hers -> hers.size() <= 9);
        assertThat(values(PROBLEMS, "problem")).hasSizeGreaterThan(20);
    }

    @Test
    void theyFitWhatIsCaredFor() {
        Set<String> plans = PROBLEMS.stream()
                .map(row -> row.get("patient") + row.get("problem"))
                .collect(Collectors.toSet());
        Map<String, String> cared = SampleDataTest.rows("prescriptions.csv").stream()
                .filter(row -> values(PROBLEMS, "patient").contains(row.get("patient")))
                .collect(Collectors.toMap(row -> row.get("patient"), row -> row.get("care"), (one, other) -> one));
        cared.remove("P0004");
        assertThat(cared)
                .allSatisfy((person, care) -> assertThat(plans)
                        .contains(person
                                + switch (care.substring(0, 8)) {
                                    case "Pansemen" -> "26";
                                    case "Surveill", "Préparat", "Prise de" -> "42";
                                    case "Injectio", "Pose de " -> "29";
                                    case "Aide à l" -> "38";
                                    default -> "24";
                                }));
        SampleDataTest.rows("alerts.csv").stream()
                .filter(row -> row.get("words").equals("Fausses routes"))
                .map(row -> row.get("patient"))
                .filter(values(PROBLEMS, "patient")::contains)
                .forEach(person -> assertThat(plans).contains(person + "30"));
    }

    @Test
    void theyAreRatedThroughTheYear() {
        List<LocalDate> days = RATINGS.stream()
                .map(row -> LocalDate.parse(row.get("rated_on")))
                .toList();
        assertThat(days).allMatch(day -> !day.isBefore(SampleData.FIRST_DAY) && !day.isAfter(SampleData.LAST_DAY));
        assertThat(days.stream().map(LocalDate::getMonth).distinct()).hasSize(12);
        assertThat(values(RATINGS, "occasion")).containsExactlyInAnyOrder("admission", "interim", "discharge");
        assertThat(values(RATINGS, "rated_who")).containsExactlyInAnyOrder("person", "carer");
        int late = 0;
        int inTime = 0;
        for (List<Map<String, String>> hers : byProblem().values()) {
            assertThat(hers.getFirst().get("occasion")).isEqualTo("admission");
            for (int i = 1; i < hers.size(); i++) {
                long pause = ChronoUnit.DAYS.between(
                        LocalDate.parse(hers.get(i - 1).get("rated_on")),
                        LocalDate.parse(hers.get(i).get("rated_on")));
                assertThat(pause).isPositive();
                late += pause > 70 ? 1 : 0;
                inTime += pause > 50 && pause <= 70 ? 1 : 0;
            }
        }
        assertThat(late).isBetween(inTime / 12, inTime / 2);
    }

    @Test
    void mostGetBetterSomeDoNot() {
        int better = 0;
        int worse = 0;
        int same = 0;
        for (List<Map<String, String>> hers : byProblem().values()) {
            int change = total(hers.getLast()) - total(hers.getFirst());
            better += hers.size() > 1 && change > 0 ? 1 : 0;
            worse += hers.size() > 1 && change < 0 ? 1 : 0;
            same += hers.size() > 1 && change == 0 ? 1 : 0;
        }
        assertThat(better).isGreaterThan((better + worse + same) / 2);
        assertThat(worse).isBetween(20, better / 3);
        assertThat(same).isGreaterThan(50);
    }

    /** Only to tell better from worse here; the scales are never added up elsewhere. */
    private static int total(Map<String, String> rating) {
        return Integer.parseInt(rating.get("knowledge"))
                + Integer.parseInt(rating.get("behavior"))
                + Integer.parseInt(rating.get("status"));
    }

    @Test
    void everybodyDoesSomething() {
        assertThat(values(INTERVENTIONS, "by")).containsExactlyInAnyOrder("nurse", "person", "carer", "professional");
        assertThat(values(INTERVENTIONS, "category")).containsExactlyInAnyOrder("01", "02", "03", "04");
        assertThat(INTERVENTIONS)
                .allMatch(row -> OmahaCatalog.get().target(row.get("target")).isPresent());
        assertThat(values(GOALS, "agreement")).containsExactlyInAnyOrder("agreed", "reserved", "refused");
        assertThat(GOALS.stream().filter(row -> !row.get("agreement").equals("agreed")))
                .allMatch(row -> !row.get("reason").isEmpty());
    }
}
