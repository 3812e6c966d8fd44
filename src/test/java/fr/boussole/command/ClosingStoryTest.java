package fr.boussole.command;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import fr.boussole.intake.Intake;
import fr.boussole.intake.IntakeFolder;
import fr.boussole.platform.Progress;
import fr.boussole.platform.db.PracticeFolder;
import fr.boussole.security.Founding;
import fr.boussole.wiring.Services;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The sample practice closes its months from the command line; what it should come to is counted here, apart. */
class ClosingStoryTest {
    private static final Path SAMPLE = Path.of("sample-data");
    private static final String PASSWORD = "lampe chapeau rivière";

    @TempDir
    static Path folder;

    @BeforeAll
    static void found() {
        Clock clock = Clock.systemDefaultZone();
        new Founding(clock).found(new PracticeFolder(data()), "HB", PASSWORD, open -> {
            new Intake(clock).apply(IntakeFolder.at(SAMPLE), new Services(open, clock).intake(), Progress.none());
        });
    }

    private static Path data() {
        return folder.resolve("cabinet");
    }

    private record Answer(int code, String out, String err) {}

    private static Answer run(String... arguments) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        int code =
                Boussole.run(Map.of(Access.VARIABLE, PASSWORD), new PrintWriter(out), new PrintWriter(err), arguments);
        return new Answer(code, out.toString(), err.toString());
    }

    private static Answer close(String month, Path out) {
        return run("invoices", "--data", data().toString(), "--month", month, "--out", out.toString(), "--user", "HB");
    }

    @Test
    void everyAmountIsWhatTheVisitsComeToAndASecondRunGivesTheSameBytes() throws Exception {
        Path first = folder.resolve("mars");
        Answer answer = close("2026-03", first);
        assertThat(answer.code()).as(answer.err()).isZero();
        assertThat(issued(first)).isEqualTo(expected("2026-03")).hasSizeGreaterThan(50);
        assertThat(column(first, "issued")).containsOnly("now");
        assertNumbersRunWithoutGap(first);
        for (NamedCsvRecord line : csv(first.resolve("invoices.csv"))) {
            assertThat(sha256(first.resolve(line.getField("file")))).isEqualTo(line.getField("sha256"));
        }
        Path again = folder.resolve("mars-encore");
        assertThat(close("2026-03", again).code()).isZero();
        assertThat(column(again, "issued")).containsOnly("before");
        assertThat(pdfs(again)).isEqualTo(pdfs(first));
    }

    @Test
    void killedAgainAndAgainNothingIsLostOrDoubled() throws Exception {
        Path out = folder.resolve("septembre");
        int killed = 0;
        for (int delay : new int[] {0, 120, 300, 500, 60}) {
            killed += killAfter(delay, "2026-09", out) ? 1 : 0;
        }
        assertThat(killed).isGreaterThan(0);
        Answer answer = close("2026-09", out);
        assertThat(answer.code()).as(answer.err()).isZero();
        assertThat(issued(out)).isEqualTo(expected("2026-09"));
        assertNumbersRunWithoutGap(out);
        List<String> statements =
                pdfs(out).keySet().stream().filter(n -> n.startsWith("releve_")).toList();
        assertThat(statements).contains("releve_HB_2026-09.pdf", "releve_CA_2026-09.pdf");
        assertThat(column(out, "issuer"))
                .containsAll(List.of("HB", "CA", "FD", "AL"))
                .doesNotContain("TV");
    }

    @Test
    void refusalsAreOneLineAndWrongCallsSayHow() {
        assertThat(close("2999-01", folder.resolve("x")).code()).isEqualTo(1);
        assertThat(close("2999-01", folder.resolve("x")).err().lines()).hasSize(1);
        assertThat(run("invoices", "--data", "x", "--month", "2026-13", "--out", "y")
                        .code())
                .isEqualTo(2);
        assertThat(run("invoices", "--month", "2026-10", "--out", "y").err()).contains("--data");
        assertThat(run("facture").code()).isEqualTo(2);
        assertThat(run("--help").out()).contains("invoices");
    }

    /** Starts the command in a Java of its own and kills it a moment after it has begun to work. */
    private static boolean killAfter(int delay, String month, Path out) throws Exception {
        ProcessBuilder builder = new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Duser.language=fr",
                "-cp",
                System.getProperty("java.class.path"),
                Boussole.class.getName() + "Child",
                "invoices",
                "--data",
                data().toString(),
                "--month",
                month,
                "--out",
                out.toString(),
                "--user",
                "HB");
        builder.environment().put(Access.VARIABLE, PASSWORD);
        builder.redirectError(ProcessBuilder.Redirect.DISCARD);
        Process child = builder.start();
        try (BufferedReader said =
                new BufferedReader(new InputStreamReader(child.getInputStream(), StandardCharsets.UTF_8))) {
            String line = said.readLine();
            while (line != null && !line.contains("visites")) {
                line = said.readLine();
            }
            child.waitFor(Duration.ofMillis(delay));
            boolean alive = child.isAlive();
            child.destroyForcibly().waitFor();
            return alive;
        }
    }

    private static void assertNumbersRunWithoutGap(Path out) {
        Map<String, List<Integer>> bySeries = new TreeMap<>();
        for (String number : column(out, "number")) {
            int dash = number.lastIndexOf('-');
            bySeries.computeIfAbsent(number.substring(0, dash), s -> new ArrayList<>())
                    .add(Integer.valueOf(number.substring(dash + 1)));
        }
        bySeries.forEach((series, ranks) -> {
            int from = ranks.stream().min(Integer::compare).orElseThrow();
            assertThat(ranks.stream().sorted())
                    .as(series)
                    .containsExactlyElementsOf(
                            IntStream.range(from, from + ranks.size()).boxed().toList());
        });
    }

    /** Issuer, patient, visits, minutes and amount, from what the program wrote. */
    private static Map<String, String> issued(Path out) {
        return csv(out.resolve("invoices.csv")).stream()
                .collect(Collectors.toMap(
                        l -> l.getField("issuer") + " " + l.getField("patient"),
                        l -> l.getField("visits") + " " + l.getField("minutes") + " " + l.getField("amount")));
    }

    /** The same from the raw files, by other means. */
    private static Map<String, String> expected(String month) {
        Map<String, String> titular = new HashMap<>();
        csv(SAMPLE.resolve("members.csv"))
                .forEach(m -> titular.put(
                        m.getField("code"),
                        m.getField("bills_for").isEmpty() ? m.getField("code") : m.getField("bills_for")));
        Map<String, String> included = new HashMap<>();
        csv(SAMPLE.resolve("patients.csv")).forEach(p -> included.put(p.getField("code"), p.getField("included_on")));
        Map<String, int[]> counts = new HashMap<>();
        Map<String, BigDecimal> amounts = new HashMap<>();
        for (NamedCsvRecord v : csv(SAMPLE.resolve("visits.csv"))) {
            String day = v.getField("date");
            String from = included.get(v.getField("patient"));
            int minutes = minutes(v);
            if (!day.startsWith(month)
                    || !v.getField("kind").equals("care")
                    || !v.getField("status").equals("done")
                    || minutes == 0
                    || from == null
                    || from.isEmpty()
                    || day.compareTo(from) < 0) {
                continue;
            }
            BigDecimal rate = new BigDecimal(day.compareTo("2026-03-16") < 0 ? "53.94" : "54.00");
            BigDecimal fee = rate.multiply(BigDecimal.valueOf(minutes))
                    .divide(BigDecimal.valueOf(60), 10, RoundingMode.HALF_UP)
                    .setScale(2, RoundingMode.HALF_UP);
            String key = titular.get(v.getField("member")) + " " + v.getField("patient");
            int[] count = counts.computeIfAbsent(key, k -> new int[2]);
            count[0]++;
            count[1] += minutes;
            amounts.merge(key, fee, BigDecimal::add);
        }
        return counts.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        e -> e.getValue()[0] + " " + e.getValue()[1] + " " + amounts.get(e.getKey())));
    }

    private static int minutes(NamedCsvRecord v) {
        String start = v.getField("start");
        String end = v.getField("end");
        if (start.isEmpty() || end.isEmpty()) {
            return v.getField("minutes").isEmpty() ? 0 : Integer.parseInt(v.getField("minutes"));
        }
        int from = LocalTime.parse(start).toSecondOfDay() / 60;
        int to = LocalTime.parse(end).toSecondOfDay() / 60;
        return to >= from ? to - from : to - from + 1440;
    }

    private static List<String> column(Path out, String name) {
        return csv(out.resolve("invoices.csv")).stream()
                .map(l -> l.getField(name))
                .toList();
    }

    private static List<NamedCsvRecord> csv(Path file) {
        try (var reader = CsvReader.builder().ofNamedCsvRecord(file)) {
            return reader.stream().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Map<String, String> pdfs(Path out) throws Exception {
        Map<String, String> sums = new TreeMap<>();
        try (var files = Files.list(out)) {
            for (Path file : files.filter(f -> f.toString().endsWith(".pdf")).toList()) {
                sums.put(file.getFileName().toString(), sha256(file));
            }
        }
        return sums;
    }

    private static String sha256(Path file) throws Exception {
        return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file)));
    }
}
