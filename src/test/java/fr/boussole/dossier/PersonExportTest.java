package fr.boussole.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import de.siegmar.fastcsv.reader.CsvReader;
import fr.boussole.patient.PatientId;
import fr.boussole.platform.Progress;
import fr.boussole.platform.Refusal;
import fr.boussole.team.Right;
import fr.boussole.testing.Conformance;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The complete export of a person, read back and held against what the rooms keep. */
class PersonExportTest {
    @TempDir
    Path folder;

    private static Map<String, byte[]> entries(Path zip) throws IOException {
        Map<String, byte[]> entries = new LinkedHashMap<>();
        try (ZipFile file = new ZipFile(zip.toFile())) {
            for (ZipEntry entry : file.stream().toList()) {
                entries.put(entry.getName(), file.getInputStream(entry).readAllBytes());
            }
        }
        return entries;
    }

    private static List<List<String>> csv(byte[] bytes) {
        String text = new String(bytes, StandardCharsets.UTF_8);
        assertThat(text).startsWith("\ufeff");
        List<List<String>> rows = new ArrayList<>();
        CsvReader.builder()
                .fieldSeparator(';')
                .ofCsvRecord(text.substring(1))
                .forEach(row -> rows.add(row.getFields()));
        return rows;
    }

    @Test
    void everythingIsInside() throws Exception {
        try (DossierHouse house = new DossierHouse(folder, KnownRooms.all())) {
            Path zip = folder.resolve("P0007.zip");
            List<String> steps = new ArrayList<>();
            var exported = house.dossiers()
                    .export(
                            DossierHouse.GENEVIEVE,
                            zip,
                            false,
                            Progress.of(state -> steps.add(state.step()), () -> false));
            assertThat(exported.papers()).isEqualTo(3);
            assertThat(steps).hasSize(10).anyMatch(step -> step.contains("Ordonnances"));
            assertThat(house.session.noted).endsWith("READ patient 7", "EXPORT patient 7");
            Map<String, byte[]> entries = entries(zip);
            assertThat(entries.keySet())
                    .containsExactlyInAnyOrder(
                            "tables/patients.csv",
                            "tables/circle.csv",
                            "tables/statuses.csv",
                            "tables/changes.csv",
                            "tables/prescriptions.csv",
                            "tables/visits.csv",
                            "tables/invoices.csv",
                            "documents/prescription/Ordonnance_Ronceray.pdf",
                            "documents/prescription/ordonnance_ronceray-2.PDF",
                            "documents/prescription/evade_photo.png",
                            "dossier.pdf",
                            "dossier.json",
                            "LISEZMOI.txt",
                            "SHA256SUMS");
            for (String line : new String(entries.get("SHA256SUMS"), StandardCharsets.UTF_8).split("\n")) {
                byte[] sum = MessageDigest.getInstance("SHA-256").digest(entries.get(line.substring(66)));
                assertThat(line).startsWith(HexFormat.of().formatHex(sum) + "  ");
            }
            assertThat(new String(entries.get("SHA256SUMS"), StandardCharsets.UTF_8).lines())
                    .hasSize(13);
            Conformance.assertConforms(entries.get("dossier.pdf"));
            assertThat(Conformance.text(entries.get("dossier.pdf"))).contains("documents/prescription/evade_photo.png");
            String readme = new String(entries.get("LISEZMOI.txt"), StandardCharsets.UTF_8);
            assertThat(readme)
                    .contains("Geneviève d'Hautefeuille", "tables/visits.csv", "70 lignes")
                    .doesNotContain("${");
            tables(house, entries);
        }
    }

    private static void tables(DossierHouse house, Map<String, byte[]> entries) throws IOException {
        List<List<String>> visits = csv(entries.get("tables/visits.csv"));
        assertThat(visits).hasSize(71);
        assertThat(visits.getFirst()).startsWith("member", "date", "start", "end", "minutes");
        assertThat(visits.getLast()).startsWith("HB", "2026-11-20", "08:10", "08:35", "25", "care", "done");
        List<List<String>> prescriptions = csv(entries.get("tables/prescriptions.csv"));
        assertThat(prescriptions.get(1)).containsExactly("Insuline \"rapide\" ; matin", "2027-01-12", "-3");
        assertThat(prescriptions.get(2)).containsExactly("'+33 rappeler", "2026-12-01", "37,8");

        JsonNode json = new ObjectMapper().readTree(entries.get("dossier.json"));
        assertThat(json.get("format").asText()).isEqualTo("boussole-person");
        assertThat(json.get("version").asInt()).isEqualTo(1);
        JsonNode person = json.get("rooms").get(0).get("tables").get("patients").get(0);
        var whole = house.patients.open(DossierHouse.GENEVIEVE).orElseThrow();
        assertThat(person.get("nir").asText())
                .isEqualTo(whole.patient().coverage().nir().value());
        assertThat(person.get("access_note").asText())
                .isEqualTo(whole.patient().home().accessNote())
                .startsWith("=");
        assertThat(json.get("rooms").get(1).get("tables").get("circle")).hasSize(2);
        assertThat(json.findValue("visits")).hasSize(house.visits.count(DossierHouse.GENEVIEVE));
        assertThat(json.findValue("prescriptions").get(1).get("care").asText()).isEqualTo("+33 rappeler");
        JsonNode papers = json.get("rooms").get(4).get("documents");
        assertThat(papers).hasSize(3);
        assertThat(papers.get(2).get("bytes").asInt()).isEqualTo(3_000_000);
        assertThat(entries.get(papers.get(2).get("path").asText())).hasSize(3_000_000);
    }

    @Test
    void aJoinedFileLeavesWithTheKeptOne() throws Exception {
        try (DossierHouse house = new DossierHouse(folder)) {
            house.join(DossierHouse.ROSE, DossierHouse.GENEVIEVE);
            PatientId found = house.dossiers().byCode("p0008").orElseThrow();
            assertThat(found).isEqualTo(DossierHouse.GENEVIEVE);
            Path zip = folder.resolve("joined.zip");
            house.dossiers().export(DossierHouse.ROSE, zip, false, Progress.none());
            Map<String, byte[]> entries = entries(zip);
            assertThat(csv(entries.get("tables/patients.csv")))
                    .extracting(List::getFirst)
                    .containsExactly("code", "P0007", "P0008");
            assertThat(csv(entries.get("tables/visits.csv"))).hasSize(71);
            assertThat(csv(entries.get("tables/statuses.csv"))).hasSize(3);
            assertThat(house.session.noted).endsWith("EXPORT patient 7");
        }
    }

    @Test
    void nothingIsLeftWhereNothingCouldBeWritten() throws Exception {
        Path out = Files.createDirectory(folder.resolve("out"));
        Path there = Files.writeString(out.resolve("there.zip"), "déjà là");
        try (DossierHouse house = new DossierHouse(folder, KnownRooms.all())) {
            Dossiers dossiers = house.dossiers();
            assertThatThrownBy(() -> dossiers.export(DossierHouse.GENEVIEVE, there, false, Progress.none()))
                    .isInstanceOf(Refusal.class)
                    .hasMessageContaining("existe déjà");
            assertThat(there).hasContent("déjà là");
            Path nowhere = folder.resolve("none").resolve("a.zip");
            assertThatThrownBy(() -> dossiers.export(DossierHouse.GENEVIEVE, nowhere, false, Progress.none()))
                    .isInstanceOf(Refusal.class);
            assertThatThrownBy(() -> dossiers.export(DossierHouse.GENEVIEVE, out, true, Progress.none()))
                    .isInstanceOf(Refusal.class);
            int[] looks = {0};
            Progress impatient = Progress.of(state -> {}, () -> ++looks[0] > 6);
            assertThatThrownBy(() -> dossiers.export(DossierHouse.GENEVIEVE, there, true, impatient))
                    .isInstanceOf(Refusal.class)
                    .hasMessageContaining("Arrêté");
            assertThat(looks[0]).isEqualTo(7);
            assertThatThrownBy(() -> dossiers.export(new PatientId(99), there, true, Progress.none()))
                    .isInstanceOf(Refusal.class);
            assertThat(there).hasContent("déjà là");
            assertThat(out).isDirectoryContaining(there::equals).satisfies(dir -> {
                try (var files = Files.list(dir)) {
                    assertThat(files).hasSize(1);
                }
            });
            assertThat(house.session.noted).noneMatch(note -> note.startsWith("EXPORT"));
            house.session.rights.remove(Right.CARE);
            assertThatThrownBy(() -> dossiers.export(DossierHouse.GENEVIEVE, there, true, Progress.none()))
                    .hasMessage("no CARE");
        }
    }

    @Test
    void aDamagedEntryIsSeen() throws Exception {
        Path zip = folder.resolve("damaged.zip");
        try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(zip))) {
            out.putNextEntry(new ZipEntry("a"));
            out.write(1);
        }
        String right =
                HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(new byte[] {1}));
        ZipCheck.check(zip, Map.of("a", right));
        assertThatThrownBy(() -> ZipCheck.check(zip, Map.of("a", "0" + right.substring(1))))
                .isInstanceOf(IOException.class);
        assertThatThrownBy(() -> ZipCheck.check(zip, Map.of("a", right, "b", right)))
                .isInstanceOf(IOException.class);
        assertThatThrownBy(() -> ZipCheck.check(zip, Map.of("b", right))).isInstanceOf(IOException.class);
    }
}
