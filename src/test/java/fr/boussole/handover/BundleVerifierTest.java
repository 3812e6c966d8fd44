package fr.boussole.handover;

import static org.assertj.core.api.Assertions.assertThat;

import fr.boussole.platform.Progress;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BundleVerifierTest {
    @TempDir
    private static Path folder;

    private static Path bundle;
    private static Map<String, byte[]> entries;

    @BeforeAll
    static void write() throws IOException {
        bundle = folder.resolve("bundle.zip");
        try (SampleHandover sample = new SampleHandover(folder)) {
            sample.handovers.write(SampleHandover.QUARTER, bundle, Progress.none());
        }
        entries = Zips.entries(bundle);
    }

    private static List<Fault> faults(Map<String, byte[]> entries) throws IOException {
        return BundleVerifier.verify(Zips.write(folder.resolve("changed.zip"), entries))
                .faults();
    }

    @Test
    void packedAnewItIsStillGood() throws IOException {
        assertThat(faults(entries)).isEmpty();
    }

    @Test
    void oneByteOfAnyEntryIsSaidWithItsPlace() throws IOException {
        Random random = new Random(7);
        for (String name : entries.keySet()) {
            byte[] content = entries.get(name);
            for (int i = 0; i < 12; i++) {
                int at = i == 0 ? 0 : i == 1 ? content.length - 1 : random.nextInt(content.length);
                byte[] spoiled = content.clone();
                spoiled[at] ^= (byte) (1 << random.nextInt(7));
                Map<String, byte[]> changed = new LinkedHashMap<>(entries);
                changed.put(name, spoiled);
                assertThat(faults(changed))
                        .as("%s, byte %d, %s becomes %s", name, at, content[at], spoiled[at])
                        .anyMatch(fault ->
                                fault.entry().equals(name) && fault.sentence().length() > 10);
            }
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "patients.csv|,F,35,|,X,35,|sex",
                "patients.csv|,F,35,|,F,935,|department",
                "patients.csv|,true\\n|,maybe\\n|small_group",
                "patients.csv|,true\\n|,false\\n|small_group",
                "patients.csv|\\np|\\nq|patient",
                "visits.csv|,done|,perhaps|status",
                "visits.csv|,2026-08-01,|,2026-02-30,|date",
                "visits.csv|,2026-08-01,|,2026-07-01,|date",
                "visits.csv|,care,|,,|kind",
                "visits.csv|\\n2,|\\n1,|visit",
                "visits.csv|\\n7,p|\\n7,pabcdef0123456789abcd,|",
                "visits.csv|,care,done|,care|",
                "billing.csv|.|,|",
                "billing.csv|,false|,true|small_group",
                "billing.csv|2026-08,m|2026-12,m|month"
            })
    void aForgedDescriptorDoesNotHideSpoiledContent(String name, String before, String after, String column)
            throws IOException {
        Map<String, byte[]> forged =
                Zips.forged(entries, name, before.replace("\\n", "\n"), after.replace("\\n", "\n"));
        List<Fault> faults = faults(forged);
        assertThat(faults)
                .anyMatch(fault -> fault.entry().equals(name)
                        && fault.line() > 0
                        && fault.column().equals(column == null ? "" : column));
    }

    @Test
    void aVisitOfSomebodyUnknownIsFound() throws IOException {
        String row = Zips.text(entries, "visits.csv")
                .lines()
                .skip(1)
                .filter(line -> line.contains(",p"))
                .findFirst()
                .orElseThrow();
        String patient = row.split(",")[1];
        Map<String, byte[]> forged = Zips.forged(entries, "visits.csv", patient, "p00000000000000000000");
        assertThat(faults(forged))
                .anyMatch(f -> f.entry().equals("visits.csv") && f.column().equals("patient") && f.line() > 1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"required\" : true|\"required\" : false",
                "\"pattern\" : \"p|\"pattern\" : \".*p",
                "\"rows\" : |\"rows\" : 1",
                "\"type\" : \"date\"|\"type\" : \"string\"",
                "\"primaryKey\" : [ \"visit\" ]|\"primaryKey\" : [ ]",
                "\"version\" : \"2\"|\"version\" : \"3\"",
                "\"version\" : \"2\"|\"version\" : \"1\"",
                "\"maximum\" : 5|\"maximum\" : 6",
                "\"resource\" : \"problems\"|\"resource\" : \"patients\"",
                "\"resource\" : \"patients\"|\"resource\" : \"billing\"",
                "\"name\" : \"visits\"|\"name\" : \"visits\", \"path\" : \"other.csv\"",
                "\"to\" : \"2026-10\"|\"to\" : \"2026-09\"",
                "\"practice\" : \"c|\"practice\" : \"Cabinet"
            })
    void aRewrittenDescriptorIsNotBelieved(String before, String after) throws IOException {
        Map<String, byte[]> forged = Zips.forged(entries, BundleSchema.DESCRIPTOR, before, after);
        assertThat(faults(forged)).isNotEmpty();
        assertThat(faults(forged)).noneMatch(fault -> fault.entry().equals(BundleSchema.SUMS));
    }

    @Test
    void whatIsMissingOrTooMuchIsNamed() throws IOException {
        for (String name : entries.keySet()) {
            Map<String, byte[]> less = new LinkedHashMap<>(entries);
            less.remove(name);
            assertThat(faults(less)).anyMatch(fault -> fault.entry().equals(name));
        }
        Map<String, byte[]> more = new LinkedHashMap<>(entries);
        more.put("noms.csv", "nom\n".getBytes(StandardCharsets.UTF_8));
        assertThat(faults(Zips.summed(more))).anyMatch(fault -> fault.entry().equals("noms.csv"));
    }

    @ParameterizedTest
    @CsvSource({"../visits.csv", "/etc/passwd", "a/../../b", "C:\\x", "nul\u0000l", "é.csv"})
    void namesThatLeadOutAreRefused(String name) throws IOException {
        Map<String, byte[]> hostile = new LinkedHashMap<>();
        hostile.put(name, new byte[] {1});
        assertThat(faults(hostile))
                .singleElement()
                .matches(fault -> fault.sentence().contains("nom"));
    }

    @Test
    void hugeNamesAndManyEntriesAreRefused() throws IOException {
        assertThat(faults(Map.of("x".repeat(60_000), new byte[1]))).hasSize(1);
        Map<String, byte[]> many = new LinkedHashMap<>();
        for (int i = 0; i < 5000; i++) {
            many.put("f" + i, new byte[0]);
        }
        assertThat(faults(many))
                .hasSizeLessThan(202)
                .first()
                .matches(fault -> fault.sentence().contains("trop de"));
    }

    @Test
    void aBombGoesOffNowhere() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("visits.csv"));
            byte[] zeros = new byte[1 << 20];
            for (int i = 0; i < 1024; i++) {
                zip.write(zeros);
            }
        }
        Path bomb = Files.write(folder.resolve("bomb.zip"), bytes.toByteArray());
        long before = System.nanoTime();
        assertThat(BundleVerifier.verify(bomb).faults())
                .anyMatch(fault -> fault.sentence().contains("compressé"));
        assertThat(System.nanoTime() - before).isLessThan(2_000_000_000L);
    }

    @Test
    void anEntryTwiceIsRefused() throws IOException {
        Map<String, byte[]> twice = new LinkedHashMap<>(entries);
        twice.put("visits.csW", entries.get("visits.csv"));
        Path file = Zips.write(folder.resolve("twice.zip"), twice);
        byte[] raw = Files.readAllBytes(file);
        String latin = new String(raw, StandardCharsets.ISO_8859_1).replace("visits.csW", "visits.csv");
        Files.write(file, latin.getBytes(StandardCharsets.ISO_8859_1));
        assertThat(BundleVerifier.verify(file).faults())
                .anyMatch(fault -> fault.sentence().contains("deux fois"));
    }

    @Test
    void theDirectoryMustSayTheSame() throws IOException {
        byte[] raw = Files.readAllBytes(bundle);
        String latin = new String(raw, StandardCharsets.ISO_8859_1);
        int last = latin.lastIndexOf("billing.csv");
        String other = latin.substring(0, last) + "billinG.csv" + latin.substring(last + 11);
        Path file = Files.write(folder.resolve("two-faces.zip"), other.getBytes(StandardCharsets.ISO_8859_1));
        assertThat(BundleVerifier.verify(file).faults()).isNotEmpty();
    }

    @Test
    void aSecondArchiveBehindTheFirstIsFound() throws IOException {
        byte[] whole = Files.readAllBytes(bundle);
        Path twice = folder.resolve("twice.zip");
        Files.write(twice, whole);
        Files.write(twice, whole, StandardOpenOption.APPEND);
        assertThat(BundleVerifier.verify(twice).faults()).isNotEmpty();
        Files.write(twice, whole);
        Files.writeString(twice, "Béranger", StandardOpenOption.APPEND);
        assertThat(BundleVerifier.verify(twice).faults()).isNotEmpty();
    }

    @Test
    void anyDamageIsAnswered() throws IOException {
        byte[] raw = Files.readAllBytes(bundle);
        Random random = new Random(11);
        Path file = folder.resolve("damaged.zip");
        int said = 0;
        for (int i = 0; i < 60; i++) {
            byte[] damaged = raw.clone();
            for (int j = 0; j < 1 + i % 4; j++) {
                damaged[random.nextInt(damaged.length)] = (byte) random.nextInt(256);
            }
            int cut = i % 5 == 0 ? random.nextInt(damaged.length) : damaged.length;
            Files.write(file, java.util.Arrays.copyOf(damaged, cut));
            said += BundleVerifier.verify(file).good() ? 0 : 1;
        }
        // A byte in a time stamp or a flag of the archive harms nothing.
        assertThat(said).isGreaterThan(54);
        Files.write(file, new byte[0]);
        assertThat(BundleVerifier.verify(file).good()).isFalse();
        assertThat(BundleVerifier.verify(folder.resolve("nowhere.zip")).good()).isFalse();
    }
}
