package fr.boussole.handover;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.boussole.patient.Patient;
import fr.boussole.platform.Progress;
import fr.boussole.platform.Refusal;
import fr.boussole.platform.text.Formats;
import fr.boussole.team.Right;
import fr.boussole.visit.Visit;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HandoversTest {
    @TempDir
    private static Path folder;

    private static SampleHandover sample;
    private static Path file;
    private static Handovers.Written written;
    private static Map<String, byte[]> entries;

    @BeforeAll
    static void write() throws IOException {
        sample = new SampleHandover(folder);
        file = folder.resolve("transmission.zip");
        written = sample.handovers.write(SampleHandover.QUARTER, file, Progress.none());
        entries = Zips.entries(file);
    }

    @AfterAll
    static void close() {
        sample.close();
    }

    @Test
    void itVerifiesAndIsRemembered() {
        Verdict verdict = BundleVerifier.verify(file);
        assertThat(verdict.faults()).isEmpty();
        assertThat(verdict.months()).contains(SampleHandover.QUARTER);
        assertThat(verdict.figures()).isEqualTo(written.figures());
        assertThat(sample.session.noted).anyMatch(note -> note.startsWith("EXPORT handover"));
        Handover last = sample.handovers.history().stream()
                .filter(handover -> handover.fileName().equals("transmission.zip"))
                .findFirst()
                .orElseThrow();
        assertThat(last.months()).isEqualTo(SampleHandover.QUARTER);
        assertThat(last.sums().visits()).isEqualTo(written.figures().visits());
    }

    @Test
    void whatWasSeenIsWhatIsWritten() {
        Preview preview = sample.handovers.preview(SampleHandover.QUARTER);
        assertThat(preview.figures()).isEqualTo(written.figures());
        assertThat(preview.opposed()).isPositive();
        assertThat(preview.unbilled()).isEmpty();
        for (Preview.Sample part : preview.samples()) {
            assertThat(Zips.text(entries, part.file()).lines().skip(1).limit(5))
                    .containsExactlyElementsOf(part.rows().stream()
                            .map(row -> String.join(",", row))
                            .toList());
        }
    }

    @Test
    void visitsAndMinutesAreThoseOfThePractice() {
        List<Visit> visits = SampleHandover.QUARTER.all().stream()
                .flatMap(month -> sample.visits.in(month).stream())
                .filter(visit -> visit.patient()
                        .map(id -> sample.patients
                                .byIds(Set.of(id))
                                .get(id)
                                .inclusion()
                                .sharesData())
                        .orElse(true))
                .toList();
        assertThat(written.figures().visits()).isEqualTo(visits.size());
        assertThat(Zips.text(entries, "visits.csv").lines().count()).isEqualTo(visits.size() + 1L);
        assertThat(written.figures().patients()).isEqualTo((int)
                visits.stream().flatMap(v -> v.patient().stream()).distinct().count());
    }

    @Test
    void plansAreThoseOfThePracticeInCodesAndNumbers() {
        Set<String> people = names("patients.csv", entries);
        Pseudonyms pseudonyms = new Pseudonyms(() -> new byte[32]);
        Function<Map<String, String>, String> name =
                row -> pseudonyms.of(sample.patients.byCode(row.get("patient")).orElseThrow());
        assertThat(Zips.text(entries, "ratings.csv").lines().skip(1).map(line -> line.substring(line.indexOf(',') + 1)))
                .hasSizeGreaterThan(500)
                .containsExactlyInAnyOrderElementsOf(SamplePlans.rows("ratings.csv").stream()
                        .filter(row -> people.contains(name.apply(row)))
                        .map(row -> String.join(
                                ",",
                                name.apply(row),
                                row.get("problem"),
                                row.get("rated_on"),
                                row.get("knowledge"),
                                row.get("behavior"),
                                row.get("status"),
                                row.get("occasion"),
                                row.get("rated_who")))
                        .toList());
        assertThat(written.figures().plans().problems())
                .isEqualTo(SamplePlans.rows("problems.csv").stream()
                        .filter(row -> people.contains(name.apply(row)))
                        .count());
        assertThat(written.figures().plans().interventions())
                .isEqualTo(SamplePlans.rows("interventions.csv").stream()
                        .filter(row -> people.contains(name.apply(row)))
                        .count());
    }

    @Test
    void whatCameLaterIsNotSent() throws IOException {
        Path august = folder.resolve("august.zip");
        YearMonth month = YearMonth.of(2026, 8);
        sample.handovers.write(new Months(month, month), august, Progress.none());
        Map<String, byte[]> then = Zips.entries(august);
        assertThat(Zips.text(then, "ratings.csv")).contains(",2026-08-").doesNotContain(",2026-09-");
        assertThat(Zips.text(then, "problems.csv")).contains(",2026-08").doesNotContain(",2026-09");
        assertThat(Zips.text(then, "interventions.csv")).contains(",2026-08").doesNotContain(",2026-09");
    }

    @Test
    void theSameRowsGiveTheSameBytes() throws IOException {
        Path again = folder.resolve("again.zip");
        sample.handovers.write(SampleHandover.QUARTER, again, Progress.none());
        assertThat(again).hasSameBinaryContentAs(file);
    }

    @Test
    void anotherPracticeKnowsNobodyByTheseNames() throws IOException {
        byte[] secret = new byte[32];
        secret[31] = 1;
        Path other = folder.resolve("other.zip");
        sample.handovers(secret).write(SampleHandover.QUARTER, other, Progress.none());
        Set<String> here = names("patients.csv", entries);
        assertThat(here)
                .hasSizeGreaterThan(100)
                .doesNotContainAnyElementsOf(names("patients.csv", Zips.entries(other)));
    }

    private static Set<String> names(String file, Map<String, byte[]> entries) {
        return Zips.text(entries, file)
                .lines()
                .skip(1)
                .map(line -> line.split(",")[0])
                .collect(Collectors.toSet());
    }

    @Test
    void nothingInItNamesAnybody() {
        String all = entries.values().stream()
                .map(bytes -> new String(bytes, StandardCharsets.UTF_8))
                .collect(Collectors.joining("\n"));
        Set<String> words = new HashSet<>(Arrays.asList(Formats.searchKey(all).split(" ")));
        for (String secret : secrets()) {
            if (secret.length() < 6) {
                assertThat(words).doesNotContain(Formats.searchKey(secret));
            } else {
                assertThat(all).doesNotContain(secret);
            }
        }
        assertThat(Pattern.compile("[0-9]{2}:[0-9]{2}")
                        .matcher(Zips.text(entries, "visits.csv"))
                        .find())
                .as("a clock time")
                .isFalse();
        assertThat(all)
                .doesNotContain("35999")
                .doesNotContain("+33")
                .doesNotContain("CPAM")
                .doesNotContain("Tilleuls");
    }

    /** Everything the practice knows by name. */
    private static Set<String> secrets() {
        Set<String> secrets = new HashSet<>();
        for (int i = 1; i <= 300; i++) {
            var id = sample.patients.byCode("P%04d".formatted(i)).orElseThrow();
            Patient.Whole whole = sample.patients.open(id).orElseThrow();
            Patient patient = whole.patient();
            var who = patient.identity();
            secrets.addAll(List.of(patient.code(), who.birthName(), who.birthGivenNames(), who.usedName()));
            secrets.addAll(List.of(who.givenName(), who.birthDate().toString()));
            secrets.addAll(List.of(
                    patient.coverage().nir().value(), patient.home().address().street()));
            secrets.addAll(List.of(
                    patient.home().phone(),
                    patient.home().mobile(),
                    patient.home().email()));
            secrets.addAll(List.of(
                    patient.home().accessNote(),
                    patient.referral().doctor(),
                    patient.home().address().city()));
            sample.circle
                    .of(id)
                    .forEach(one ->
                            secrets.addAll(List.of(one.name(), one.reach().phone())));
        }
        sample.team.members().forEach(member -> {
            secrets.addAll(List.of(
                    member.name().family(), member.name().given(), member.name().full()));
            secrets.addAll(List.of(
                    member.details().rpps(),
                    member.details().amNumber(),
                    member.details().iban()));
        });
        for (int month = 8; month <= 10; month++) {
            sample.visits.in(YearMonth.of(2026, month)).forEach(visit -> secrets.add(visit.note()));
        }
        SamplePlans.words().forEach(secrets::add);
        // A birth date may be the date of a visit; and short words may be words.
        secrets.removeIf(secret -> secret.isBlank() || secret.startsWith("20"));
        assertThat(secrets).hasSizeGreaterThan(2000);
        return secrets;
    }

    @Test
    void whoOpposesSharingIsNowhere() {
        Pseudonyms pseudonyms = new Pseudonyms(() -> new byte[32]);
        String all = Zips.text(entries, "patients.csv")
                + Zips.text(entries, "visits.csv")
                + Zips.text(entries, "problems.csv")
                + Zips.text(entries, "interventions.csv")
                + Zips.text(entries, "ratings.csv");
        int opposed = 0;
        int shared = 0;
        for (int i = 1; i <= 300; i++) {
            var id = sample.patients.byCode("P%04d".formatted(i)).orElseThrow();
            Patient patient = sample.patients.byIds(Set.of(id)).get(id);
            if (patient.inclusion().sharesData()) {
                shared += all.contains(pseudonyms.of(id)) ? 1 : 0;
            } else {
                opposed++;
                assertThat(all).doesNotContain(pseudonyms.of(id));
            }
        }
        assertThat(opposed).isEqualTo(11);
        assertThat(shared).isEqualTo(written.figures().patients());
    }

    @Test
    void smallGroupsAreFlagged() {
        List<String[]> rows = Zips.text(entries, "patients.csv")
                .lines()
                .skip(1)
                .map(line -> line.split(",", -1))
                .toList();
        Map<String, Long> groups =
                rows.stream().collect(Collectors.groupingBy(row -> row[1] + row[2] + row[3], Collectors.counting()));
        assertThat(rows).allMatch(row -> row[6].equals(String.valueOf(groups.get(row[1] + row[2] + row[3]) < 5)));
        assertThat(rows.stream().map(row -> row[6]).distinct()).containsExactlyInAnyOrder("true", "false");
    }

    @Test
    void onlyWhoMayAndOnlyWhatHasBegun() {
        sample.session.rights.remove(Right.BILLING);
        assertThatThrownBy(() -> sample.handovers.preview(SampleHandover.QUARTER))
                .isInstanceOf(Refusal.class);
        sample.session.rights.add(Right.BILLING);
        Months future = new Months(YearMonth.of(2026, 11), YearMonth.of(2026, 12));
        assertThatThrownBy(() -> sample.handovers.preview(future))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("décembre 2026");
    }

    @Test
    void aStoppedOrFailedRunLeavesWhatWasThere() throws IOException {
        Path kept = Files.writeString(folder.resolve("kept.zip"), "before");
        assertThatThrownBy(() ->
                        sample.handovers.write(SampleHandover.QUARTER, kept, Progress.of(state -> {}, () -> true)))
                .isInstanceOf(Refusal.class);
        assertThat(kept).hasContent("before");
        Path nowhere = folder.resolve("missing/folder/x.zip");
        assertThatThrownBy(() -> sample.handovers.write(SampleHandover.QUARTER, nowhere, Progress.none()))
                .isInstanceOf(Refusal.class);
        try (var files = Files.list(folder)) {
            assertThat(files.map(f -> f.getFileName().toString())).noneMatch(name -> name.endsWith(".part"));
        }
    }
}
