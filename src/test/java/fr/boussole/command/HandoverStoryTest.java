package fr.boussole.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** From a folder of CSV files to a verified bundle, by commands alone. */
class HandoverStoryTest {
    private static final Map<String, String> PASSWORD = Map.of(Access.VARIABLE, "lampe chapeau rivière");

    @TempDir
    Path folder;

    private record Answer(int code, String out, String err) {}

    private static Answer boussole(String... arguments) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        int code = Boussole.run(PASSWORD, new PrintWriter(out), new PrintWriter(err), arguments);
        return new Answer(code, out.toString(), err.toString());
    }

    @Test
    void aPracticeIsMadeAndHandsOver() throws IOException {
        String data = folder.resolve("cabinet").toString();
        Answer dry = boussole("init", "--data", data, "--from", "sample-data", "--dry-run");
        assertThat(dry.code()).isZero();
        assertThat(dry.out()).contains("300 dossiers").contains("--dry-run").contains("Remarque");
        assertThat(folder).isEmptyDirectory();

        Answer init = boussole("init", "--data", data, "--from", "sample-data", "--user", "HB");
        assertThat(init.err()).isEmpty();
        assertThat(init.code()).isZero();
        assertThat(init.out()).containsPattern("[0-9A-Z]{4}[- ][0-9A-Z]{4}");
        assertThat(boussole("init", "--data", data, "--from", "sample-data", "--user", "HB")
                        .code())
                .isEqualTo(1);

        String zip = folder.resolve("transmission.zip").toString();
        String[] export = {
            "export", "--data", data, "--from", "2026-08", "--to", "2026-10", "--out", zip, "--user", "HB"
        };
        Answer written = boussole(export);
        assertThat(written.err()).isEmpty();
        assertThat(written.code()).isZero();
        assertThat(written.out()).contains("octobre 2026 n'a encore aucune facture");
        Answer good = boussole("verify", zip);
        assertThat(good.code()).isZero();
        assertThat(good.out()).contains("rien à redire");

        byte[] bytes = Files.readAllBytes(Path.of(zip));
        bytes[bytes.length / 2] ^= 1;
        Files.write(Path.of(zip), bytes);
        Answer bad = boussole("verify", zip);
        assertThat(bad.code()).isEqualTo(1);
        assertThat(bad.err().lines()).hasSize(1);
        assertThat(bad.out()).contains(".csv");

        Answer wrongWay = boussole(
                "export", "--data", data, "--from", "2026-10", "--to", "2026-08", "--out", zip, "--user", "HB");
        assertThat(wrongWay.code()).isEqualTo(1);
        assertThat(boussole("export", "--data", data, "--from", "hier", "--to", "2026-08", "--out", zip)
                        .code())
                .isEqualTo(2);
        assertThat(boussole("verify", folder.resolve("nowhere.zip").toString()).code())
                .isEqualTo(1);
    }

    @Test
    void aBadFolderMakesNothing() throws IOException {
        Path from = Files.createDirectory(folder.resolve("from"));
        try (var files = Files.list(Path.of("sample-data"))) {
            for (Path file : files.toList()) {
                Files.copy(file, from.resolve(file.getFileName()), StandardCopyOption.REPLACE_EXISTING);
            }
        }
        Files.writeString(
                from.resolve("visits.csv"),
                Files.readString(from.resolve("visits.csv")) + "P0001,HB,2026-10-99,08:00,08:10,,care,done,\n",
                StandardCharsets.UTF_8);
        String data = folder.resolve("cabinet").toString();
        Answer answer = boussole("init", "--data", data, "--from", from.toString(), "--user", "HB");
        assertThat(answer.code()).isEqualTo(1);
        assertThat(answer.err().lines()).hasSize(1);
        assertThat(answer.out()).contains("visits.csv, ligne 14475").contains("colonne date");
        try (var left = Files.list(folder)) {
            assertThat(left).containsExactly(from);
        }
        Answer nobody = boussole("init", "--data", data, "--from", "sample-data", "--user", "NC");
        assertThat(nobody.code()).isEqualTo(1);
        try (var left = Files.list(folder)) {
            assertThat(left).containsExactly(from);
        }
    }
}
