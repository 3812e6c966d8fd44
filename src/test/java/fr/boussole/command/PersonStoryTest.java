package fr.boussole.command;

import static org.assertj.core.api.Assertions.assertThat;

import fr.boussole.patient.Patients;
import fr.boussole.platform.db.PracticeFolder;
import fr.boussole.security.Founding;
import fr.boussole.testing.Conformance;
import fr.boussole.testing.Samples;
import fr.boussole.testing.TestPractice;
import fr.boussole.wiring.Services;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A person's papers and her export, by commands alone. */
class PersonStoryTest {
    private static final Map<String, String> PASSWORD = Map.of(Access.VARIABLE, TestPractice.PASSWORD);

    @TempDir
    Path folder;

    private String data = "";

    private record Answer(int code, String out, String err) {}

    private static Answer boussole(String... arguments) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        int code = Boussole.run(PASSWORD, new PrintWriter(out), new PrintWriter(err), arguments);
        return new Answer(code, out.toString(), err.toString());
    }

    @BeforeEach
    void aPractice() {
        Clock clock = Clock.systemDefaultZone();
        PracticeFolder practice = new PracticeFolder(folder.resolve("cabinet"));
        new Founding(clock).found(practice, "HB", TestPractice.PASSWORD, open -> {
            TestPractice.fill(open);
            Patients patients = new Services(open, clock).patients;
            patients.addAll(List.of(Samples.patient(patients.nextId().value(), "Tournebise", "Rose")));
        });
        data = practice.root().toString();
    }

    private Answer print(String paper, String code, Path out) {
        return boussole("print", paper, "--data", data, "--patient", code, "--out", out.toString(), "--user", "HB");
    }

    @Test
    void papersArePrintedAndTheFileLeaves() throws Exception {
        for (String paper : List.of("file", "liaison", "cover")) {
            Path pdf = folder.resolve(paper + ".pdf");
            Answer answer = print(paper, "p0001", pdf);
            assertThat(answer.err()).isEmpty();
            assertThat(answer.code()).isZero();
            assertThat(answer.out()).contains(pdf.toString());
            assertThat(Conformance.text(Files.readAllBytes(pdf))).contains("Rose Tournebise");
            assertThat(print(paper, "P0001", pdf))
                    .matches(again -> again.code() == 1 && again.err().contains("existe"));
        }
        String zip = folder.resolve("rose.zip").toString();
        String[] export = {"person-export", "--data", data, "--patient", "P0001", "--out", zip, "--user", "HB"};
        Answer written = boussole(export);
        assertThat(written.err()).isEmpty();
        assertThat(written.code()).isZero();
        assertThat(written.out()).contains(zip).contains("aucun papier");
        try (ZipFile file = new ZipFile(zip)) {
            assertThat(file.getEntry("dossier.pdf")).isNotNull();
        }
        Answer again = boussole(export);
        assertThat(again.code()).isEqualTo(1);
        assertThat(again.err().lines()).hasSize(1);
    }

    @Test
    void thePlanIsPrintedInThreeWays() throws Exception {
        for (String way : List.of("", "--large", "--full")) {
            Path pdf = folder.resolve("plan" + way + ".pdf");
            String[] call = Stream.of(
                            "print",
                            "plan",
                            "--data",
                            data,
                            "--patient",
                            "P0001",
                            "--out",
                            pdf.toString(),
                            "--user",
                            "HB",
                            way)
                    .filter(word -> !word.isEmpty())
                    .toArray(String[]::new);
            Answer answer = boussole(call);
            assertThat(answer.err()).isEmpty();
            assertThat(answer.code()).isZero();
            byte[] written = Files.readAllBytes(pdf);
            Conformance.assertConforms(written);
            assertThat(Conformance.text(written))
                    .contains("Rose Tournebise")
                    .contains(way.equals("--full") ? "Plan de soins complet" : "Votre plan de soins");
            assertThat(boussole(call))
                    .matches(again -> again.code() == 1
                            && again.err().contains("existe")
                            && again.err().lines().count() == 1);
        }
        String out = folder.resolve("none.pdf").toString();
        for (List<String> wrong : List.of(List.of("plan", "--large", "--full"), List.of("cover", "--large"))) {
            Answer answer = boussole(Stream.concat(
                            Stream.concat(Stream.of("print"), wrong.stream()),
                            Stream.of("--data", data, "--patient", "P0001", "--out", out, "--user", "HB"))
                    .toArray(String[]::new));
            assertThat(answer.code()).isEqualTo(1);
            assertThat(answer.err()).contains("--large");
            assertThat(answer.err().lines()).hasSize(1);
        }
        assertThat(Path.of(out)).doesNotExist();
    }

    @Test
    void howThePlanWentIsPrintedOnOnePage() throws Exception {
        Path pdf = folder.resolve("evolution.pdf");
        Answer answer = print("evolution", "P0001", pdf);
        assertThat(answer.err()).isEmpty();
        assertThat(answer.code()).isZero();
        byte[] written = Files.readAllBytes(pdf);
        Conformance.assertConforms(written);
        assertThat(Conformance.text(written)).contains("Rose Tournebise").contains("1/1");
        assertThat(print("evolution", "P0001", pdf).code()).isEqualTo(1);
        assertThat(Files.readAllBytes(pdf)).isEqualTo(written);
    }

    @Test
    void whatCannotBeDoneIsSaid() throws IOException {
        Path out = folder.resolve("nothing.pdf");
        Answer unknown = print("liaison", "P9999", out);
        assertThat(unknown.code()).isEqualTo(1);
        assertThat(unknown.err()).contains("P9999").doesNotContain("Exception");
        assertThat(unknown.err().lines()).hasSize(1);
        Answer nowhere = print("liaison", "P0001", folder.resolve("nowhere").resolve("a.pdf"));
        assertThat(nowhere.code()).isEqualTo(1);
        assertThat(nowhere.err().lines()).hasSize(1);
        assertThat(print("roman", "P0001", out).code()).isEqualTo(2);
        assertThat(boussole("print", "file", "--data", data, "--out", out.toString())
                        .code())
                .isEqualTo(2);
        assertThat(boussole("person-export", "--data", data, "--patient", "P0001")
                        .code())
                .isEqualTo(2);
        assertThat(out).doesNotExist();
    }
}
