package fr.boussole.testing.sample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class SampleDataTest {
    private static final Map<String, byte[]> FILES = SampleData.files();

    private final List<Map<String, String>> visits = rows("visits.csv");
    private final List<Map<String, String>> patients = rows("patients.csv");

    @Test
    void theFolderIsWhatTheGeneratorWrites() throws IOException {
        for (var file : FILES.entrySet()) {
            assertThat(Files.readAllBytes(Path.of("sample-data", file.getKey())))
                    .as("%s: run ./mvnw test-compile exec:exec@sample", file.getKey())
                    .isEqualTo(file.getValue());
        }
        Path sample = Path.of("sample-data");
        try (var folder = Files.walk(sample).filter(Files::isRegularFile)) {
            assertThat(folder.map(file -> sample.relativize(file).toString().replace('\\', '/')))
                    .containsExactlyInAnyOrderElementsOf(FILES.keySet());
        }
    }

    @Test
    void timeIsSpentAsInTheExperiment() {
        List<Map<String, String>> care = visits.stream().filter(done("care")).toList();
        assertThat(visits).hasSizeBetween(13_500, 14_800);
        assertThat(care.stream().mapToInt(SampleDataTest::minutes).average().orElseThrow())
                .isCloseTo(20.4, within(0.4));
        double people =
                care.stream().map(visit -> visit.get("patient")).distinct().count();
        assertThat(people).isBetween(290.0, 300.0);
        assertThat(care.size() / people).isCloseTo(46.5, within(1.0));
        assertThat(patients.stream()
                        .filter(patient -> !Set.of("discharged", "died").contains(patient.get("status"))))
                .hasSizeBetween(80, 100);
        for (String month : List.of("2025-11", "2026-02", "2026-06", "2026-10")) {
            assertThat(care.stream()
                            .filter(visit -> visit.get("date").startsWith(month))
                            .map(v -> v.get("patient"))
                            .distinct())
                    .as(month)
                    .hasSizeBetween(80, 105);
        }
    }

    @Test
    void theYearEndsOnItsFixedLastDay() {
        List<LocalDate> dates = visits.stream()
                .map(visit -> LocalDate.parse(visit.get("date")))
                .distinct()
                .sorted()
                .toList();
        assertThat(dates).hasSize(365);
        assertThat(dates.getLast()).isEqualTo(LocalDate.of(2026, 10, 31));
    }

    @Test
    void everythingThatCanHappenHappens() {
        assertThat(values(visits, "kind")).containsExactlyInAnyOrder("care", "shadowing", "coordination", "group");
        assertThat(values(visits, "status")).containsExactlyInAnyOrder("done", "cancelled");
        assertThat(values(patients, "status"))
                .containsExactlyInAnyOrder("active", "absent", "hospitalised", "suspended", "discharged", "died");
        assertThat(values(patients, "shares_data")).containsExactlyInAnyOrder("true", "false");
        assertThat(values(visits, "member")).containsExactlyInAnyOrder("HB", "CA", "FD", "AL", "TV");
        List<Map<String, String>> october = visits.stream()
                .filter(done("care"))
                .filter(v -> v.get("date").startsWith("2026-10"))
                .toList();
        assertThat(october)
                .anyMatch(
                        v -> !v.get("end").isEmpty() && v.get("end").compareTo(v.get("start")) < 0 && minutes(v) < 120);
        assertThat(october)
                .anyMatch(v ->
                        v.get("end").equals(v.get("start")) && !v.get("end").isEmpty());
        assertThat(october)
                .anyMatch(v -> v.get("end").isEmpty() && v.get("minutes").isEmpty());
        assertThat(october)
                .anyMatch(v -> v.get("end").isEmpty() && !v.get("minutes").isEmpty());
        assertThat(october).anyMatch(v -> minutes(v) > 12 * 60);
        Map<String, String> included = new HashMap<>();
        patients.forEach(patient -> included.put(patient.get("code"), patient.get("included_on")));
        assertThat(october).anyMatch(v -> v.get("date").compareTo(included.get(v.get("patient"))) < 0);
        assertThat(overlaps(october)).isBetween(2, 20);
    }

    @Test
    void nobodyInItExists() {
        for (Map<String, String> patient : patients) {
            assertThat(patient.get("phone")).matches("(02 61 91 \\d\\d \\d\\d)?");
            assertThat(patient.get("mobile")).matches("(06 39 98 \\d\\d \\d\\d)?");
            assertThat(patient.get("email")).matches("([a-z0-9]+@courriel\\.example)?");
            assertThat(patient.get("nir"))
                    .as("a commune numbered from 900 exists nowhere")
                    .matches("(.{7}9.{7})?");
        }
        assertThat(patients.stream().map(patient -> patient.get("nir")).filter(nir -> !nir.isEmpty() && !verifies(nir)))
                .as("some do not verify")
                .hasSizeBetween(3, 12);
    }

    private static boolean verifies(String nir) {
        String digits = nir.substring(0, 13).replace("2A", "19").replace("2B", "18");
        return 97 - Long.parseLong(digits) % 97 == Long.parseLong(nir.substring(13));
    }

    private static int overlaps(List<Map<String, String>> october) {
        Map<String, String> last = new HashMap<>();
        int overlaps = 0;
        for (Map<String, String> visit : october) {
            String before = last.put(visit.get("member") + visit.get("date"), visit.get("end"));
            overlaps += before != null
                            && !visit.get("start").isEmpty()
                            && visit.get("start").compareTo(before) < 0
                    ? 1
                    : 0;
        }
        return overlaps;
    }

    private static Predicate<Map<String, String>> done(String kind) {
        return visit -> visit.get("kind").equals(kind) && visit.get("status").equals("done");
    }

    private static int minutes(Map<String, String> visit) {
        if (visit.get("start").isEmpty() || visit.get("end").isEmpty()) {
            return visit.get("minutes").isEmpty() ? 0 : Integer.parseInt(visit.get("minutes"));
        }
        int start = LocalTime.parse(visit.get("start")).toSecondOfDay() / 60;
        int end = LocalTime.parse(visit.get("end")).toSecondOfDay() / 60;
        return Math.floorMod(end - start, 24 * 60);
    }

    private static Set<String> values(List<Map<String, String>> rows, String column) {
        return rows.stream().map(row -> row.get(column)).collect(Collectors.toSet());
    }

    static List<Map<String, String>> rows(String file) {
        List<String> lines =
                new String(FILES.get(file), StandardCharsets.UTF_8).lines().toList();
        String[] header = lines.getFirst().split(",");
        return lines.stream().skip(1).map(line -> cells(header, line)).toList();
    }

    private static Map<String, String> cells(String[] header, String line) {
        // Commas outside quotes only.
        String[] cells = line.split(",(?=(?:[^\"]*\"[^\"]*\")*[^\"]*$)", -1);
        Map<String, String> row = new HashMap<>();
        Arrays.setAll(cells, i -> cells[i].replaceAll("^\"|\"$", ""));
        for (int i = 0; i < header.length; i++) {
            row.put(header[i], cells[i]);
        }
        return row;
    }
}
