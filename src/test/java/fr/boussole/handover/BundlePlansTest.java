package fr.boussole.handover;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import fr.boussole.platform.Progress;
import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Plans in a bundle: what the Omaha System does not allow is found, whatever descriptor and sums say. */
class BundlePlansTest {
    @TempDir
    private static Path folder;

    private static Map<String, byte[]> entries;

    @BeforeAll
    static void write() throws IOException {
        Path bundle = folder.resolve("bundle.zip");
        try (SampleHandover sample = new SampleHandover(folder)) {
            sample.handovers.write(SampleHandover.QUARTER, bundle, Progress.none());
        }
        entries = Zips.entries(bundle);
    }

    private static List<Fault> faults(Map<String, byte[]> entries) throws IOException {
        return BundleVerifier.verify(Zips.write(folder.resolve("changed.zip"), entries))
                .faults();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "problems.csv|,individual,|,everybody,|scope",
                "problems.csv|,high,|,urgent,|priority",
                "problems.csv|,42,|,05,|problem",
                "problems.csv|,actual,|,acute,|state",
                "problems.csv|,actual,|,potential,|signs",
                "problems.csv|,potential,|,actual,|signs",
                "problems.csv|,health_promotion,low,,|,health_promotion,low,01,|signs",
                "problems.csv|,01 07,|,07 01,|signs",
                "problems.csv|,01 07,|,01 99,|signs",
                "problems.csv|,2026-08,|,2026-11,|opened_in",
                "problems.csv|,2026-08,\\n|,2026-08,2026-07\\n|closed_in",
                "ratings.csv|,3,2,2,admission,|,0,2,2,admission,|knowledge",
                "ratings.csv|,3,2,2,admission,|,3,6,2,admission,|behavior",
                "ratings.csv|,3,2,2,admission,|,3,2,,admission,|status",
                "ratings.csv|,admission,|,sometimes,|occasion",
                "ratings.csv|,2026-08-|,2026-11-|rated_on",
                "ratings.csv|,person\\n|,neighbour\\n|rated_who",
                "ratings.csv|\\n2,|\\n1,|rating",
                "interventions.csv|,02,14,|,05,14,|category",
                "interventions.csv|,02,14,|,02,06,|target",
                "interventions.csv|,nurse,|,doctor,|by",
                "interventions.csv|,planned,|,maybe,|status",
                "interventions.csv|\\n2,|\\n1,|intervention"
            })
    void aForgedDescriptorDoesNotHideAnImpossiblePlan(String name, String before, String after, String column)
            throws IOException {
        Map<String, byte[]> forged =
                Zips.forged(entries, name, before.replace("\\n", "\n"), after.replace("\\n", "\n"));
        assertThat(faults(forged))
                .anyMatch(fault -> fault.entry().equals(name)
                        && fault.line() > 0
                        && fault.column().equals(column));
    }

    private static String[] row(String name, String part) {
        return Zips.text(entries, name)
                .lines()
                .filter(line -> line.contains(part))
                .findFirst()
                .orElseThrow()
                .split(",", -1);
    }

    @Test
    void aRatingOfAProblemThatIsNotInThePlanIsFound() throws IOException {
        String[] row = row("problems.csv", ",actual,high,");
        String there = row[0] + "," + row[1] + ",";
        Map<String, byte[]> forged = Zips.forged(entries, "problems.csv", there, row[0] + ",16,");
        for (String name : List.of("ratings.csv", "interventions.csv")) {
            assertThat(faults(forged))
                    .anyMatch(f -> f.entry().equals(name) && f.column().equals("problem") && f.line() > 1);
        }
    }

    @Test
    void whatIsOnlyDocumentedIsNotActedOn() throws IOException {
        String[] row = row("interventions.csv", ",planned,");
        String problem = Zips.text(entries, "problems.csv")
                .lines()
                .filter(line -> line.startsWith(row[1] + "," + row[2] + ","))
                .findFirst()
                .orElseThrow();
        Map<String, byte[]> forged = Zips.forged(entries, "problems.csv", problem, problem.replace(",high,", ",low,"));
        assertThat(faults(forged))
                .anyMatch(
                        f -> f.entry().equals("interventions.csv") && f.column().equals("status"));
    }

    /** As programs wrote it before there were plans. */
    private static Map<String, byte[]> before() throws IOException {
        Map<String, byte[]> before = new LinkedHashMap<>(entries);
        before.keySet().removeAll(List.of("problems.csv", "interventions.csv", "ratings.csv"));
        ObjectMapper json = new ObjectMapper();
        ObjectNode descriptor = (ObjectNode) json.readTree(entries.get(BundleSchema.DESCRIPTOR));
        descriptor.put("version", "1");
        ArrayNode resources = (ArrayNode) descriptor.get("resources");
        while (resources.size() > 3) {
            resources.remove(3);
        }
        before.put(BundleSchema.DESCRIPTOR, json.writeValueAsBytes(descriptor));
        return Zips.summed(before);
    }

    @Test
    void theFormatBeforePlansIsStillRead() throws IOException {
        assertThat(faults(before())).isEmpty();
        Map<String, byte[]> mixed = before();
        mixed.put("ratings.csv", entries.get("ratings.csv"));
        assertThat(faults(Zips.summed(mixed))).anyMatch(fault -> fault.entry().equals("ratings.csv"));
    }
}
